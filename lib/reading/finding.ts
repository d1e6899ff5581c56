import type { Text } from './compile';
import type { Want } from './lexicon';

/** One place in the text that says something about what it wants. */
export type Finding = {
  readonly want: Want;
  readonly weight: number;
  /** As it stands in the text. */
  readonly words: string;
  readonly at: number;
};

/** What stands between two words, both included. */
export function findingOf(
  { folded, tokens }: Text,
  want: Want,
  weight: number,
  first: number,
  last: number,
): Finding {
  const start = tokens[first]?.start ?? 0;
  return { want, weight, words: folded.original(start, tokens[last]?.end ?? start), at: start };
}
