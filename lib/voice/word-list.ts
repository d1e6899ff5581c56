import type { Anatomy, Word } from './anatomy';

/** Words and phrases prepared for counting. */
export type WordList = {
  /** Single words, in small letters. */
  readonly words: ReadonlySet<string>;
  /** Words that only count as written, and not where a sentence begins. */
  readonly asWritten: ReadonlySet<string>;
  /** Phrases by their first word. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
};

/** Prepares a list of words and phrases (see `VoiceWords` for what a capital means). */
export function wordList(entries: readonly string[]): WordList {
  const words = new Set<string>();
  const asWritten = new Set<string>();
  const phrases = new Map<string, (readonly string[])[]>();
  for (const entry of entries) {
    const [first = '', ...rest] = entry.replace(/^'/, '').split(' ');
    if (rest.length > 0) phrases.set(first, [...(phrases.get(first) ?? []), rest]);
    else if (/^\p{Lu}/u.test(first)) asWritten.add(first);
    else words.add(first);
  }
  return { words, asWritten, phrases };
}

/** How many of a list's words and phrases stand in a text. */
export function countIn({ words }: Pick<Anatomy, 'words'>, list: WordList): number {
  let count = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word && (isIn(word, list) || isPhraseAt(words, at, list))) count += 1;
  }
  return count;
}

/** Whether a single word is of a list; one that leans on the next counts by itself: `j'ai` has a `j`. */
export function isIn({ word, written, isSentenceStart }: Word, list: WordList): boolean {
  if (list.words.has(word)) return true;
  if (!isSentenceStart && list.asWritten.has(written)) return true;
  const end = word.indexOf("'");
  return end > 0 && list.words.has(word.slice(0, end));
}

function isPhraseAt(words: readonly Word[], at: number, list: WordList): boolean {
  const rests = list.phrases.get(words[at]?.word ?? '');
  return (
    rests?.some((rest) => rest.every((word, step) => words[at + 1 + step]?.word === word)) ?? false
  );
}
