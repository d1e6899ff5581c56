/** A piece of text that counts as a whole: a character, an emoji, a link, a mention. */
export type Unit = {
  /** UTF-16 index of its first code unit. */
  readonly start: number;
  readonly weight: number;
  /** What it takes in UTF-8 once published, for rules with a cap on bytes too. */
  readonly bytes?: number;
};

/** A stretch of text that does not count by its characters: a link, a mention. */
export type Special = { readonly start: number; readonly end: number } & Omit<Unit, 'start'>;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const encoder = new TextEncoder();

/** User-perceived characters. */
export function graphemesOf(text: string): readonly string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Length in UTF-8. */
export function bytesOf(text: string): number {
  return encoder.encode(text).length;
}

/**
 * A text as its units: the specials whole, everything between them character by character.
 * @param specials in order, without overlaps.
 */
export function* split(
  text: string,
  specials: readonly Special[],
  weigh: (character: string) => Omit<Unit, 'start'>,
): Generator<Unit> {
  let from = 0;
  for (const special of [...specials, { start: text.length, end: text.length, weight: 0 }]) {
    for (const { segment, index } of segmenter.segment(text.slice(from, special.start))) {
      yield { start: from + index, ...weigh(segment) };
    }
    if (special.end > special.start) yield special;
    from = special.end;
  }
}
