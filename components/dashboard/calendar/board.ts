import type { WallTime } from '@/lib/calendar/clock';
import type { Finding, Findings } from '@/lib/calendar/findings';
import type { ItemsByDay, PlacedItem } from '@/lib/calendar/place';
import type { CalendarWords, DayFacts } from './words';

/** What every view shows, and what can be done in any of them. */
export type Board = {
  readonly words: CalendarWords;
  readonly byDay: ItemsByDay;
  readonly findings: Findings;
  /** Names of days to know of, by day. */
  readonly marked: ReadonlyMap<string, readonly string[]>;
  /** The viewer's. */
  readonly now: WallTime;
  /** The day the view is about, which has the tab stop. */
  readonly anchorDay: string;
  /** The key of the item that is being moved by keyboard. */
  readonly moving: string | undefined;
  /** The focus is to go to the anchor day as soon as it is drawn. */
  readonly focusWish: { current: boolean };
  readonly onAnchor: (day: string) => void;
  readonly onItem: (placed: PlacedItem, anchor: Element) => void;
  readonly onDay: (day: string, anchor: Element) => void;
  /** Without a minute: at a time that is likely. */
  readonly onAdd: (day: string, minute?: number) => void;
  readonly onDrop: (placed: PlacedItem, target: WallTime) => void;
};

const nothing: readonly never[] = [];

export function itemsOn(board: Board, day: string): readonly PlacedItem[] {
  return board.byDay.get(day) ?? nothing;
}

export function findingsFor(board: Board, key: string): readonly Finding[] {
  return board.findings.items.get(key) ?? nothing;
}

export function factsOf(board: Board, day: string): DayFacts {
  const items = itemsOn(board, day);
  return {
    day,
    count: items.length,
    clashes: clashesOn(board, day),
    names: board.marked.get(day) ?? nothing,
    isGap: board.findings.gaps.has(day),
    isToday: board.now.day === day,
  };
}

/** Pairs: both of a pair have the finding, unless one of them stands on another day. */
function clashesOn(board: Board, day: string): number {
  const halves = itemsOn(board, day).flatMap(({ item }) =>
    findingsFor(board, item.key).map((finding) => {
      if (finding.kind !== 'clash') return 0;
      return finding.other.day === day ? 1 : 2;
    }),
  );
  return halves.reduce<number>((sum, half) => sum + half, 0) / 2;
}
