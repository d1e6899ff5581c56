// biome-ignore-all lint/a11y/useFocusableInteractive: its button has the focus
// biome-ignore-all lint/a11y/useSemanticElements: a grid one walks through with arrow keys, no table
import { type MouseEvent, useCallback, useMemo, useRef } from 'react';
import { i18n } from '#i18n';
import { layOut } from '@/lib/calendar/lanes';
import { snapMinute } from '@/lib/calendar/move';
import type { PlacedItem } from '@/lib/calendar/place';
import { type Board, findingsFor, itemsOn } from './board';
import { DayButton } from './day-button';
import { useDropPlace } from './drag';
import { ItemChip } from './item-chip';

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
  // With their styles, so that nothing is drawn again that stays where it is.
  const { slots, rests } = useMemo(() => {
    const layout = layOut(items, drawnMinutes, most);
    const styled = layout.slots.map(({ placed, lane, lanes }) => ({
      placed,
      lanes,
      style: { top: topOf(placed.minute) + 1, ...laneStyle(lane, lanes) },
    }));
    return { slots: styled, rests: layout.rests };
  }, [items, most]);
  const targetOf = useCallback(
    (_: PlacedItem, top: number) => ({ day, minute: snapMinute(minuteAt(top)) }),
    [day],
  );
  const over = useDropPlace(cell, { targetOf, onDrop: board.onDrop });
  const { words, now } = board;

  // A press on an empty hour adds something there.
  const add = (event: MouseEvent) => {
    const top = event.clientY - (cell.current?.getBoundingClientRect().top ?? 0);
    board.onAnchor(day);
    board.onAdd(day, Math.floor(minuteAt(top) / 30) * 30);
  };

  return (
    <div
      ref={cell}
      role="gridcell"
      data-day={day}
      aria-selected={day === board.anchorDay}
      className="relative min-w-0 border-line border-s"
    >
      <DayButton board={board} day={day} onPress={add} />
      {day === now.day ? <NowLine top={topOf(now.minute)} /> : null}
      {slots.map(({ placed, lanes, style }) => (
        <ItemChip
          key={placed.item.key}
          placed={placed}
          findings={findingsFor(board, placed.item.key)}
          words={words}
          isMoving={board.moving === placed.item.key}
          onOpen={board.onItem}
          lines={2}
          room={lanes === 1 ? 'all' : lanes === most ? 'time' : 'part'}
          className="absolute h-10"
          style={style}
        />
      ))}
      {rests.map(({ minute, count, lanes }) => (
        <button
          key={minute}
          type="button"
          tabIndex={-1}
          aria-label={i18n.t('calendar.moreOf', { count, day: words.date(day) })}
          onClick={(event) => board.onDay(day, event.currentTarget)}
          className="absolute h-10 truncate rounded-small border border-line bg-surface text-small text-muted hover:text-ink"
          style={{ top: topOf(minute) + 1, ...laneStyle(lanes - 1, lanes) }}
        >
          {i18n.t('calendar.rest', { count })}
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

function NowLine({ top }: { readonly top: number }) {
  return (
    <span
      aria-hidden
      className="pointer-events-none absolute inset-x-0 border-accent border-t-2"
      style={{ top: top - 1 }}
    >
      <span className="absolute -start-1 -top-[5px] size-2 rounded-full bg-accent forced-border" />
    </span>
  );
}
