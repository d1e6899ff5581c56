/** A stretch of a text and why it stands out. */
export type Segment = {
  readonly text: string;
  readonly start: number;
  readonly mark: 'none' | 'blank' | 'over';
};

type Span = { readonly start: number; readonly end: number };

/** A text cut into what stands out and what does not; together they are the text. */
export function segmentsOf(
  text: string,
  blanks: readonly Span[],
  excessFrom: number | undefined,
): readonly Segment[] {
  const over = excessFrom ?? text.length;
  const edges = [0, over, text.length, ...blanks.flatMap(({ start, end }) => [start, end])];
  const cuts = [...new Set(edges)].toSorted((one, other) => one - other);
  return cuts.slice(0, -1).map((start, index) => {
    const isBlank = blanks.some((blank) => start >= blank.start && start < blank.end);
    return {
      text: text.slice(start, cuts[index + 1]),
      start,
      mark: start >= over ? 'over' : isBlank ? 'blank' : 'none',
    };
  });
}
