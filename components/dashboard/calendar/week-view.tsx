// biome-ignore-all lint/a11y/useSemanticElements: a grid one walks through with arrow keys, no table
// biome-ignore-all lint/a11y/useFocusableInteractive: of a grid only the cells have the focus
import { useLayoutEffect, useRef } from 'react';
import { threeDays, weekDays } from '@/lib/calendar/days';
import { type Board, factsOf } from './board';
import { DayMarks } from './marks';
import { hourHeight, WeekDay } from './week-day';
import type { DayFacts } from './words';

export type WeekViewProps = {
  readonly board: Board;
  /** 1 Monday to 7 Sunday. */
  readonly weekStart: number;
  /** Three days of it. */
  readonly isNarrow: boolean;
};

/** Where the working day begins, a little before it. */
const firstHour = 7.5;
const hours = Array.from({ length: 24 }, (_, hour) => hour);

/** Days beside each other, hours below each other. */
export function WeekView({ board, weekStart, isNarrow }: WeekViewProps) {
  const days = (isNarrow ? threeDays : weekDays)(board.anchorDay, weekStart);
  const scroller = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (scroller.current) scroller.current.scrollTop = firstHour * hourHeight;
  }, []);
  const columns = { gridTemplateColumns: `52px repeat(${days.length}, minmax(0, 1fr))` };
  const { words, now } = board;
  return (
    <div
      ref={scroller}
      className="max-h-[max(420px,calc(100vh-210px))] overflow-x-hidden overflow-y-auto rounded-large border border-line bg-surface"
    >
      <div role="grid" aria-label={words.range(days[0] ?? '', days.at(-1) ?? '')}>
        <div
          role="row"
          style={columns}
          className="sticky top-0 z-20 grid border-line border-b bg-surface"
        >
          <span aria-hidden />
          {days.map((day) => (
            <DayHead key={day} board={board} facts={factsOf(board, day)} />
          ))}
        </div>
        <div role="row" style={columns} className="relative grid">
          <div aria-hidden className="relative" style={{ height: 24 * hourHeight }}>
            {hours.slice(1).map((hour) => (
              <span
                key={hour}
                className="absolute end-2 -translate-y-1/2 text-small whitespace-nowrap text-muted tabular-nums"
                style={{ top: hour * hourHeight }}
              >
                {words.hour(hour * 60)}
              </span>
            ))}
            {days.includes(now.day) ? (
              <span
                className="absolute end-1 z-10 -translate-y-1/2 rounded-small bg-accent px-1 text-small font-medium text-on-accent tabular-nums"
                style={{ top: (now.minute / 60) * hourHeight }}
              >
                {words.time(now.minute)}
              </span>
            ) : null}
          </div>
          <div aria-hidden className="pointer-events-none absolute inset-y-0 start-[52px] end-0">
            {hours.slice(1).map((hour) => (
              <span
                key={hour}
                className="absolute inset-x-0 border-line border-t"
                style={{ top: hour * hourHeight }}
              />
            ))}
          </div>
          {days.map((day) => (
            <WeekDay key={day} board={board} day={day} most={isNarrow ? 2 : 3} />
          ))}
        </div>
      </div>
    </div>
  );
}

function DayHead({ board, facts }: { readonly board: Board; readonly facts: DayFacts }) {
  const { day, names, isToday } = facts;
  return (
    <div
      role="columnheader"
      className={`flex min-w-0 flex-col gap-0.5 border-line border-s px-2 py-1.5 ${day === board.anchorDay ? 'bg-accent-soft' : ''}`}
    >
      <button
        type="button"
        tabIndex={-1}
        onClick={(event) => board.onDay(day, event.currentTarget)}
        className="flex min-w-0 items-center gap-1.5 rounded-small text-start hover:text-accent-ink"
      >
        <span className="truncate text-small font-medium text-muted">
          {board.words.weekday(day)}
        </span>
        <span
          className={`inline-flex h-6 min-w-6 items-center justify-center rounded-full px-1 font-semibold tabular-nums ${isToday ? 'bg-accent text-on-accent forced-border' : ''}`}
        >
          {board.words.number(day)}
        </span>
      </button>
      {names.length > 0 ? (
        <span dir="auto" title={names.join(', ')} className="truncate text-small text-accent-ink">
          {names.join(', ')}
        </span>
      ) : null}
      <span className="flex min-w-0 flex-wrap gap-1">
        <DayMarks facts={facts} />
      </span>
    </div>
  );
}
