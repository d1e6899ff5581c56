import { useMemo } from 'react';
import { i18n } from '#i18n';
import { weekDays } from '@/lib/calendar/days';
import { type Board, itemsOn } from './board';
import { whereOf } from './item-row';
import { type SheetRow, WeekSheet } from './week-sheet';
import { cityOf, stateOf, timesOf, titleOf, weekRange } from './words';

export type PrintedWeekProps = {
  readonly board: Board;
  readonly weekStart: number;
  readonly zone: string;
};

/** The week around the anchor day, for the printer. */
export function PrintedWeek({ board, weekStart, zone }: PrintedWeekProps) {
  const days = weekDays(board.anchorDay, weekStart);
  const first = days[0] ?? board.anchorDay;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the week holds, not the whole board
  const rows = useMemo(() => days.flatMap((day) => rowsOf(board, day)), [first, board.byDay]);
  return (
    <WeekSheet
      title={i18n.t('calendar.sheet.plain', { days: weekRange(first, board.words) })}
      note={i18n.t('calendar.sheet.made', { zone: cityOf(zone) })}
      rows={rows}
    />
  );
}

function rowsOf(board: Board, day: string): readonly SheetRow[] {
  const { words } = board;
  const names = board.marked.get(day) ?? [];
  const shortDay = [words.shortDate(day), ...names].join('\n');
  const items = itemsOn(board, day);
  if (items.length === 0) {
    const title = i18n.t('calendar.sheet.nothing');
    return [{ key: day, day: shortDay, time: '', where: '', title, text: '', state: '' }];
  }
  return items.map((placed, index) => ({
    key: placed.item.key,
    day: index === 0 ? shortDay : '',
    time: timesOf(placed, words),
    where: whereOf(placed.item),
    title: titleOf(placed.item),
    text: placed.item.text ?? '',
    state: placed.item.state === 'planned' ? '' : stateOf(placed.item),
  }));
}
