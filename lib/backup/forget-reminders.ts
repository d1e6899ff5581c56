import { database } from '@/lib/db/database';
import type { Occasion, Reminder } from '@/lib/model';

/**
 * Removes reminders, their occasions and the media that no other reminder has, in the transaction
 * that is open.
 *
 * @returns how many rows there were.
 */
export async function removeReminders(reminders: readonly Reminder[]): Promise<number> {
  const ids = reminders.map(({ id }) => id);
  await database.reminders.bulkDelete(ids);
  const occasions = await database.occasions.where('reminder').anyOf(ids).delete();
  const media = new Set(reminders.flatMap((reminder) => reminder.media));
  if (media.size > 0) {
    await database.reminders.each((other) => {
      for (const id of other.media) media.delete(id);
    });
  }
  const kept = await database.media
    .where('id')
    .anyOf([...media])
    .delete();
  return ids.length + occasions + kept;
}

/** What a moment leaves behind: occasions that were brought to their end before it. */
export function occasionsEndedBefore(moment: number) {
  return database.occasions.where('at').below(moment).filter(isEnded(moment));
}

function isEnded(moment: number) {
  return ({ state, updatedAt }: Occasion) =>
    (state === 'done' || state === 'cancelled') && updatedAt < moment;
}

/** Reminders that were not touched since a moment, have nothing left to come and no occasion any more. */
export async function remindersOverBefore(moment: number): Promise<readonly Reminder[]> {
  const quiet = await database.reminders
    .filter(({ next, updatedAt }) => next === undefined && updatedAt < moment)
    .toArray();
  const ids = quiet.map(({ id }) => id);
  const live = new Set<string>();
  await database.occasions
    .where('reminder')
    .anyOf(ids)
    .each((each) => live.add(each.reminder));
  return quiet.filter(({ id }) => !live.has(id));
}
