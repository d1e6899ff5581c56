import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { PlacedItem } from '@/lib/calendar/place';
import { type Board, factsOf, findingsFor } from './board';
import { ItemRow } from './item-row';
import { DayMarks } from './marks';

export type ListViewProps = { readonly board: Board };

type Row =
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'item'; readonly day: string; readonly placed: PlacedItem };

/** Everything planned, day after day; of thousands only those in view are in the page. */
export function ListView({ board }: ListViewProps) {
  const rows = useMemo(
    () => rowsOf(board.byDay, [...board.marked.keys(), ...board.findings.gaps]),
    [board.byDay, board.marked, board.findings.gaps],
  );
  const scroller = useRef<HTMLDivElement>(null);
  const start = useMemo(() => rowAt(rows, board.anchorDay), [rows, board.anchorDay]);
  const { tabStop, onFocused } = useTabStop(rows, start);
  const { anchorDay } = board;
  const seen = useRef('');
  const scrolledBy = useRef<'nobody' | 'us' | 'person'>('nobody');
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]?.kind === 'day' ? 45 : 50),
    getItemKey: (index) => keyOf(rows[index]),
    overscan: 8,
    // Once the person has scrolled to another day, that is the one the page is about.
    onChange: (instance, isScrolling) => {
      if (isScrolling) {
        if (scrolledBy.current === 'nobody') scrolledBy.current = 'person';
        return;
      }
      const by = scrolledBy.current;
      scrolledBy.current = 'nobody';
      const top = instance.getVirtualItemForOffset(instance.scrollOffset ?? 0);
      const day = rows[top?.index ?? -1]?.day;
      if (by !== 'person' || !day || day === anchorDay) return;
      seen.current = day;
      board.onAnchor(day);
    },
    // What has the focus stays in the page however far one scrolls.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      if (tabStop < 0 || shown.includes(tabStop)) return shown;
      return [...shown, tabStop].sort((one, other) => one - other);
    },
  });
  useEffect(() => {
    // It is scrolled to once for each day that is asked for, not again when rows come and go.
    if (seen.current === anchorDay) return;
    seen.current = anchorDay;
    scrolledBy.current = 'us';
    list.scrollToIndex(start, { align: 'start' });
  });
  useEffect(() => {
    if (!board.focusWish.current) return;
    const key = keyOf(rows[rows.findIndex((row, at) => at >= start && row.kind === 'item')]);
    const wished = scroller.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(key)}"]`);
    if (!wished) return;
    board.focusWish.current = false;
    wished.focus({ preventScroll: true });
  });

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only hears which of its items has the focus
    <div
      ref={scroller}
      tabIndex={rows.length === 0 ? 0 : -1}
      onFocus={onFocused}
      className="h-[max(420px,calc(100vh-210px))] overflow-y-auto rounded-large border border-line bg-surface"
    >
      <ul
        aria-label={i18n.t('calendar.views.list')}
        className="relative"
        style={{ height: list.getTotalSize() }}
      >
        {list.getVirtualItems().map(({ key, index, start: top }) => {
          const row = rows[index];
          return row ? (
            <li
              key={key}
              ref={list.measureElement}
              data-index={index}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              className="absolute inset-x-0 top-0 px-2"
              style={{ transform: `translateY(${top}px)` }}
            >
              {row.kind === 'day' ? (
                <DayRow board={board} day={row.day} />
              ) : (
                <ItemRow
                  placed={row.placed}
                  findings={findingsFor(board, row.placed.item.key)}
                  words={board.words}
                  isTabStop={index === tabStop}
                  isMoving={board.moving === row.placed.item.key}
                  onOpen={board.onItem}
                />
              )}
            </li>
          ) : null;
        })}
      </ul>
    </div>
  );
}

/** The item with the tab stop: the one that had the focus last, else the first from the day on. */
function useTabStop(rows: readonly Row[], start: number) {
  const [focused, setFocused] = useState<string>();
  const kept = rows.findIndex((row) => row.kind === 'item' && row.placed.item.key === focused);
  const first = rows.findIndex((row, index) => index >= start && row.kind === 'item');
  const onFocused = ({ target }: { readonly target: Element }) => {
    const key = target.closest('[data-item]')?.getAttribute('data-item');
    if (key) setFocused(key);
  };
  return { tabStop: kept >= 0 ? kept : first, onFocused };
}

function DayRow({ board, day }: { readonly board: Board; readonly day: string }) {
  const facts = factsOf(board, day);
  return (
    <div className="flex flex-wrap items-center gap-x-2 border-line border-b px-2 pt-4 pb-1.5">
      <h3 className={`font-semibold ${facts.isToday ? 'text-accent-ink' : ''}`}>
        {board.words.date(day)}
      </h3>
      {facts.isToday ? <span className="text-muted">{i18n.t('calendar.isToday')}</span> : null}
      {facts.names.map((name) => (
        <span key={name} dir="auto" className="text-accent-ink">
          {name}
        </span>
      ))}
      <DayMarks facts={facts} />
    </div>
  );
}

function rowsOf(byDay: Board['byDay'], others: readonly string[]): readonly Row[] {
  const days = [...new Set([...byDay.keys(), ...others])].sort();
  return days.flatMap((day): Row[] => [
    { kind: 'day', day },
    ...(byDay.get(day) ?? []).map((placed): Row => ({ kind: 'item', day, placed })),
  ]);
}

/** The first row of a day, or of the next that has any; the last one where there is none. */
function rowAt(rows: readonly Row[], day: string): number {
  const index = rows.findIndex((row) => row.day >= day);
  return index < 0 ? Math.max(0, rows.length - 1) : index;
}

function keyOf(row: Row | undefined): string {
  if (!row) return '';
  return row.kind === 'day' ? row.day : row.placed.item.key;
}
