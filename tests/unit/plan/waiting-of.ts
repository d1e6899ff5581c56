import type { Waiting } from '@/components/plan/waiting';
import type { OccasionState } from '@/lib/model';
import { reminderAt } from '@/tests/support/plan-stage';

/** Something that came due at ten, 2 December 2026, UTC. */
export function waitingOf(
  title: string,
  state: OccasionState,
  brand: Partial<Waiting['brand']> = {},
): Waiting {
  const local = '2026-12-02T10:00';
  const at = Date.parse(`${local}Z`);
  return {
    occasion: {
      id: `${title}@${local}`,
      reminder: title,
      local,
      at,
      state,
      history: [{ state, at }],
      updatedAt: at,
    },
    reminder: reminderAt(local, { id: title, kind: 'post', brand: 'nordlys', title }),
    brand: { id: 'nordlys', name: 'Nordlys', color: '#c2512b', ...brand },
  };
}
