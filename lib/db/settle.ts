import type { Occasion, Reminder } from '@/lib/model';
import { aimedAt, awake, comeDue } from '@/lib/schedule/due';
import { database } from './database';
import { writing } from './storage-errors';

/** What waits for the person, and when to look again. */
export type Settled = {
  /** Due or missed, and nobody was told yet; in the order of their time. */
  readonly untold: readonly Occasion[];
  /** When the next reminder, or snoozed occasion, comes; absent: nothing is planned. */
  readonly nextAt?: number;
};

/**
 * Brings the plan up to now: whatever has come due since somebody last looked becomes an occasion,
 * once, however often and from wherever this is called.
 *
 * @param now milliseconds since the epoch.
 */
export function settle(now: number): Promise<Settled> {
  return writing(() =>
    database.transaction(
      'rw',
      [database.reminders, database.occasions, database.brands],
      async () => {
        await bringDue(now);
        return { untold: await untold(), ...(await nextMoment()) };
      },
    ),
  );
}

/** Notes that the person was told of these. One that was turned meanwhile stays as it is. */
export function noteTold(told: readonly Occasion[]): Promise<void> {
  return writing(() =>
    database.transaction('rw', database.occasions, async () => {
      const kept = await database.occasions.bulkGet(told.map(({ id }) => id));
      const same = kept.flatMap((row, at) => {
        if (!row || row.updatedAt !== told[at]?.updatedAt) return [];
        const { untoldSince: _, ...known } = row;
        return [known];
      });
      await database.occasions.bulkPut(same);
    }),
  );
}

/**
 * Works out anew when each reminder comes. The rules of a zone may have changed with the browser: a
 * clock's time stays, its moment does not.
 */
export function retime(): Promise<void> {
  return writing(() =>
    database.transaction('rw', database.reminders, async () => {
      const all = await database.reminders.toArray();
      const changed = all.flatMap((reminder) => {
        const now = aimedAt(reminder, reminder.next);
        return now.nextAt === reminder.nextAt ? [] : [now];
      });
      await database.reminders.bulkPut(changed);
    }),
  );
}

/** In the transaction that is open: see `settle`. */
export async function bringDue(now: number): Promise<void> {
  const waiting = await database.reminders.where('nextAt').belowOrEqual(now).toArray();
  const asleep = await database.occasions.where('wakeAt').belowOrEqual(now).toArray();
  if (waiting.length + asleep.length === 0) return;
  const paused = await pausedBrands();
  const turns = waiting.map((reminder) => comeDue(reminder, now, isHeld(reminder, paused)));
  const fresh = turns.flatMap(({ occasions }) => occasions);
  const known = await database.occasions.bulkGet(fresh.map(({ id }) => id));
  await database.occasions.bulkAdd(fresh.filter((_, at) => known[at] === undefined));
  await database.reminders.bulkPut(turns.map(({ reminder }) => reminder));
  const owners = await database.reminders.bulkGet(asleep.map(({ reminder }) => reminder));
  await database.occasions.bulkPut(
    asleep.map((occasion, at) => awake(occasion, now, isHeld(owners[at], paused))),
  );
}

async function pausedBrands(): Promise<ReadonlySet<string>> {
  const brands = await database.brands.toArray();
  return new Set(brands.filter(({ pause }) => pause).map(({ id }) => id));
}

function isHeld(reminder: Reminder | undefined, paused: ReadonlySet<string>): boolean {
  return reminder?.brand !== undefined && paused.has(reminder.brand);
}

async function untold(): Promise<readonly Occasion[]> {
  const all = await database.occasions.orderBy('untoldSince').toArray();
  return all.sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
}

async function nextMoment(): Promise<Pick<Settled, 'nextAt'>> {
  const [reminder, occasion] = await Promise.all([
    database.reminders.orderBy('nextAt').first(),
    database.occasions.orderBy('wakeAt').first(),
  ]);
  const nextAt = Math.min(reminder?.nextAt ?? Infinity, occasion?.wakeAt ?? Infinity);
  return Number.isFinite(nextAt) ? { nextAt } : {};
}
