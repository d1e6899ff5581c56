import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { localOf, type WallTime } from '@/lib/calendar/clock';
import type { PlacedItem } from '@/lib/calendar/place';
import type { Board } from './board';
import type { Opened } from './bubbles';
import type { CalendarProps } from './calendar';
import { dayButtonIn } from './day-button';
import { useMover } from './use-mover';
import { useShown } from './use-shown';
import { calendarWords } from './words';

/** What the views draw from, what is open over them, and what is being moved. */
export function useBoard(props: CalendarProps, root: RefObject<HTMLElement | null>) {
  const { view, anchorDay, onAnchor } = props;
  const words = useMemo(() => calendarWords(props.locale), [props.locale]);
  const mover = useMover({ ...props, words });
  const { here, all, placed, byDay, marked, findings } = useShown(props, mover.moving);
  const [opened, setOpened] = useState<Opened>();
  const onItem = useCallback(
    (one: PlacedItem, anchor: Element) => setOpened({ kind: 'item', placed: one, anchor }),
    [],
  );
  const focusWish = useFocusWish(root, anchorDay, view === 'week');

  const goTo = (day: string) => {
    focusWish.current = true;
    onAnchor(day);
  };
  const board: Board = {
    words,
    byDay,
    findings,
    marked,
    now: here,
    anchorDay,
    moving: mover.moving?.placed.item.key,
    focusWish,
    onAnchor,
    onItem,
    onDay: (day, anchor) => {
      onAnchor(day);
      setOpened({ kind: 'day', day, anchor });
    },
    onAdd: (day, minute = likelyMinute(day, here)) => {
      setOpened(undefined);
      props.onAdd(localOf({ day, minute }));
    },
    onDrop: (one, target) => mover.drop({ placed: one, target }),
  };
  return {
    board,
    mover,
    all,
    placed,
    opened,
    goTo,
    close: () => setOpened(undefined),
    begin: (one: PlacedItem) => {
      setOpened(undefined);
      mover.begin(one);
    },
    steer: (target: WallTime) => {
      mover.steer(target);
      if (target.day !== anchorDay) onAnchor(target.day);
    },
    drop: () => {
      focusWish.current = true;
      if (mover.moving) mover.drop(mover.moving);
    },
    giveUp: () => {
      mover.giveUp();
      goTo(mover.moving?.placed.day ?? anchorDay);
    },
  };
}

/** The day's button may be drawn only after the day has been handed down again: the focus waits for it. */
function useFocusWish(root: RefObject<HTMLElement | null>, day: string, preventScroll: boolean) {
  const wish = useRef(false);
  useEffect(() => {
    if (!wish.current) return;
    const button = dayButtonIn(root.current, day);
    if (!button) return;
    wish.current = false;
    button.focus({ preventScroll });
  });
  return wish;
}

/** The next whole hour today, nine o'clock on any other day. */
function likelyMinute(day: string, here: WallTime): number {
  if (day !== here.day) return 9 * 60;
  return Math.min(23, Math.floor(here.minute / 60) + 1) * 60;
}
