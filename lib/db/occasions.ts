import type { Occasion, OccasionState } from '@/lib/model';
import { turned } from '@/lib/schedule/due';
import { database } from './database';
import { writing } from './storage-errors';

/** What is still to be dealt with. */
const open = ['due', 'opened', 'snoozed', 'missed', 'held'] as const satisfies OccasionState[];

/** What becomes of an occasion when a person deals with it. */
export type Dealt =
  | { readonly state: 'opened' | 'cancelled' | 'due' }
  /** It went out; where to, if they said so. */
  | { readonly state: 'done'; readonly permalink?: string }
  /** @see Occasion.wakeAt */
  | { readonly state: 'snoozed'; readonly wakeAt: number };

/** What came due, until somebody dealt with it and after. */
export const occasions = {
  /** Everything that is not done or cancelled, by its time. */
  async listOpen(): Promise<Occasion[]> {
    return database.occasions.where('state').anyOf(open).sortBy('at');
  },

  /** Those whose time is in this stretch of milliseconds, its end not included. */
  between: (from: number, to: number): Promise<Occasion[]> =>
    database.occasions.where('at').between(from, to, true, false).toArray(),

  of: (reminder: string): Promise<Occasion[]> =>
    database.occasions.where('reminder').equals(reminder).sortBy('at'),

  find: (id: string): Promise<Occasion | undefined> => database.occasions.get(id),

  /** How many the person is to be told of by a number on the button. */
  countWaiting: (): Promise<number> =>
    database.occasions.where('state').anyOf('due', 'missed').count(),

  /** Puts one back as it was. */
  async restore(occasion: Occasion): Promise<void> {
    await writing(() => database.occasions.put(occasion));
  },

  /** Puts several back as they were. */
  async restoreAll(all: readonly Occasion[]): Promise<void> {
    await writing(() => database.occasions.bulkPut(all));
  },

  /**
   * Turns those of these that are still held, all or none.
   *
   * @returns them as they were before.
   */
  turnHeld(
    ids: readonly string[],
    state: 'due' | 'cancelled',
    now: number,
  ): Promise<readonly Occasion[]> {
    return writing(() =>
      database.transaction('rw', database.occasions, async () => {
        const kept = await database.occasions.bulkGet([...ids]);
        const before = kept.flatMap((one) => (one?.state === 'held' ? [one] : []));
        await database.occasions.bulkPut(before.map((one) => turned(one, state, now)));
        return before;
      }),
    );
  },

  /** @returns the occasion as it now stands; nothing when it is gone. */
  deal(id: string, dealt: Dealt, now: number): Promise<Occasion | undefined> {
    return writing(() =>
      database.transaction('rw', database.occasions, async () => {
        const kept = await database.occasions.get(id);
        if (!kept) return undefined;
        const { state, ...said } = dealt;
        const next: Occasion = { ...turned(kept, state, now), ...said };
        await database.occasions.put(next);
        return next;
      }),
    );
  },
};
