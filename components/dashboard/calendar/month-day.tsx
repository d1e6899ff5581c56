// biome-ignore-all lint/a11y/useFocusableInteractive: its button has the focus
// biome-ignore-all lint/a11y/useSemanticElements: a grid one walks through with arrow keys, no table
import { memo, useCallback, useRef } from 'react';
import { i18n } from '#i18n';
import type { PlacedItem } from '@/lib/calendar/place';
import { type Board, factsOf, findingsFor, itemsOn } from './board';
import { DayButton } from './day-button';
import { useDropPlace } from './drag';
import { ItemChip } from './item-chip';
import { BrandDot, DayMarks, noBrandColor } from './marks';
import type { DayFacts } from './words';

export type MonthDayProps = {
  readonly board: Board;
  readonly day: string;
  /** It belongs to the month before or after. */
  readonly isOutside: boolean;
  readonly isNarrow: boolean;
};

/** Chips there is room for; where there are more, the last one's place says how many. */
const room = 4;

/** A day of the month: its number, its name where it has one, what is planned. */
export const MonthDay = memo(function MonthDay({ board, day, isOutside, isNarrow }: MonthDayProps) {
  const cell = useRef<HTMLDivElement>(null);
  const targetOf = useCallback(({ minute }: PlacedItem) => ({ day, minute }), [day]);
  const over = useDropPlace(cell, { targetOf, onDrop: board.onDrop });
  const facts = factsOf(board, day);
  const isAnchor = day === board.anchorDay;
  return (
    <div
      ref={cell}
      role="gridcell"
      data-day={day}
      aria-selected={isAnchor}
      className={`relative flex min-w-0 flex-col gap-0.5 border-line not-last:border-e p-1 ${isNarrow ? 'min-h-[52px]' : 'min-h-[132px]'} ${isOutside ? 'bg-canvas' : ''} ${over ? 'outline-2 -outline-offset-2 outline-accent' : ''}`}
    >
      <DayButton
        board={board}
        day={day}
        onPress={() => board.onAnchor(day)}
        onDoublePress={() => board.onAdd(day)}
      />
      <DayNumber board={board} facts={facts} isNarrow={isNarrow} isOutside={isOutside} />
      {isNarrow ? (
        <Dots items={itemsOn(board, day)} facts={facts} isAnchor={isAnchor} />
      ) : (
        <Chips board={board} facts={facts} />
      )}
    </div>
  );
});

type DayNumberProps = {
  readonly board: Board;
  readonly facts: DayFacts;
  readonly isNarrow: boolean;
  readonly isOutside: boolean;
};

function DayNumber({ board, facts, isNarrow, isOutside }: DayNumberProps) {
  const { day, names, isToday } = facts;
  const look = isToday
    ? 'bg-accent font-semibold text-on-accent forced-border'
    : day === board.anchorDay
      ? 'bg-accent-soft font-semibold text-accent-ink forced-border'
      : isOutside
        ? 'text-muted hover:bg-sunken'
        : 'hover:bg-sunken';
  const isFirst = day.endsWith('-01') && !isNarrow;
  return (
    <span className="pointer-events-none relative flex min-w-0 items-center gap-1">
      <button
        type="button"
        tabIndex={-1}
        aria-label={i18n.t('calendar.openDay', { day: board.words.date(day) })}
        onClick={(event) =>
          isNarrow ? board.onAnchor(day) : board.onDay(day, event.currentTarget)
        }
        className={`pointer-events-auto inline-flex h-6 min-w-6 shrink-0 items-center justify-center rounded-full px-1.5 tabular-nums ${look}`}
      >
        {board.words.number(day)}
      </button>
      {isFirst ? (
        <span aria-hidden className="text-small font-medium text-muted">
          {board.words.shortMonth(day)}
        </span>
      ) : null}
      {isNarrow || names.length === 0 ? null : (
        <span
          dir="auto"
          title={names.join(', ')}
          className="min-w-0 truncate text-small text-accent-ink"
        >
          {names.join(', ')}
        </span>
      )}
    </span>
  );
}

function Chips({ board, facts }: { readonly board: Board; readonly facts: DayFacts }) {
  const items = itemsOn(board, facts.day);
  const hasMarks = facts.clashes > 0 || facts.isGap;
  // The last line is for what has no room, and for what is to be looked at.
  const shown = items.length <= room && !(hasMarks && items.length === room) ? room : room - 1;
  const rest = items.length - shown;
  return (
    <>
      {items.slice(0, shown).map((placed) => (
        <ItemChip
          key={placed.item.key}
          placed={placed}
          findings={findingsFor(board, placed.item.key)}
          words={board.words}
          isMoving={board.moving === placed.item.key}
          onOpen={board.onItem}
          className="relative h-6 shrink-0"
        />
      ))}
      <span className="pointer-events-none relative mt-auto flex min-h-6 min-w-0 items-center justify-between gap-1">
        {rest > 0 ? (
          <button
            type="button"
            tabIndex={-1}
            onClick={(event) => board.onDay(facts.day, event.currentTarget)}
            aria-label={i18n.t('calendar.moreOf', {
              count: rest,
              day: board.words.date(facts.day),
            })}
            className="pointer-events-auto h-6 shrink-0 rounded-small px-1 text-small text-muted hover:bg-sunken hover:text-ink"
          >
            {i18n.t('calendar.more', { count: rest })}
          </button>
        ) : null}
        <DayMarks facts={facts} />
      </span>
    </>
  );
}

type DotsProps = {
  readonly items: readonly PlacedItem[];
  readonly facts: DayFacts;
  readonly isAnchor: boolean;
};

function Dots({ items, facts, isAnchor }: DotsProps) {
  return (
    <span
      aria-hidden
      className={`pointer-events-none relative flex min-h-4 flex-wrap items-center gap-0.5 rounded-small px-0.5 ${isAnchor ? 'bg-accent-soft' : ''}`}
    >
      {items.slice(0, 4).map(({ item }) => (
        <BrandDot key={item.key} color={item.brand?.color ?? noBrandColor} size={6} />
      ))}
      {items.length > 4 ? (
        <span className="text-[10px] text-muted">+{items.length - 4}</span>
      ) : null}
      {facts.clashes > 0 ? <span className="text-small text-warn-ink">!</span> : null}
      {facts.names.length > 0 ? <span className="text-small text-accent-ink">★</span> : null}
      {facts.isGap ? <span className="text-small text-muted">–</span> : null}
    </span>
  );
}
