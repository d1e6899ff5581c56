import { useMemo } from 'react';
import { clockIn, type WallTime } from '@/lib/calendar/clock';
import { monthDays, weekDays } from '@/lib/calendar/days';
import { type CalendarFilters, choicesOf, filterItems } from '@/lib/calendar/filter';
import { findingsOf } from '@/lib/calendar/findings';
import type { CalendarDay, CalendarItem, CalendarView } from '@/lib/calendar/item';
import { type ItemsByDay, indexByDay, type PlacedItem, placeItems } from '@/lib/calendar/place';

export type Shown = {
  readonly items: readonly CalendarItem[];
  readonly days: readonly CalendarDay[];
  readonly zone: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly filters: CalendarFilters;
};

/** An item that is on its way, and where it stands now. */
export type Moving = { readonly placed: PlacedItem; readonly target: WallTime };

/** All that the views draw from; thousands of items are looked through only when they change. */
export function useShown({ items, days, zone, now, filters }: Shown, moving: Moving | undefined) {
  const clock = useMemo(() => clockIn(zone), [zone]);
  const here = clock(now);
  const all = useMemo(() => placeItems(items, zone), [items, zone]);
  const placed = useMemo(() => {
    const letThrough = new Set(filterItems(items, filters));
    return all.filter(({ item }) => letThrough.has(item));
  }, [all, items, filters]);
  const byDay = useMemo(() => indexByDay(placed), [placed]);
  const marked = useMemo(
    () =>
      new Map(
        [...Map.groupBy(days, ({ day }) => day)].map(([day, named]) => [
          day,
          named.map(({ name }) => name),
        ]),
      ),
    [days],
  );
  const findings = useMemo(
    () => findingsOf(placed, byDay, days, here.day),
    [placed, byDay, days, here.day],
  );
  const withMoving = useMemo(() => (moving ? relocate(byDay, moving) : byDay), [byDay, moving]);
  return { here, all, placed, byDay: withMoving, marked, findings };
}

/** What can be filtered by in the days that are shown; in the list, in everything. */
export function useChoices(
  all: readonly PlacedItem[],
  filters: CalendarFilters,
  view: CalendarView,
  anchorDay: string,
  weekStart: number,
) {
  const first = view === 'month' ? monthDays(anchorDay, weekStart) : weekDays(anchorDay, weekStart);
  const from = view === 'list' ? '' : (first[0] ?? '');
  const to = view === 'list' ? '9999' : (first.at(-1) ?? '');
  return useMemo(() => {
    const items = all.filter(({ day }) => day >= from && day <= to).map(({ item }) => item);
    return {
      brands: choicesOf(items, 'brands', filters),
      sites: choicesOf(items, 'sites', filters),
      labels: choicesOf(items, 'labels', filters),
    };
  }, [all, filters, from, to]);
}

/** The index with one item taken to where it is being moved. */
function relocate(byDay: ItemsByDay, { placed, target }: Moving): ItemsByDay {
  const moved: PlacedItem = { item: placed.item, ...target };
  const without = (byDay.get(placed.day) ?? []).filter(({ item }) => item.key !== placed.item.key);
  const next = new Map(byDay);
  next.set(placed.day, without);
  const there = [...(next.get(target.day) ?? []), moved];
  next.set(
    target.day,
    there.sort((one, other) => one.minute - other.minute),
  );
  return next;
}
