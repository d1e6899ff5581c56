import type { Waiting } from '@/components/plan/waiting';
import { occasions } from '@/lib/db/occasions';
import { ask } from '@/lib/messages/client';
import type { Undo } from './plan-deeds';

/**
 * Has all of what was held come due now, or drops it.
 *
 * @returns how many there were, and how to take it back.
 */
export async function turnAllHeld(
  all: readonly Waiting[],
  state: 'due' | 'cancelled',
): Promise<{ readonly count: number; readonly undo: Undo }> {
  const ids = all.map(({ occasion }) => occasion.id);
  const before = await occasions.turnHeld(ids, state, Date.now());
  await ask('plan.changed', {});
  return {
    count: before.length,
    undo: async () => {
      await occasions.restoreAll(before);
      await ask('plan.changed', {});
    },
  };
}
