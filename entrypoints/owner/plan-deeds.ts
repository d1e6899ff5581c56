import type { CalendarItem, Scope } from '@/lib/calendar/item';
import { type Dealt, occasions } from '@/lib/db/occasions';
import { reminders } from '@/lib/db/reminders';
import { retime } from '@/lib/db/settle';
import { ask } from '@/lib/messages/client';
import type { Reminder } from '@/lib/model';
import { cancelOne, endBefore, moveAll, moveOne, moveThisAndLater } from '@/lib/schedule/series';

/** What it takes to undo something; nothing where it was not done. */
export type Undo = () => Promise<unknown>;

/** Keeps reminders, and has the background look what is due by now. */
export async function keepReminders(all: readonly Reminder[]): Promise<void> {
  await reminders.putAll(all, Date.now());
  await ask('plan.changed', {});
}

/** The plan was replaced, or taken back: each reminder's moment is worked out anew. */
export async function planReplaced(): Promise<void> {
  await retime();
  await ask('plan.changed', {});
}

/** Opens where an item is done, though it may not have come due. */
export async function openItem(item: CalendarItem): Promise<void> {
  await comeNow(item);
  await ask('plan.open', { occasion: item.key });
}

/** An item is done, though it may not have come due. */
export async function itemDone(item: CalendarItem): Promise<void> {
  await comeNow(item);
  await dealWith(item.key, { state: 'done' });
}

async function comeNow({ reminder, local, state }: CalendarItem): Promise<void> {
  if (state === 'planned') await reminders.bringForward(reminder, local, Date.now());
}

/** What a person says of something that came due. */
export async function dealWith(occasion: string, dealt: Dealt): Promise<void> {
  await occasions.deal(occasion, dealt, Date.now());
  await ask('plan.changed', {});
}

/**
 * Moves an item of the calendar.
 *
 * @param to the clock time of its own zone.
 * @returns how to take it back; nothing where its rule cannot say what the move would make of it.
 */
export async function moveItem(
  item: CalendarItem,
  to: string,
  scope: Scope,
): Promise<Undo | undefined> {
  const reminder = await reminders.find(item.reminder);
  const changed = reminder && movedBy(reminder, item.local, to, scope);
  if (!reminder || !changed) return undefined;
  if (item.state !== 'planned') await occasions.deal(item.key, { state: 'cancelled' }, Date.now());
  await keepReminders(changed);
  return async () => {
    for (const { id } of changed) if (id !== reminder.id) await reminders.remove(id);
    await keepReminders([reminder]);
  };
}

function movedBy(
  reminder: Reminder,
  local: string,
  to: string,
  scope: Scope,
): readonly Reminder[] | undefined {
  const newId = crypto.randomUUID();
  if (scope === 'one' || !reminder.recurrence) {
    const { series, moved } = moveOne(reminder, local, to, newId);
    return [...(series ? [series] : []), moved];
  }
  if (scope === 'all') {
    const all = moveAll(reminder, local, to);
    return all.kind === 'moved' ? [all.series] : undefined;
  }
  const split = moveThisAndLater(reminder, local, to, newId);
  if (split.kind === 'cannot-follow') return undefined;
  return [...(split.earlier ? [split.earlier] : []), split.later];
}

/** Takes an item off the plan; what came due stays in the history as cancelled. */
export async function cancelItem(item: CalendarItem, scope: Scope): Promise<Undo> {
  const before = await reminders.find(item.reminder);
  if (item.state !== 'planned' && scope === 'one') {
    const occasion = await occasions.find(item.key);
    await dealWith(item.key, { state: 'cancelled' });
    return async () => {
      if (occasion) await occasions.restore(occasion);
      await ask('plan.changed', {});
    };
  }
  const left = before && leftBy(before, item.local, scope);
  if (left) {
    await keepReminders([left]);
    return () => keepReminders([before]);
  }
  const whole = await reminders.remove(item.reminder);
  await ask('plan.changed', {});
  return async () => {
    if (whole) await reminders.restore(whole);
    await ask('plan.changed', {});
  };
}

function leftBy(reminder: Reminder, local: string, scope: Scope): Reminder | undefined {
  if (scope === 'all') return undefined;
  return scope === 'one' ? cancelOne(reminder, local) : endBefore(reminder, local);
}
