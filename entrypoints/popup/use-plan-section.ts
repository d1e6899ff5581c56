import { browser } from 'wxt/browser';
import type { Waiting } from '@/components/plan/waiting';
import type { PlanSectionProps } from '@/components/settings/plan-section';
import { useClock } from '@/entrypoints/owner/use-clock';
import { useWaiting } from '@/entrypoints/owner/use-waiting';
import { waitingDeeds } from '@/entrypoints/owner/waiting-deeds';
import { ask } from '@/lib/messages/client';
import { ownZone } from '@/lib/schedule/moment';
import { useComing } from './use-coming';

type Attempt = (work: () => Promise<unknown>) => Promise<void>;

/** What is left to do, in this order; what is held or put off is nobody's worry now. */
const pressing = ['missed', 'due', 'opened'] as const;

/** What the popup shows of the plan; `undefined` until it is read. */
export function usePlanSection(
  attempt: Attempt,
  openDashboard: (route: string) => Promise<void>,
): PlanSectionProps | undefined {
  const waiting = useWaiting();
  const coming = useComing();
  const now = useClock();
  if (!waiting || !coming) return undefined;
  const { onDone, onSnooze } = waitingDeeds(attempt, () => {});
  return {
    waiting: pressing.flatMap((state) =>
      waiting.filter(({ occasion }) => occasion.state === state),
    ),
    coming,
    zone: ownZone(),
    now,
    locale: browser.i18n.getUILanguage(),
    onDone,
    onSnooze,
    onOpen: (one) => void attempt(() => open(one)),
    onAdd: () => void openDashboard('/plan/new'),
    onPlan: () => void openDashboard('/plan'),
    onDue: () => void openDashboard('/plan/due'),
    onReminder: (id) => void openDashboard(`/plan/${id}`),
  };
}

async function open({ occasion }: Waiting): Promise<void> {
  await ask('plan.open', { occasion: occasion.id });
  window.close();
}
