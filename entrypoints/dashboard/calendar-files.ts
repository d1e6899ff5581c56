import { keepReminders, type Undo } from '@/entrypoints/owner/plan-deeds';
import { days } from '@/lib/db/days';
import { reminders } from '@/lib/db/reminders';
import { ask } from '@/lib/messages/client';
import type { Reminder } from '@/lib/model';
import type { CalendarTake } from '@/lib/schedule/calendar-take';
import { planFileName } from '@/lib/schedule/file-name';
import { localAt, ownZone } from '@/lib/schedule/moment';
import { openAt } from '@/lib/schedule/open-at';
import { writeCalendar } from '@/lib/schedule/write-calendar';
import { saveFile } from './save-file';

/**
 * Saves reminders as a calendar file, each with the address that opens it.
 *
 * @param name what they are of, for the file's own name.
 * @returns the file's name; nothing where there was none to save.
 */
export function saveCalendar(all: readonly Reminder[], name: string): string | undefined {
  if (all.length === 0) return undefined;
  const now = Date.now();
  const items = all.map((reminder) => {
    const address = openAt(reminder)?.address;
    return address === undefined ? { reminder } : { reminder, address };
  });
  const file = planFileName(['plan', name], localAt(now, ownZone()).slice(0, 10), 'ics');
  saveFile(file, writeCalendar(items, now), 'text/calendar');
  return file;
}

/** All reminders, or those of one brand. */
export async function savePlan(
  brand: { readonly id: string; readonly name: string } | undefined,
): Promise<string | undefined> {
  const all = await reminders.list();
  const own = brand ? all.filter((one) => one.brand === brand.id) : all;
  return saveCalendar(own, brand?.name ?? '');
}

/** Takes what is in a calendar file into the plan; days that a file of its name had marked make room. */
export async function takeCalendar(
  name: string,
  { days: marked, tasks }: CalendarTake,
): Promise<Undo> {
  const before = (await days.list()).filter(({ file }) => file === name);
  await keepReminders(tasks);
  await days.putFile(name, marked);
  return async () => {
    await days.putFile(name, before);
    for (const { id } of tasks) await reminders.remove(id);
    await ask('plan.changed', {});
  };
}
