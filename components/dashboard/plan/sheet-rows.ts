import { i18n } from '#i18n';
import { stateOf } from '@/components/dashboard/calendar/words';
import type { CalendarItem } from '@/lib/calendar/item';
import type { Reminder } from '@/lib/model';
import type { SheetRow } from '@/lib/schedule/week-sheet';

/** What the calendar shows, as rows of a sheet; what is longer than a calendar has is the reminders'. */
export function sheetRows(
  items: readonly CalendarItem[],
  reminders: ReadonlyMap<string, Reminder>,
): readonly SheetRow[] {
  return items.map((item) => {
    const reminder = reminders.get(item.reminder);
    return {
      time: { local: item.local, zone: item.zone },
      brand: item.brand?.name ?? '',
      site: item.siteLabel ?? '',
      account: item.account ?? '',
      kind: i18n.t(`calendar.kinds.${item.kind}`),
      title: reminder?.title ?? item.title,
      parts: reminder?.parts ?? (item.text === undefined ? [] : [item.text]),
      links: [...(reminder?.permalink ? [reminder.permalink] : []), ...(reminder?.links ?? [])],
      labels: item.labels,
      state: stateOf(item),
    };
  });
}
