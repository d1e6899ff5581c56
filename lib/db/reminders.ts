import { AppError } from '@/lib/errors';
import type { KeptMedia, Occasion, Reminder } from '@/lib/model';
import { aimed, aimedAt, cameEarly, occasionId } from '@/lib/schedule/due';
import { database } from './database';
import { bringDue } from './settle';
import { writing } from './storage-errors';

/** A reminder with everything that is its own. */
export type WholeReminder = {
  readonly reminder: Reminder;
  readonly occasions: readonly Occasion[];
  readonly media: readonly KeptMedia[];
};

/** The plan: what is to be done when. */
export const reminders = {
  list: (): Promise<Reminder[]> => database.reminders.toArray(),

  find: (id: string): Promise<Reminder | undefined> => database.reminders.get(id),

  /** Each in the place of its id; nothing where it is gone. */
  findAll: (ids: readonly string[]): Promise<(Reminder | undefined)[]> =>
    database.reminders.bulkGet([...ids]),

  /** The next to come, soonest first. */
  upcoming: (most: number): Promise<Reminder[]> =>
    database.reminders.orderBy('nextAt').limit(most).toArray(),

  /**
   * Keeps reminders as they were made or changed, all or none; each waits for what is still to come
   * of it. What has come due of them until now has, whatever they are changed to.
   */
  putAll(all: readonly Reminder[], now: number): Promise<void> {
    return inPlan(async () => {
      await bringDue(now);
      await database.reminders.bulkPut(await Promise.all(all.map((one) => stillToCome(one, now))));
    });
  },

  /**
   * Has an occasion of a reminder come due now, before its time: somebody does it early. One that has
   * come due stays as it is.
   *
   * @param local its clock time in the reminder's zone.
   * @throws AppError `not-found` where the reminder is gone; `brand-paused`.
   */
  bringForward(id: string, local: string, now: number): Promise<void> {
    return inPlan(async () => {
      const kept = await database.reminders.get(id);
      if (!kept) throw new AppError('not-found');
      if (await database.occasions.get(occasionId(id, local))) return;
      const brand = kept.brand === undefined ? undefined : await database.brands.get(kept.brand);
      if (brand?.pause) throw new AppError('brand-paused');
      const { occasions, reminder: after } = cameEarly(kept, local, now);
      await database.occasions.bulkPut([...occasions]);
      await database.reminders.put(after);
    });
  },

  /** Removes one with all that is its own; nothing where it was gone. */
  remove(id: string): Promise<WholeReminder | undefined> {
    return inPlan(async () => {
      const reminder = await database.reminders.get(id);
      if (!reminder) return undefined;
      const occasions = await database.occasions.where('reminder').equals(id).toArray();
      await database.reminders.delete(id);
      await database.occasions.bulkDelete(occasions.map((occasion) => occasion.id));
      return { reminder, occasions, media: await takeMedia(reminder.media) };
    });
  },

  /** Puts removed ones back as they were. */
  restore({ reminder, occasions, media }: WholeReminder): Promise<void> {
    return inPlan(async () => {
      await database.reminders.put(reminder);
      await database.occasions.bulkPut([...occasions]);
      await database.media.bulkPut([...media]);
    });
  },
};

/** What comes only once and has come is not to come again; moved to another time it is. */
async function stillToCome(reminder: Reminder, now: number): Promise<Reminder> {
  const next = aimed(reminder, now);
  if (next.next === undefined) return next;
  const known = await database.occasions.get(occasionId(next.id, next.next));
  if (!known) return next;
  return next.recurrence ? aimed(reminder, known.at + 60_000) : aimedAt(next, undefined);
}

/** Removes what is kept under these ids, but for what another reminder shows too, as one moved out of a series does. */
async function takeMedia(ids: readonly string[]): Promise<readonly KeptMedia[]> {
  if (ids.length === 0) return [];
  const shown = new Set((await database.reminders.toArray()).flatMap(({ media }) => media));
  const own = ids.filter((id) => !shown.has(id));
  const taken = await database.media.bulkGet(own);
  await database.media.bulkDelete(own);
  return taken.filter((one) => one !== undefined);
}

function inPlan<T>(work: () => Promise<T>): Promise<T> {
  const { reminders: plan, occasions, brands, media } = database;
  return writing(() => database.transaction('rw', [plan, occasions, brands, media], work));
}
