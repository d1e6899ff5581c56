/** One word of a text that was prepared by `fold` or `straighten`. */
export type Token = {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** A sentence ends before it. */
  readonly isSentenceStart: boolean;
  /** A clause ends before it: a comma, a dash, a bracket. */
  readonly isClauseStart: boolean;
};

/** Apostrophes and hyphens part words, in texts and cues alike: `l'appli`, `rip-off`, `don't`. */
const word = /[\p{L}\p{M}\p{N}_]+/gu;

/** The words of a text, in their order. */
export function tokensOf(text: string): readonly Token[] {
  let end = 0;
  return Array.from(text.matchAll(word), ({ 0: found, index }) => {
    const between = text.slice(end, index);
    const isFirst = end === 0;
    end = index + found.length;
    const isSentenceStart = isFirst || /[.!?…\n;]/.test(between);
    return {
      word: found,
      start: index,
      end,
      isSentenceStart,
      isClauseStart: isSentenceStart || /[,:–—¿¡()]|\s-\s/.test(between),
    };
  });
}
