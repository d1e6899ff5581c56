import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { CalendarDay, CalendarItem, ItemBrand } from '@/lib/calendar/item';
import { brands } from '@/lib/db/brands';
import { days } from '@/lib/db/days';
import { occasions } from '@/lib/db/occasions';
import { reminders } from '@/lib/db/reminders';
import { calendarItems } from '@/lib/schedule/calendar-items';

const day = 86_400_000;
/** What the list shows of the past, and how far anybody plans ahead. */
const daysBack = 62;
const daysAhead = 400;

export type Plan = {
  readonly items: readonly CalendarItem[];
  readonly days: readonly CalendarDay[];
  readonly brands: readonly ItemBrand[];
};

/**
 * Everything planned around a day; `undefined` until it is read.
 *
 * @param anchor `YYYY-MM-DD`
 */
export function usePlan(anchor: string): Plan | undefined {
  // By the month: going from day to day reads nothing anew.
  const month = anchor.slice(0, 7);
  const around = Date.parse(`${month}-15T00:00Z`);
  const [from, to] = [around - daysBack * day, around + daysAhead * day];
  const read = useLiveQuery(() => readPlan(from, to), [from, to]);
  return useMemo(() => {
    if (!read) return undefined;
    const { marked, all, ...plan } = read;
    const byId = new Map(all.map((brand) => [brand.id, brand]));
    const items = calendarItems({ ...plan, brands: byId }, read.from, read.to);
    return { items, days: marked, brands: all };
  }, [read]);
}

async function readPlan(from: number, to: number) {
  const [all, planned, came, marked] = await Promise.all([
    brands.list(),
    reminders.list(),
    occasions.between(from, to),
    days.list(),
  ]);
  return {
    from,
    to,
    marked,
    reminders: planned,
    occasions: came,
    all: all.map(
      ({ id, name, color, pause }): ItemBrand => ({
        id,
        name,
        color,
        isPaused: pause !== undefined,
      }),
    ),
  };
}
