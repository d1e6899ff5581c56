import { i18n } from '#i18n';
import { reminders } from '@/lib/db/reminders';
import { ask } from '@/lib/messages/client';
import { titleOf } from '@/lib/schedule/title';

/** What was done last on a page that one was then led away from, and how it is taken back. */
type Removed = {
  readonly id: string;
  readonly message: string;
  readonly undo: () => Promise<unknown>;
};

let removed: Removed | undefined;

/** Deletes a reminder; the page one is led to offers to take that back. */
export async function removeReminder(id: string): Promise<void> {
  const whole = await reminders.remove(id);
  await ask('plan.changed', {});
  if (!whole) return;
  removed = {
    id,
    message: i18n.t('plan.removed', { title: titleOf(whole.reminder) }),
    undo: async () => {
      await reminders.restore(whole);
      await ask('plan.changed', {});
    },
  };
}

/** What was removed, once. */
export function takeRemoved(): Removed | undefined {
  const last = removed;
  removed = undefined;
  return last;
}
