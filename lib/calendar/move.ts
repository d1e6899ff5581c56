import { clockIn, localOf, momentOf, type WallTime, wallOf } from './clock';
import { addDays, dayNumber } from './days';
import type { PlacedItem } from './place';

/** Where things snap to, in minutes. */
export const step = 15;

/**
 * Where an item comes to stand in its own zone (`YYYY-MM-DDTHH:mm`) when the viewer puts it at
 * `target`. Only the day changed: its own clock stays as it is, though summer time may begin between.
 */
export function movedLocal(placed: PlacedItem, target: WallTime, viewerZone: string): string {
  const { item } = placed;
  if (target.minute === placed.minute) {
    const days = dayNumber(target.day) - dayNumber(placed.day);
    const own = `${addDays(item.local.slice(0, 10), days)}${item.local.slice(10)}`;
    const at = momentOf(wallOf(own), item.zone);
    if (clockIn(viewerZone)(at).day === target.day) return own;
  }
  return localOf(clockIn(item.zone)(momentOf(target, viewerZone)));
}

/** On or off by so many minutes, over midnight too. */
export function shiftWall({ day, minute }: WallTime, minutes: number): WallTime {
  const total = minute + minutes;
  const days = Math.floor(total / 1440);
  return { day: addDays(day, days), minute: total - days * 1440 };
}

/** To the step it is nearest to, inside its day. */
export function snapMinute(minute: number): number {
  const last = 1440 - step;
  return Math.min(last, Math.max(0, Math.round(minute / step) * step));
}
