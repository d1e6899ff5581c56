import type { KeyboardEvent, RefObject } from 'react';
import type { WallTime } from '@/lib/calendar/clock';
import type { CalendarView } from '@/lib/calendar/item';
import type { PlacedItem } from '@/lib/calendar/place';
import { type Board, itemsOn } from './board';
import { dayButtonIn } from './day-button';
import { arrowTarget, type KeyWish, wishOf } from './keys';
import type { Moving } from './use-shown';

export type KeysProps = {
  readonly root: RefObject<HTMLElement | null>;
  readonly board: Board;
  readonly view: CalendarView;
  readonly weekStart: number;
  /** Days a page of the week view has. */
  readonly page: number;
  readonly moving: Moving | undefined;
  readonly onView: (view: CalendarView) => void;
  /** To that day, with the focus. */
  readonly goTo: (day: string) => void;
  readonly onBegin: (placed: PlacedItem) => void;
  readonly onSteer: (target: WallTime) => void;
  readonly onDrop: () => void;
  readonly onGiveUp: () => void;
  readonly onCancel: (placed: PlacedItem) => void;
};

/** All keys of the calendar, heard while something in it has the focus. */
export function useKeys(props: KeysProps): (event: KeyboardEvent) => void {
  return (event) => {
    const target = event.target as HTMLElement;
    // What opens over the calendar is its child for React, but not on the page.
    if (!props.root.current?.contains(target) || target.closest('[role="dialog"], [role="menu"]'))
      return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isMirrored = getComputedStyle(event.currentTarget).direction === 'rtl';
    if (props.moving) {
      onMovingKey(event, props, props.moving, isMirrored);
      return;
    }
    const item = target.closest<HTMLElement>('[data-item]');
    const cell = target.closest<HTMLElement>('[data-day]');
    const wish = wishOf({
      key: event.key,
      view: props.view,
      day: item?.dataset.on ?? cell?.dataset.day ?? props.board.anchorDay,
      on: item ? 'item' : cell ? 'cell' : 'other',
      page: props.page,
      weekStart: props.weekStart,
      isMirrored,
    });
    if (!wish) return;
    event.preventDefault();
    grant(wish, props, { item, cell });
  };
}

function onMovingKey(
  event: KeyboardEvent,
  { view, onSteer, onDrop, onGiveUp }: KeysProps,
  { target }: Moving,
  isMirrored: boolean,
): void {
  // The bar's own buttons are pressed with Enter, too.
  const isButton = (event.target as Element).closest('button') !== null;
  const to = arrowTarget(event.key, target, view, isMirrored);
  if (to) onSteer(to);
  else if (event.key === 'Enter' && !isButton) onDrop();
  else if (event.key === 'Escape') onGiveUp();
  else return;
  event.preventDefault();
}

type Place = { readonly item: HTMLElement | null; readonly cell: HTMLElement | null };

function grant(wish: KeyWish, props: KeysProps, place: Place): void {
  const { board, goTo } = props;
  const day = place.item?.dataset.on ?? place.cell?.dataset.day ?? board.anchorDay;
  const placed = itemsOn(board, day).find(({ item }) => item.key === place.item?.dataset.item);
  switch (wish.kind) {
    case 'view':
      board.focusWish.current = true;
      props.onView(wish.view);
      break;
    case 'today':
      goTo(board.now.day);
      break;
    case 'day':
      goTo(wish.day);
      break;
    case 'add':
      board.onAdd(day);
      break;
    case 'open-day':
      if (place.cell) board.onDay(day, place.cell);
      break;
    case 'leave-item':
      dayButtonIn(props.root.current, day)?.focus();
      break;
    case 'item':
      focusItem(place, props.root.current, wish.by);
      break;
    case 'move':
      if (placed) props.onBegin(placed);
      break;
    case 'cancel':
      if (placed) props.onCancel(placed);
      break;
  }
}

/** In a day's cell the next item of that day; in the list the next of all. Above the first is the cell. */
function focusItem({ item, cell }: Place, root: HTMLElement | null, by: -1 | 0 | 1): void {
  const all = [...((cell ?? root)?.querySelectorAll<HTMLElement>('[data-item]') ?? [])];
  const at = item ? all.indexOf(item) + by : 0;
  if (at < 0) cell?.querySelector<HTMLElement>('[data-day-button]')?.focus();
  else all[at]?.focus();
}
