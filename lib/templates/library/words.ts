/** Letters that Unicode does not take apart. */
const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

const accented = /[\u0080-\uffff]/;

/**
 * In small letters, without accents. Marks of other scripts stay: in Hindi or Japanese they make
 * another word.
 */
export function foldWords(text: string): string {
  const small = text.toLowerCase();
  if (!accented.test(small)) return small;
  return small
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[łøđßæœ]/g, (letter) => plainLetters[letter] ?? letter);
}

const word = /[\p{L}\p{M}\p{N}_]+/gu;

/** Scripts that put no spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}ー]+/gu;

/** The words of a text as they are looked for, folded; where a script has no spaces, its pairs of letters. */
export function searchWords(text: string): string[] {
  const words = foldWords(text).match(word) ?? [];
  return words.flatMap((run) => (hasUnspaced(run) ? splitRun(run) : run));
}

/** Whether it may have letters of a script without spaces; below Thai there is none. */
export function hasUnspaced(run: string): boolean {
  return /[\u0e00-\uffff]/.test(run);
}

/** A run of letters with the parts that have no spaces taken apart. */
function splitRun(run: string): readonly string[] {
  const found: string[] = [];
  let at = 0;
  for (const { 0: pairs, index } of run.matchAll(unspaced)) {
    if (index > at) found.push(run.slice(at, index));
    found.push(...pairsOf(pairs));
    at = index + pairs.length;
  }
  if (at < run.length) found.push(run.slice(at));
  return found;
}

/** "返品方法" as 返品, 品方, 方法 and 法, so that a beginning of any length is found. */
function pairsOf(run: string): readonly string[] {
  const letters = Array.from(run);
  return letters.map((letter, index) => letter + (letters[index + 1] ?? ''));
}
