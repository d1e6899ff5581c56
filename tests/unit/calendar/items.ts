import { momentOf, wallOf } from '@/lib/calendar/clock';
import type { CalendarItem, ItemBrand } from '@/lib/calendar/item';
import { indexByDay, placeItems } from '@/lib/calendar/place';

export const bakery: ItemBrand = {
  id: 'bakery',
  name: 'Nordlys Bakery',
  color: '#c2532b',
  isPaused: false,
};

/** A post at a local time, `YYYY-MM-DDTHH:mm`, in Oslo where nothing else is said. */
export function itemAt(local: string, change: Partial<CalendarItem> = {}): CalendarItem {
  const zone = change.zone ?? 'Europe/Oslo';
  return {
    key: change.key ?? `${change.title ?? 'item'}@${local}`,
    reminder: 'r',
    at: momentOf(wallOf(local), zone),
    local,
    zone,
    title: 'The rye is back',
    kind: 'post',
    site: 'bluesky',
    siteLabel: 'Bluesky',
    account: 'nordlys',
    brand: bakery,
    labels: [],
    state: 'planned',
    isRecurring: false,
    isPaused: false,
    ...change,
  };
}

/** Items in order and by day, as a viewer in Oslo has them. */
export function placedIn(items: readonly CalendarItem[], zone = 'Europe/Oslo') {
  const placed = placeItems(items, zone);
  return { placed, byDay: indexByDay(placed) };
}
