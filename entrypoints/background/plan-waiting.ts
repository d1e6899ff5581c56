import { occasions } from '@/lib/db/occasions';
import { reminders } from '@/lib/db/reminders';
import type { PlanWaiting } from '@/lib/messages/contract';
import { titleOf } from '@/lib/schedule/title';

/** What waits for the person, as the number on the button counts it. */
export async function planWaiting(): Promise<PlanWaiting> {
  const open = await occasions.listOpen();
  const waiting = open.filter(({ state }) => state === 'due' || state === 'missed');
  const [first] = waiting;
  const reminder = first && (await reminders.find(first.reminder));
  return {
    count: waiting.length,
    ...(reminder ? { first: { occasion: first.id, title: titleOf(reminder) } } : {}),
  };
}
