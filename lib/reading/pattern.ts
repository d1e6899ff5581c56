const letter = String.raw`[\p{L}\p{M}\p{N}_]`;
const ending = String.raw`[\p{L}\p{M}]*`;
const wordsBetween = String.raw`(?:[\s,]+[\p{L}\p{M}\p{N}'-]+){0,3}`;

/** One pattern for many cues; the longest of those that fit wins. See `Cues` for their notation. */
export function patternOf(cues: readonly string[], flags = 'giu'): RegExp {
  return new RegExp(`(?<!${letter})(?:${sourceOf(cues)})(?!${letter})`, flags);
}

/** The cues as an alternative, without borders, for larger patterns. */
export function sourceOf(cues: readonly string[]): string {
  if (cues.length === 0) return String.raw`[^\s\S]`;
  return [...cues]
    .sort((a, b) => b.length - a.length)
    .map(cueSource)
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
