import type { PlanSectionProps } from '@/components/settings/plan-section';

const nothing = () => {};

/** Nothing is planned; Wednesday, 2 December 2026, 10:40 in UTC. */
export const noPlan: PlanSectionProps = {
  waiting: [],
  coming: [],
  zone: 'UTC',
  now: Date.parse('2026-12-02T10:40Z'),
  locale: 'en-GB',
  onOpen: nothing,
  onDone: nothing,
  onSnooze: nothing,
  onAdd: nothing,
  onPlan: nothing,
  onDue: nothing,
  onReminder: nothing,
};
