import type { Waiting } from '@/components/plan/waiting';
import type { WaitingDeeds } from '@/components/plan/waiting-row';
import { ask } from '@/lib/messages/client';
import { instantOf, ownZone } from '@/lib/schedule/moment';
import { wakeTime } from '@/lib/schedule/snooze';
import { dealWith } from './plan-deeds';

type Attempt = (work: () => Promise<unknown>) => Promise<void>;

/** What can be done about something that waits; wherever it is listed, the same. */
export function waitingDeeds(attempt: Attempt, onEdit: (one: Waiting) => void): WaitingDeeds {
  const deal = (one: Waiting, dealt: Parameters<typeof dealWith>[1]) =>
    void attempt(() => dealWith(one.occasion.id, dealt));
  return {
    onEdit,
    onOpen: ({ occasion }) => void attempt(() => ask('plan.open', { occasion: occasion.id })),
    onDone: (one, permalink) =>
      deal(one, { state: 'done', ...(permalink === '' ? {} : { permalink }) }),
    onDrop: (one) => deal(one, { state: 'cancelled' }),
    onSnooze(one, until) {
      const zone = ownZone();
      const wakeAt =
        typeof until === 'string'
          ? wakeTime(until, Date.now(), zone)
          : instantOf({ local: until.local, zone });
      deal(one, { state: 'snoozed', wakeAt });
    },
  };
}
