import type { Measured } from './measure';
import type { Weighted } from './voice-model';

/** Something that several samples have. */
export type Counted = {
  readonly text: string;
  /** The part of the samples that have it, 0 to 1, by weight. */
  readonly share: number;
};

/** Once is chance, twice may be. */
const fewestTimes = 3;
const leastShare = 0.08;
const mostListed = 5;

/** What stands in several texts, the most frequent first; a text counts once for each. */
export function mostFrequent(
  texts: readonly Weighted[],
  read: (measured: Measured) => readonly string[],
): readonly Counted[] {
  const found = new Map<string, { times: number; weight: number }>();
  for (const { measured, weight } of texts) {
    for (const text of new Set(read(measured))) {
      const known = found.get(text) ?? { times: 0, weight: 0 };
      found.set(text, { times: known.times + 1, weight: known.weight + weight });
    }
  }
  const all = texts.reduce((sum, { weight }) => sum + weight, 0);
  return [...found]
    .filter(([, { times, weight }]) => times >= fewestTimes && weight / all >= leastShare)
    .map(([text, { weight }]) => ({ text, share: weight / all }))
    .sort((a, b) => b.share - a.share || (a.text < b.text ? -1 : 1))
    .slice(0, mostListed);
}
