import { useEffect, useMemo, useRef, useState } from 'react';
import { localOf } from '@/lib/calendar/clock';
import { threeDays, weekDays } from '@/lib/calendar/days';
import type { CalendarFilters } from '@/lib/calendar/filter';
import type {
  CalendarDay,
  CalendarItem,
  CalendarView,
  ItemBrand,
  Scope,
  SnoozeChoice,
} from '@/lib/calendar/item';
import type { PlacedItem } from '@/lib/calendar/place';
import { type Board, findingsFor } from './board';
import { Bubbles, type Opened } from './bubbles';
import { dayButtonIn } from './day-button';
import { EmptyNote } from './empty-note';
import { Filters } from './filters';
import { pageOf } from './keys';
import { KeysHelp } from './keys-help';
import { ListView } from './list-view';
import { MonthView } from './month-view';
import { MoveBar } from './move-bar';
import { PrintedWeek } from './printed-week';
import { Question } from './question';
import { Toolbar } from './toolbar';
import { useKeys } from './use-keys';
import { useMover } from './use-mover';
import { useNarrow } from './use-narrow';
import { useChoices, useShown } from './use-shown';
import { WeekView } from './week-view';
import { calendarWords, titleOf, whenOf } from './words';

export type CalendarProps = {
  readonly items: readonly CalendarItem[];
  readonly days: readonly CalendarDay[];
  /** The viewer's, IANA name. */
  readonly zone: string;
  /** Milliseconds since the epoch; the now line follows it. */
  readonly now: number;
  /** 1 Monday to 7 Sunday, see `weekStartOf`. */
  readonly weekStart: number;
  /** BCP 47, for days and times. */
  readonly locale: string;
  /** All there are, in the order of the filter. */
  readonly brands: readonly ItemBrand[];
  readonly view: CalendarView;
  /** `YYYY-MM-DD`. */
  readonly anchorDay: string;
  readonly filters: CalendarFilters;
  readonly onView: (view: CalendarView) => void;
  readonly onAnchor: (day: string) => void;
  readonly onFilters: (filters: CalendarFilters) => void;
  /** `toLocal` in the item's own zone. */
  readonly onMove: (item: CalendarItem, toLocal: string, scope: Scope) => void;
  readonly onOpen: (item: CalendarItem) => void;
  readonly onEdit: (item: CalendarItem) => void;
  readonly onDone: (item: CalendarItem) => void;
  readonly onSnooze: (item: CalendarItem, choice: SnoozeChoice) => void;
  /** It was asked for and confirmed. */
  readonly onCancel: (item: CalendarItem, scope: Scope) => void;
  /** In the viewer's zone, `YYYY-MM-DDTHH:mm`. */
  readonly onAdd: (local: string) => void;
  readonly onPrint?: () => void;
  /** Saves the week around the anchor day as a table. */
  readonly onSheet?: () => void;
};

/** Below it a day is dots, and a week is three days. In px. */
const narrow = 600;

