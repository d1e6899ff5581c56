import { useLiveQuery } from 'dexie-react-hooks';
import { drafts } from '@/lib/db/drafts';

/** As many as fill the first screens. */
const firstOnes = 200;

export type DraftIds = {
  /** Latest first. */
  readonly ids: readonly string[];
  /** These are all there are. */
  readonly isWhole: boolean;
};

/**
 * The ids of all drafts, live. A browser takes its time to list 50,000 of them, and answers nothing
 * else meanwhile: the latest come first, all of them once these are shown.
 *
 * @param arriveAt the id of one somebody came for: what comes first has it, too.
 */
export function useDraftIds(isShown: boolean, arriveAt?: string): DraftIds | undefined {
  const latest = useLiveQuery(() => drafts.latestIds(firstOnes), []);
  const isFar = latest !== undefined && arriveAt !== undefined && !latest.includes(arriveAt);
  const isWanted = isShown || isFar;
  const all = useLiveQuery(() => (isWanted ? drafts.ids() : undefined), [isWanted]);
  if (all) return { ids: all, isWhole: true };
  if (!latest || isFar) return undefined;
  return { ids: latest, isWhole: latest.length < firstOnes };
}
