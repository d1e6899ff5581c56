/** A place in a text that only the person can fill. */
export type Blank = {
  readonly start: number;
  /** Just behind its last bracket. */
  readonly end: number;
  /** What belongs there. */
  readonly label: string;
};

const blank = /\[\[([^[\]\n]{1,120})\]\]/g;

/** The blanks of a text, first to last; a text with none can go out as it stands. */
export function blanksOf(text: string): readonly Blank[] {
  return Array.from(text.matchAll(blank), ({ 0: whole, 1: label = '', index }) => ({
    start: index,
    end: index + whole.length,
    label: label.trim(),
  }));
}
