// biome-ignore-all lint/a11y/useSemanticElements: a grid one walks through with arrow keys, no table
// biome-ignore-all lint/a11y/useFocusableInteractive: of a grid only the cells have the focus
import { i18n } from '#i18n';
import { monthDays } from '@/lib/calendar/days';
import type { Board } from './board';
import { DayItems } from './day-items';
import { MonthDay } from './month-day';

export type MonthViewProps = {
  readonly board: Board;
  /** 1 Monday to 7 Sunday. */
  readonly weekStart: number;
  /** Dots in the days, and the chosen day's items below. */
  readonly isNarrow: boolean;
};

/** Six weeks, a day a cell. */
export function MonthView({ board, weekStart, isNarrow }: MonthViewProps) {
  const { anchorDay, words } = board;
  const days = monthDays(anchorDay, weekStart);
  const month = anchorDay.slice(0, 7);
  const weeks = Array.from({ length: 6 }, (_, week) => days.slice(week * 7, week * 7 + 7));
  return (
    <>
      <div
        role="grid"
        aria-label={words.month(anchorDay)}
        className="overflow-hidden rounded-large border border-line bg-surface"
      >
        <div role="row" className="grid grid-cols-7 border-line border-b">
          {days.slice(0, 7).map((day) => (
            <div
              key={day}
              role="columnheader"
              className="truncate px-2 py-1.5 text-small font-medium text-muted"
            >
              {words.weekday(day)}
            </div>
          ))}
        </div>
        {weeks.map((week) => (
          <div key={week[0]} role="row" className="grid grid-cols-7 border-line not-last:border-b">
            {week.map((day) => (
              <MonthDay
                key={day}
                board={board}
                day={day}
                isOutside={day.slice(0, 7) !== month}
                isNarrow={isNarrow}
              />
            ))}
          </div>
        ))}
      </div>
      {isNarrow ? (
        <section
          aria-label={i18n.t('calendar.openDay', { day: words.date(anchorDay) })}
          className="rounded-large border border-line bg-surface p-3"
        >
          <DayItems board={board} day={anchorDay} />
        </section>
      ) : null}
    </>
  );
}
