import type { WallTime } from '@/lib/calendar/clock';
import { addDays, addMonths, weekOf } from '@/lib/calendar/days';
import { type CalendarView, calendarViews } from '@/lib/calendar/item';
import { shiftWall, step } from '@/lib/calendar/move';

/** What a key asks for where it was pressed; nothing: it is not ours. */
export type KeyWish =
  | { readonly kind: 'view'; readonly view: CalendarView }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'today' | 'add' | 'open-day' | 'move' | 'cancel' | 'leave-item' }
  /** To an item of the same day: the next, the one before, the first. */
  | { readonly kind: 'item'; readonly by: -1 | 0 | 1 };

export type KeyPlace = {
  readonly key: string;
  readonly view: CalendarView;
  readonly day: string;
  /** The focus is on an item, on a day's cell, or on something else of the calendar. */
  readonly on: 'item' | 'cell' | 'other';
  /** Days a page of the week view has. */
  readonly page: number;
  readonly weekStart: number;
  readonly isMirrored: boolean;
};

/** Arrows go by days; in the week and the list, up and down go by items. */
export function wishOf(place: KeyPlace): KeyWish | undefined {
  const { key, view, day, on } = place;
  const number = calendarViews[Number(key) - 1];
  if (number) return { kind: 'view', view: number };
  if (key === 't' || key === 'T') return { kind: 'today' };
  if (on === 'other') return undefined;
  if (key === 'n' || key === 'N') return { kind: 'add' };
  if (key === 'PageUp' || key === 'PageDown') {
    return { kind: 'day', day: pageOf(view, day, key === 'PageUp' ? -1 : 1, place.page) };
  }
  return on === 'item' ? itemWish(place) : cellWish(place);
}

/** A month, a week (or the days of it that are shown), in the list a month. */
export function pageOf(view: CalendarView, day: string, direction: -1 | 1, page: number): string {
  return view === 'week' ? addDays(day, direction * page) : addMonths(day, direction);
}

function itemWish(place: KeyPlace): KeyWish | undefined {
  switch (place.key) {
    case 'm':
    case 'M':
      return { kind: 'move' };
    case 'Delete':
    case 'Backspace':
      return { kind: 'cancel' };
    case 'ArrowUp':
      return { kind: 'item', by: -1 };
    case 'ArrowDown':
      return { kind: 'item', by: 1 };
    case 'Escape':
      return { kind: 'leave-item' };
    default:
      return place.view === 'list' ? undefined : sidewaysWish(place);
  }
}

function cellWish(place: KeyPlace): KeyWish | undefined {
  const { key, view, day } = place;
  switch (key) {
    case 'Enter':
    case ' ':
      return { kind: 'open-day' };
    case 'ArrowUp':
      return view === 'month' ? { kind: 'day', day: addDays(day, -7) } : undefined;
    case 'ArrowDown':
      return view === 'month' ? { kind: 'day', day: addDays(day, 7) } : { kind: 'item', by: 0 };
    case 'Home':
      return { kind: 'day', day: weekOf(day, place.weekStart) };
    case 'End':
      return { kind: 'day', day: addDays(weekOf(day, place.weekStart), 6) };
    default:
      return sidewaysWish(place);
  }
}

function sidewaysWish({ key, day, isMirrored }: KeyPlace): KeyWish | undefined {
  const way = sideways(key, isMirrored);
  return way === 0 ? undefined : { kind: 'day', day: addDays(day, way) };
}

/** Where an arrow takes an item that is being moved; nothing: it is none of the four. */
export function arrowTarget(
  key: string,
  { day, minute }: WallTime,
  view: CalendarView,
  isMirrored: boolean,
): WallTime | undefined {
  const way = sideways(key, isMirrored);
  if (way !== 0) return { day: addDays(day, way), minute };
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined;
  const down = key === 'ArrowDown' ? 1 : -1;
  return view === 'month'
    ? { day: addDays(day, down * 7), minute }
    : shiftWall({ day, minute }, down * step);
}

function sideways(key: string, isMirrored: boolean): -1 | 0 | 1 {
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return 0;
  return (key === 'ArrowRight') === isMirrored ? -1 : 1;
}
