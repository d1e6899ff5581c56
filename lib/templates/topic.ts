import { namesOne } from '@/lib/reading/names-one';
import type { Area, StarterSet } from './starter';

/** What a message is about. */
export type About = {
  /** In the order of the language's list. */
  readonly areas: readonly Area[];
  /** How to name it; only where the message names exactly one thing that we have words for. */
  readonly topic?: string;
};

/**
 * What a message is about, by the language's own list. The echo comes from the list, never from the
 * message: a stranger's words do not get into our text.
 */
export function aboutOf(text: string, { topics }: StarterSet): About {
  const named = topics.filter(({ words }) => namesOne(words)(text));
  const echoes = [...new Set(named.flatMap(({ echo }) => (echo === undefined ? [] : [echo])))];
  const [topic] = echoes;
  return {
    areas: [...new Set(named.map(({ area }) => area))],
    ...(topic === undefined || echoes.length > 1 ? {} : { topic }),
  };
}
