import { useRef } from 'react';
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
import { findingsFor } from './board';
import { Bubbles } from './bubbles';
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
import { useBoard } from './use-board';
import { useKeys } from './use-keys';
import { useNarrow } from './use-narrow';
import { useChoices } from './use-shown';
import { WeekView } from './week-view';
import { type CalendarWords, titleOf, whenOf } from './words';

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
  const { view, anchorDay, weekStart, onAnchor } = props;
  const root = useRef<HTMLDivElement>(null);
  const isNarrow = useNarrow(root, narrow);
  const page = isNarrow ? 3 : 7;
  const desk = useBoard(props, root);
  const { board, mover, opened } = desk;
  const choices = useChoices(desk.all, props.filters, view, anchorDay, weekStart);
  const onKeyDown = useKeys({
    root,
    board,
    view,
    weekStart,
    page,
    moving: mover.moving,
    onView: props.onView,
    goTo: desk.goTo,
    onBegin: desk.begin,
    onSteer: desk.steer,
    onDrop: desk.drop,
    onGiveUp: desk.giveUp,
    onCancel: mover.askToCancel,
  });

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys are heard once, for everything in it
    <div ref={root} onKeyDown={onKeyDown} className="flex min-w-0 flex-col gap-3 print:hidden">
      <Toolbar
        title={titleFor(props, isNarrow, board.words)}
        view={view}
        onView={props.onView}
        onToday={() => onAnchor(board.now.day)}
        onPage={(direction) => onAnchor(pageOf(view, anchorDay, direction, page))}
        onAdd={() => board.onAdd(anchorDay)}
        onPrint={props.onPrint}
        onSheet={props.onSheet}
      />
      <Filters
        brands={props.brands}
        choices={choices}
        filters={props.filters}
        onFilters={props.onFilters}
      />
      {desk.placed.length === 0 ? (
        <EmptyNote isFiltered={props.items.length > 0} onFilters={props.onFilters} />
      ) : null}
      {view === 'month' ? (
        <MonthView board={board} weekStart={weekStart} isNarrow={isNarrow} />
      ) : null}
      {view === 'week' ? (
        <WeekView board={board} weekStart={weekStart} isNarrow={isNarrow} />
      ) : null}
      {view === 'list' && desk.placed.length > 0 ? <ListView board={board} /> : null}
      {mover.moving ? (
        <MoveBar
          title={titleOf(mover.moving.placed.item)}
          when={whenOf(mover.moving.target, board.words)}
          onDrop={desk.drop}
          onGiveUp={desk.giveUp}
        />
      ) : null}
      <KeysHelp />
      <Bubbles
        opened={opened}
        board={board}
        root={root}
        findings={opened?.kind === 'item' ? findingsFor(board, opened.placed.item.key) : []}
        onClose={desk.close}
        onMove={desk.begin}
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
      <PrintedWeek board={board} weekStart={weekStart} zone={props.zone} />
    </div>
  );
}

function titleFor(
  { view, anchorDay, weekStart }: CalendarProps,
  isNarrow: boolean,
  words: CalendarWords,
): string {
  if (view !== 'week') return words.month(anchorDay);
  const days = (isNarrow ? threeDays : weekDays)(anchorDay, weekStart);
  return words.range(days[0] ?? '', days.at(-1) ?? '');
}
