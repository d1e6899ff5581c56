import { clockIn, type WallTime, wallOf } from './clock';
import type { CalendarItem } from './item';

/** An item where it stands for the viewer. */
export type PlacedItem = WallTime & {
  readonly item: CalendarItem;
  /** What its own clock shows, where that is something else. */
  readonly own?: WallTime;
};

export type ItemsByDay = ReadonlyMap<string, readonly PlacedItem[]>;

/** All items in the viewer's zone, in order of time. */
export function placeItems(items: readonly CalendarItem[], zone: string): readonly PlacedItem[] {
  const clock = clockIn(zone);
  return items
    .toSorted((one, other) => one.at - other.at || one.key.localeCompare(other.key))
    .map((item) => {
      const here = clock(item.at);
      const own = item.zone === zone ? here : wallOf(item.local);
      const isSame = own.day === here.day && own.minute === here.minute;
      return isSame ? { item, ...here } : { item, ...here, own };
    });
}

/** In order of days, and of time in each. */
export function indexByDay(placed: readonly PlacedItem[]): ItemsByDay {
  return Map.groupBy(placed, ({ day }) => day);
}
