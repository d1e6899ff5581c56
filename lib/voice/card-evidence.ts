import type { Finding } from './card';
import type { Weighted } from './voice-model';

const mostPassages = 3;
/** In characters; a passage is as it stands in the sample, or its beginning. */
const longestPassage = 140;

/** Passages of samples that show a statement: the heavier samples first. */
export function evidenceFor(
  { trait, unit, value }: Finding,
  words: readonly string[],
  texts: readonly Weighted[],
): readonly string[] {
  const sorted = texts.toSorted((a, b) => b.weight - a.weight);
  const showing =
    words.length > 0
      ? sorted.filter((text) => words.some((word) => has(text, word)))
      : sorted.filter(({ measured }) => trait && (measured.traits[trait] ?? 0) > 0);
  if (unit === 'mean' && trait) {
    const off = ({ measured }: Weighted) => Math.abs((measured.traits[trait] ?? 0) - value);
    showing.sort((a, b) => off(a) - off(b));
  }
  return showing
    .slice(0, mostPassages)
    .map(({ measured }) => measured.anatomy.text.slice(0, longestPassage).trim());
}

function has({ measured }: Weighted, word: string): boolean {
  const { text, words } = measured.anatomy;
  return (
    text.includes(word) ||
    words
      .map((one) => one.word)
      .join(' ')
      .includes(word)
  );
}