/** The plan: what goes out when, to be looked at and moved about. */
export function Calendar(props: CalendarProps) {
  const { view, anchorDay, weekStart, zone, onAnchor } = props;
  const root = useRef<HTMLDivElement>(null);
  const isNarrow = useNarrow(root, narrow);
  const words = useMemo(() => calendarWords(props.locale), [props.locale]);
  const mover = useMover({ words, zone, onMove: props.onMove, onCancel: props.onCancel });
  const { here, all, placed, byDay, marked, findings } = useShown(props, mover.moving);
  const choices = useChoices(all, props.filters, view, anchorDay, weekStart);
  const [opened, setOpened] = useState<Opened>();
  const focusWish = useRef(false);

  // The cell may be drawn only after the day has been handed down again.
  useEffect(() => {
    if (!focusWish.current) return;
    const button = dayButtonIn(root.current, anchorDay);
    if (!button) return;
    focusWish.current = false;
    button.focus({ preventScroll: view === 'week' });
  });

  const goTo = (day: string) => {
    focusWish.current = true;
    onAnchor(day);
  };
  const add = (day: string, minute = likelyMinute(day, here)) =>
    props.onAdd(localOf({ day, minute }));
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
    onItem: (one, anchor) => setOpened({ kind: 'item', placed: one, anchor }),
    onDay: (day, anchor) => {
      onAnchor(day);
      setOpened({ kind: 'day', day, anchor });
    },
    onAdd: (day, minute) => {
      setOpened(undefined);
      add(day, minute);
    },
    onDrop: (one, target) => mover.drop({ placed: one, target }),
  };
  const begin = (one: PlacedItem) => {
    setOpened(undefined);
    mover.begin(one);
  };
  const onKeyDown = useKeys({
    root,
    board,
    view,
    weekStart,
    page: isNarrow ? 3 : 7,
    moving: mover.moving,
    onView: props.onView,
    goTo,
    onBegin: begin,
    onSteer: (target) => {
      mover.steer(target);
      if (target.day !== anchorDay) onAnchor(target.day);
    },
    onDrop: () => {
      focusWish.current = true;
      if (mover.moving) mover.drop(mover.moving);
    },
    onGiveUp: () => {
      mover.giveUp();
      goTo(mover.moving?.placed.day ?? anchorDay);
    },
    onCancel: mover.askToCancel,
  });
  const shownDays = (isNarrow ? threeDays : weekDays)(anchorDay, weekStart);
  const title =
    view === 'week'
      ? words.range(shownDays[0] ?? '', shownDays.at(-1) ?? '')
      : words.month(anchorDay);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys are heard once, for everything in it
    <div ref={root} onKeyDown={onKeyDown} className="flex min-w-0 flex-col gap-3 print:hidden">
      <Toolbar
        title={title}
        view={view}
        onView={props.onView}
        onToday={() => onAnchor(here.day)}
        onPage={(direction) => onAnchor(pageOf(view, anchorDay, direction, isNarrow ? 3 : 7))}
        onAdd={() => add(anchorDay)}
        onPrint={props.onPrint}
        onSheet={props.onSheet}
      />
      <Filters
        brands={props.brands}
        choices={choices}
        filters={props.filters}
        onFilters={props.onFilters}
      />
      {placed.length === 0 ? (
        <EmptyNote isFiltered={props.items.length > 0} onFilters={props.onFilters} />
      ) : null}
      {view === 'month' ? (
        <MonthView board={board} weekStart={weekStart} isNarrow={isNarrow} />
      ) : null}
      {view === 'week' ? (
        <WeekView board={board} weekStart={weekStart} isNarrow={isNarrow} />
      ) : null}
      {view === 'list' && placed.length > 0 ? <ListView board={board} /> : null}
      {mover.moving ? (
        <MoveBar
          title={titleOf(mover.moving.placed.item)}
          when={whenOf(mover.moving.target, words)}
          onDrop={() => mover.moving && mover.drop(mover.moving)}
          onGiveUp={mover.giveUp}
        />
      ) : null}
      <KeysHelp />
      <Bubbles
        opened={opened}
        board={board}
        root={root}
        findings={opened?.kind === 'item' ? findingsFor(board, opened.placed.item.key) : []}
        onClose={() => setOpened(undefined)}
        onMove={begin}
        onAskToCancel={mover.askToCancel}
        onOpen={props.onOpen}
        onEdit={props.onEdit}
        onDone={props.onDone}
        onSnooze={props.onSnooze}
      />
      <Question about={mover.asked} onAnswer={mover.answer} onClose={mover.leave} />
      <p role="status" className="sr-only">
        {mover.said}
      </p>
      <PrintedWeek board={board} weekStart={weekStart} zone={zone} />
    </div>
  );
}

/** The next whole hour today, nine o'clock on any other day. */
function likelyMinute(
  day: string,
  here: { readonly day: string; readonly minute: number },
): number {
  if (day !== here.day) return 9 * 60;
  return Math.min(23, Math.floor(here.minute / 60) + 1) * 60;
}
