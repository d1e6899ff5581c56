import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import type { Finding } from '@/lib/calendar/findings';
import type { CalendarItem, SnoozeChoice } from '@/lib/calendar/item';
import type { PlacedItem } from '@/lib/calendar/place';
import { type Board, itemsOn } from './board';
import { Bubble } from './bubble';
import { dayButtonIn } from './day-button';
import { DayItems } from './day-items';
import { ItemDetails } from './item-details';
import { noBrandColor } from './marks';
import { titleOf } from './words';

export type Opened =
  | { readonly kind: 'item'; readonly placed: PlacedItem; readonly anchor: Element }
  | { readonly kind: 'day'; readonly day: string; readonly anchor: Element };

export type BubblesProps = {
  readonly opened: Opened | undefined;
  readonly board: Board;
  /** The calendar, where the focus goes back to. */
  readonly root: RefObject<HTMLElement | null>;
  readonly findings: readonly Finding[];
  readonly onClose: () => void;
  readonly onMove: (placed: PlacedItem) => void;
  readonly onAskToCancel: (placed: PlacedItem) => void;
  readonly onOpen: (item: CalendarItem) => void;
  readonly onEdit: (item: CalendarItem) => void;
  readonly onDone: (item: CalendarItem) => void;
  readonly onSnooze: (item: CalendarItem, choice: SnoozeChoice) => void;
};

/** A day's items, or one item's details, beside what was pressed. */
export function Bubbles(props: BubblesProps) {
  const { opened, board, root } = props;
  // When it is asked where the focus goes, nothing is open any more.
  const last = useRef<Element>(undefined);
  useEffect(() => {
    if (opened) last.current = opened.anchor;
  }, [opened]);
  const focusAfter = () => {
    if (board.moving) return root.current?.querySelector<HTMLElement>('fieldset[tabindex]') ?? null;
    const anchor = last.current;
    if (anchor instanceof HTMLElement && anchor.isConnected && anchor.dataset.item) return anchor;
    return dayButtonIn(root.current, board.anchorDay);
  };
  return (
    <Bubble
      label={labelOf(opened, board)}
      anchor={opened?.anchor}
      color={
        opened?.kind === 'item' ? (opened.placed.item.brand?.color ?? noBrandColor) : undefined
      }
      onClose={props.onClose}
      focusAfter={focusAfter}
      onKeyDown={(event) => {
        if (opened?.kind === 'day') onDayKey(event, board, opened.day, props);
      }}
    >
      {opened ? <Content {...props} opened={opened} /> : null}
    </Bubble>
  );
}

function labelOf(opened: Opened | undefined, board: Board): string {
  if (!opened) return '';
  return opened.kind === 'day' ? board.words.date(opened.day) : titleOf(opened.placed.item);
}

function Content(props: BubblesProps & { readonly opened: Opened }) {
  const { opened, board } = props;
  if (opened.kind === 'day') {
    // The details take the list's place, beside the same day.
    const onItem = (placed: PlacedItem) => board.onItem(placed, opened.anchor);
    return <DayItems board={{ ...board, onItem }} day={opened.day} />;
  }
  const { placed } = opened;
  const and = (act: (item: CalendarItem) => void) => () => {
    props.onClose();
    act(placed.item);
  };
  return (
    <ItemDetails
      placed={placed}
      findings={props.findings}
      words={board.words}
      onOpen={and(props.onOpen)}
      onEdit={and(props.onEdit)}
      onDone={and(props.onDone)}
      onSnooze={(choice) => and((item) => props.onSnooze(item, choice))()}
      onMove={() => props.onMove(placed)}
      onCancel={() => {
        props.onClose();
        props.onAskToCancel(placed);
      }}
    />
  );
}

/** In a day's list the same keys do the same as in the calendar itself. */
function onDayKey(
  event: KeyboardEvent,
  board: Board,
  day: string,
  { onMove, onAskToCancel, onClose }: BubblesProps,
): void {
  const here = (event.target as Element).closest<HTMLElement>('[data-item]');
  const placed = itemsOn(board, day).find(({ item }) => item.key === here?.dataset.item);
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-item]')];
  const at = here ? all.indexOf(here) : undefined;
  switch (event.key) {
    case 'ArrowDown':
      all[at === undefined ? 0 : at + 1]?.focus();
      break;
    case 'ArrowUp':
      all[at === undefined ? 0 : at - 1]?.focus();
      break;
    case 'n':
    case 'N':
      board.onAdd(day);
      break;
    case 'm':
    case 'M':
      if (placed) onMove(placed);
      break;
    case 'Delete':
    case 'Backspace':
      if (!placed) return;
      onClose();
      onAskToCancel(placed);
      break;
    default:
      return;
  }
  event.preventDefault();
}
