import { useState } from 'react';
import { i18n } from '#i18n';
import type { WallTime } from '@/lib/calendar/clock';
import { type CalendarItem, isOver, type Scope } from '@/lib/calendar/item';
import { movedLocal } from '@/lib/calendar/move';
import type { PlacedItem } from '@/lib/calendar/place';
import type { Moving } from './use-shown';
import { type CalendarWords, titleOf, whenOf } from './words';

export type MoverProps = {
  readonly words: CalendarWords;
  readonly zone: string;
  readonly onMove: (item: CalendarItem, toLocal: string, scope: Scope) => void;
  readonly onCancel: (item: CalendarItem, scope: Scope) => void;
};

type Asked = Moving & { readonly kind: 'move' };
type AskedToCancel = { readonly kind: 'cancel'; readonly placed: PlacedItem };

/** Moving and cancelling: by mouse at once, by keyboard step by step, with a question where one is due. */
export function useMover({ words, zone, onMove, onCancel }: MoverProps) {
  const [moving, setMoving] = useState<Moving>();
  const [asked, setAsked] = useState<Asked | AskedToCancel>();
  /** Read out politely. */
  const [said, setSaid] = useState('');
  const say = (placed: PlacedItem, end: 'dropped' | 'gaveUp', target: WallTime = placed) =>
    setSaid(
      i18n.t(`calendar.move.${end}`, { title: titleOf(placed.item), when: whenOf(target, words) }),
    );

  const move = (to: Moving, scope: Scope) => {
    onMove(to.placed.item, movedLocal(to.placed, to.target, zone), scope);
    say(to.placed, 'dropped', to.target);
  };

  return {
    moving,
    asked,
    said,
    begin: (placed: PlacedItem) => {
      const title = titleOf(placed.item);
      if (isOver(placed.item)) {
        setSaid(i18n.t('calendar.move.fixed', { title }));
        return;
      }
      setMoving({ placed, target: placed });
      setSaid(i18n.t('calendar.move.start', { title, when: whenOf(placed, words) }));
    },
    steer: ({ day, minute }: WallTime) => {
      if (!moving) return;
      setMoving({ placed: moving.placed, target: { day, minute } });
      setSaid(whenOf({ day, minute }, words));
    },
    giveUp: () => {
      if (moving) say(moving.placed, 'gaveUp');
      setMoving(undefined);
    },
    drop: (to: Moving) => {
      setMoving(undefined);
      const { placed, target } = to;
      const isSame = placed.day === target.day && placed.minute === target.minute;
      if (isSame) say(placed, 'gaveUp');
      else if (placed.item.isRecurring) setAsked({ kind: 'move', ...to });
      else move(to, 'one');
    },
    askToCancel: (placed: PlacedItem) => {
      if (!isOver(placed.item)) setAsked({ kind: 'cancel', placed });
    },
    answer: (scope: Scope) => {
      if (asked?.kind === 'move') move(asked, scope);
      if (asked?.kind === 'cancel') onCancel(asked.placed.item, scope);
      setAsked(undefined);
    },
    leave: () => {
      if (asked?.kind === 'move') say(asked.placed, 'gaveUp');
      setAsked(undefined);
    },
  };
}
