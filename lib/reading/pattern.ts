/**
 * Letters of the languages read here, in small letters. Written out: `\p{L}` without regard to case,
 * repeated in a thousand cues, takes seconds to compile.
 */
const letters = String.raw`a-z\u00df-\u024f`;
const ending = `[${letters}]*`;
const wordsBetween = String.raw`(?:[\s,]+[${letters}0-9'-]+){0,3}`;

/** Not inside a word. */
export const wordStart = `(?<![${letters}0-9_])`;
export const wordEnd = `(?![${letters}0-9_])`;
/** One more word. */
export const nextWord = String.raw`\s+[${letters}'-]+`;

/**
 * One pattern for many cues, for texts in small letters; the longest cue that fits wins. See `Cues`
 * for their notation.
 */
export function patternOf(cues: readonly string[], flags = 'g'): RegExp {
  return new RegExp(`${wordStart}(?:${sourceOf(cues)})${wordEnd}`, flags);
}

/** The cues as an alternative, without borders, for larger patterns. */
export function sourceOf(cues: readonly string[]): string {
  if (cues.length === 0) return String.raw`[^\s\S]`;
  return [...cues]
    .sort((a, b) => b.length - a.length)
    .map((cue) => cueSource(cue.toLowerCase()))
    .join('|');
}

function cueSource(cue: string): string {
  return cue
    .split(' ')
    .map((word) => (word === '_' ? wordsBetween : wordSource(word)))
    .reduce((source, word) => (word === wordsBetween ? source + word : `${source}[\\s,]+${word}`));
}

function wordSource(word: string): string {
  return word.replace(/[.+?^${}[\]\\]/g, String.raw`\$&`).replaceAll('*', ending);
}
