// biome-ignore-all lint/a11y/useSemanticElements: a grid one walks through with arrow keys, no table
import { type MouseEvent, useCallback, useMemo, useRef } from 'react';
import { i18n } from '#i18n';
import { layOut } from '@/lib/calendar/lanes';
import { snapMinute } from '@/lib/calendar/move';
import type { PlacedItem } from '@/lib/calendar/place';
import { type Board, factsOf, findingsFor, itemsOn } from './board';
import { useDropPlace } from './drag';
import { ItemChip } from './item-chip';
import { dayLabel } from './words';

export type WeekDayProps = {
  readonly board: Board;
  readonly day: string;
  /** Items there is room for beside each other. */
  readonly most: number;
};

/** In px. */
export const hourHeight = 64;
/** A post takes no time; it is drawn as long as its words need. */
const drawnMinutes = 40;

const topOf = (minute: number) => (minute / 60) * hourHeight;
const minuteAt = (top: number) => (top / hourHeight) * 60;

/** A day's column: items at their hour, beside each other where they would cover each other. */
export function WeekDay({ board, day, most }: WeekDayProps) {
  const cell = useRef<HTMLDivElement>(null);
  const items = itemsOn(board, day);
  const layout = useMemo(() => layOut(items, drawnMinutes, most), [items, most]);
  const targetOf = useCallback(
    (_: PlacedItem, top: number) => ({ day, minute: snapMinute(minuteAt(top)) }),
    [day],
  );
  const over = useDropPlace(cell, { targetOf, onDrop: board.onDrop });
  const { words, now } = board;
  const isAnchor = day === board.anchorDay;

  // A press on an empty hour adds something there.
  const add = (event: MouseEvent) => {
    if (!cell.current || (event.target as Element).closest('button')) return;
    const minute = minuteAt(event.clientY - cell.current.getBoundingClientRect().top);
    board.onAnchor(day);
    board.onAdd(day, Math.floor(minute / 30) * 30);
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard once, for the whole calendar
    <div
      ref={cell}
      role="gridcell"
      data-day={day}
      tabIndex={isAnchor ? 0 : -1}
      aria-label={dayLabel(factsOf(board, day), words)}
      aria-selected={isAnchor}
      aria-current={day === now.day ? 'date' : undefined}
      onClick={add}
      className="relative min-w-0 border-line border-s focus-visible:-outline-offset-2"
    >
      <Hours />
      {day === now.day ? <NowLine top={topOf(now.minute)} /> : null}
      {layout.slots.map(({ placed, lane, lanes }) => (
        <ItemChip
          key={placed.item.key}
          placed={placed}
          findings={findingsFor(board, placed.item.key)}
          words={words}
          isMoving={board.moving === placed.item.key}
          onOpen={board.onItem}
          lines={2}
          isTight={lanes > 1 && lanes === most}
          className="absolute h-10"
          style={{ top: topOf(placed.minute) + 1, ...laneStyle(lane, lanes) }}
        />
      ))}
      {layout.rests.map(({ minute, count, lanes }) => (
        <button
          key={minute}
          type="button"
          tabIndex={-1}
          aria-label={i18n.t('calendar.moreOf', { count, day: words.date(day) })}
          onClick={(event) => board.onDay(day, event.currentTarget)}
          className="absolute h-10 truncate rounded-small border border-line bg-surface text-small text-muted hover:text-ink"
          style={{ top: topOf(minute) + 1, ...laneStyle(lanes - 1, lanes) }}
        >
          {i18n.t('calendar.more', { count })}
        </button>
      ))}
      {over ? (
        <span
          aria-hidden
          className="pointer-events-none absolute inset-x-0 z-10 border-accent border-t-2 ps-1 text-small font-medium text-accent-ink"
          style={{ top: topOf(over.minute) }}
        >
          {words.time(over.minute)}
        </span>
      ) : null}
    </div>
  );
}

function laneStyle(lane: number, lanes: number) {
  return {
    insetInlineStart: `calc(${(lane / lanes) * 100}% + 1px)`,
    width: `calc(${100 / lanes}% - 3px)`,
  };
}

function Hours() {
  return Array.from({ length: 23 }, (_, hour) => (
    <span
      // biome-ignore lint/suspicious/noArrayIndexKey: hours stay where they are
      key={hour}
      aria-hidden
      className="pointer-events-none absolute inset-x-0 border-line border-t"
      style={{ top: topOf((hour + 1) * 60) }}
    />
  ));
}

function NowLine({ top }: { readonly top: number }) {
  return (
    <span
      aria-hidden
      className="pointer-events-none absolute inset-x-0 z-10 border-accent border-t-2"
      style={{ top: top - 1 }}
    >
      <span className="absolute -start-1 -top-[5px] size-2 rounded-full bg-accent forced-border" />
    </span>
  );
}
