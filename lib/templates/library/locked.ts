import { partsOf } from './notation';

/** Whether a text still says what a template says, word for word. */
export type LockedCheck = {
  readonly isIntact: boolean;
  /** Stretches of locked words that are gone or changed, as the template has them. */
  readonly missing: readonly string[];
  /** Stretches that stand between locked words where nothing may stand. */
  readonly added: readonly string[];
};

/** More words than a post holds; what is beyond them is said to be missing. */
const mostWords = 2_000;

/**
 * Holds a text against a locked template: its words have to be there, in order and next to each
 * other; slots, blanks and marked passages may hold anything. Spaces and line breaks, straight and
 * curly quotes make no difference.
 *
 * @param template its text, in the notation.
 * @param text what a model or a person made of it.
 */
export function checkLocked(template: string, text: string): LockedCheck {
  const stretches = stretchesOf(template);
  const words = wordsOf(text);
  if (isGlob(stretches, words)) return { isIntact: true, missing: [], added: [] };
  return { isIntact: false, ...differences(stretches, words) };
}

/** The words of a template that are locked, as a model is told of them. */
export function lockedWords(template: string): readonly string[] {
  return partsOf(template)
    .filter(({ kind, source }) => kind === 'words' && /[\p{L}\p{N}]/u.test(source))
    .map(({ source }) => source.trim());
}

/** Words that stand together; between two stretches anything may stand. */
type Stretch = readonly string[];

/** An empty stretch at either end: the template begins or ends with a slot. */
function stretchesOf(template: string): readonly Stretch[] {
  const gaps: Stretch[] = [[]];
  for (const part of partsOf(template)) {
    if (part.kind === 'words') gaps.push([...(gaps.pop() ?? []), ...wordsOf(part.source)]);
    else gaps.push([]);
  }
  return gaps;
}

/** Words, and every sign by itself: a comma behind a slot belongs to neither side. */
function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .replace(/[’‘ʼ]/g, "'")
      .replace(/[“”„«»]/g, '"')
      .match(/[\p{L}\p{M}\p{N}_'-]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? []
  );
}

/** As a shell matches `a*b*c`: the ends where they are, everything between as early as it comes. */
function isGlob(stretches: readonly Stretch[], words: readonly string[]): boolean {
  const [first = [], ...rest] = stretches;
  const last = rest.pop();
  if (!last) return first.length === words.length && standsAt(first, words, 0);
  if (!standsAt(first, words, 0)) return false;
  let at = first.length;
  for (const stretch of rest) {
    const found = indexOfStretch(stretch, words, at);
    if (found < 0) return false;
    at = found + stretch.length;
  }
  const end = words.length - last.length;
  return end >= at && standsAt(last, words, end);
}

function standsAt(stretch: Stretch, words: readonly string[], at: number): boolean {
  return stretch.every((word, index) => words[at + index] === word);
}

function indexOfStretch(stretch: Stretch, words: readonly string[], from: number): number {
  for (let at = from; at + stretch.length <= words.length; at += 1) {
    if (standsAt(stretch, words, at)) return at;
  }
  return -1;
}

/** Which locked words have no counterpart in the text, and what stands where nothing may. */
function differences(
  stretches: readonly Stretch[],
  words: readonly string[],
): Omit<LockedCheck, 'isIntact'> {
  const said = words.slice(0, mostWords);
  const partners = counterparts(stretches.flat().slice(0, mostWords), said);
  const missing: string[][] = [];
  const added: string[][] = [];
  let at = 0;
  for (const [nth, stretch] of stretches.entries()) {
    // Just behind the last word found of this stretch: from there on nothing may stand between.
    let behind = nth === 0 ? 0 : undefined;
    let isRun = false;
    for (const word of stretch) {
      const here = partners[at];
      at += 1;
      if (here === undefined) {
        if (isRun) missing.at(-1)?.push(word);
        else missing.push([word]);
        isRun = true;
        continue;
      }
      isRun = false;
      if (behind !== undefined && here > behind) added.push(said.slice(behind, here));
      behind = here + 1;
    }
    const isLast = nth === stretches.length - 1;
    if (isLast && behind !== undefined && behind < said.length) added.push(said.slice(behind));
  }
  return { missing: missing.map(joined), added: added.map(joined) };
}

/** For each locked word the place of its counterpart in the text; the longest common run of words. */
function counterparts(
  locked: readonly string[],
  said: readonly string[],
): readonly (number | undefined)[] {
  const width = said.length + 1;
  const lengths = new Uint16Array((locked.length + 1) * width);
  for (let a = locked.length - 1; a >= 0; a -= 1) {
    for (let b = said.length - 1; b >= 0; b -= 1) {
      lengths[a * width + b] =
        locked[a] === said[b]
          ? (lengths[(a + 1) * width + b + 1] ?? 0) + 1
          : Math.max(lengths[(a + 1) * width + b] ?? 0, lengths[a * width + b + 1] ?? 0);
    }
  }
  const partners: (number | undefined)[] = [];
  let b = 0;
  for (let a = 0; a < locked.length; a += 1) {
    const best = lengths[a * width + b] ?? 0;
    if (best === (lengths[(a + 1) * width + b] ?? 0)) {
      partners.push(undefined);
      continue;
    }
    while (b < said.length && (lengths[a * width + b + 1] ?? 0) === best) b += 1;
    partners.push(b);
    b += 1;
  }
  return partners;
}

/** Words as a person reads them: no space before a sign. */
function joined(words: readonly string[]): string {
  return words.join(' ').replace(/\s+(?=[.,;:!?…)\]])/g, '');
}
