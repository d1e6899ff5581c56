import { sheetRows } from '@/components/dashboard/plan/sheet-rows';
import { weekDays } from '@/lib/calendar/days';
import { type CalendarFilters, filterItems } from '@/lib/calendar/filter';
import type { CalendarItem } from '@/lib/calendar/item';
import { reminders } from '@/lib/db/reminders';
import { planFileName } from '@/lib/schedule/file-name';
import { localAt } from '@/lib/schedule/moment';
import { weekSheet } from '@/lib/schedule/week-sheet';
import { saveFile } from './save-file';

export type Week = {
  /** Any day of it, `YYYY-MM-DD`. */
  readonly day: string;
  /** 1 Monday to 7 Sunday. */
  readonly weekStart: number;
  /** In which its days begin and end. */
  readonly zone: string;
};

/** Saves what the calendar shows of a week as a table. */
export async function saveWeek(
  items: readonly CalendarItem[],
  filters: CalendarFilters,
  { day, weekStart, zone }: Week,
): Promise<void> {
  const days = new Set(weekDays(day, weekStart));
  const shown = filterItems(items, filters).filter(({ at }) =>
    days.has(localAt(at, zone).slice(0, 10)),
  );
  const ids = [...new Set(shown.map(({ reminder }) => reminder))];
  const found = (await reminders.findAll(ids)).filter((one) => one !== undefined);
  const rows = sheetRows(shown, new Map(found.map((one) => [one.id, one])));
  const [first = day] = days;
  saveFile(planFileName(['week'], first, 'csv'), weekSheet(rows), 'text/csv');
}
