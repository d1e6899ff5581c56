import { labelOf } from '@/lib/brand/accounts-text';
import type { CalendarItem, ItemBrand } from '@/lib/calendar/item';
import type { Occasion, Reminder } from '@/lib/model';
import { occasionId } from './due';
import { instantOf } from './moment';
import { occasionsIn } from './recurrence';
import { titleOf } from './title';

/** More of one reminder than anybody looks through at once. */
const mostOfOne = 800;

type Plan = {
  readonly reminders: readonly Reminder[];
  /** Those that came due in this stretch. */
  readonly occasions: readonly Occasion[];
  readonly brands: ReadonlyMap<string, ItemBrand>;
};

/**
 * Everything of the plan whose time is in a stretch, its end not included: what came due, with what
 * became of it, and what is still to come.
 *
 * @param from milliseconds since the epoch, like `to`.
 */
export function calendarItems(plan: Plan, from: number, to: number): readonly CalendarItem[] {
  const ofReminder = Map.groupBy(plan.occasions, ({ reminder }) => reminder);
  return plan.reminders.flatMap((reminder) => {
    const item = itemOf(reminder, plan.brands);
    const came = ofReminder.get(reminder.id) ?? [];
    const known = new Set(came.map(({ local }) => local));
    const coming = comingIn(reminder, from, to).filter((local) => !known.has(local));
    return [
      ...came.map(({ local, state }) => item(local, state)),
      ...coming.map((local) => item(local, 'planned')),
    ];
  });
}

/** Occasions before the one that a reminder waits for never were: it was made, or moved, later. */
function comingIn(reminder: Reminder, from: number, to: number): readonly string[] {
  const { next, recurrence, time } = reminder;
  if (next === undefined) return [];
  const first = instantOf({ local: next, zone: time.zone });
  if (!recurrence) return first >= from && first < to ? [next] : [];
  return first >= to ? [] : occasionsIn(reminder, Math.max(from, first), to, mostOfOne);
}

function itemOf(reminder: Reminder, brands: ReadonlyMap<string, ItemBrand>) {
  const { id, kind, site, account, campaign, labels, parts, time, isPaused } = reminder;
  const brand = reminder.brand === undefined ? undefined : brands.get(reminder.brand);
  const text = parts.join('\n\n');
  const fixed = {
    reminder: id,
    zone: time.zone,
    title: titleOf(reminder),
    kind,
    labels,
    isRecurring: reminder.recurrence !== undefined,
    isPaused,
    ...(site ? { site, siteLabel: labelOf(site) } : {}),
    ...(account ? { account } : {}),
    ...(brand ? { brand } : {}),
    ...(campaign ? { campaign } : {}),
    ...(text ? { text } : {}),
  };
  return (local: string, state: CalendarItem['state']): CalendarItem => ({
    ...fixed,
    key: occasionId(id, local),
    at: instantOf({ local, zone: time.zone }),
    local,
    state,
  });
}
