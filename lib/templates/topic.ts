import { fold, straighten, withoutNames } from '@/lib/reading/folded';
import { patternOf } from '@/lib/reading/pattern';
import type { Area, StarterSet } from './starter';

/** What a message is about. */
export type About = {
  readonly area?: Area;
  /** How to name it; only where the message names exactly one thing that we have words for. */
  readonly topic?: string;
};

/**
 * What a message is about, by the language's own list. The echo comes from the list, never from the
 * message: a stranger's words do not get into our text.
 */
export function aboutOf(text: string, { topics }: StarterSet): About {
  const plain = straighten(withoutNames(text)).text;
  const folded = fold(plain).text;
  const named = topics.filter(({ words }) => {
    const pattern = patternOf(words, 'u');
    return pattern.test(plain) || pattern.test(folded);
  });
  const echoes = [...new Set(named.flatMap(({ echo }) => (echo === undefined ? [] : [echo])))];
  const area = named[0]?.area;
  const [topic] = echoes;
  return {
    ...(area === undefined ? {} : { area }),
    ...(topic === undefined || echoes.length > 1 ? {} : { topic }),
  };
}
