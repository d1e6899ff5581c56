import type { MouseEvent } from 'react';
import { type Board, factsOf } from './board';
import { dayLabel } from './words';

export type DayButtonProps = {
  readonly board: Board;
  readonly day: string;
  readonly onPress: (event: MouseEvent<HTMLButtonElement>) => void;
  readonly onDoublePress?: () => void;
};

/** All of a day's cell that is not something else: what the arrow keys walk over, and says the day. */
export function DayButton({ board, day, onPress, onDoublePress }: DayButtonProps) {
  return (
    <button
      type="button"
      data-day-button=""
      tabIndex={day === board.anchorDay ? 0 : -1}
      aria-label={dayLabel(factsOf(board, day), board.words)}
      aria-current={day === board.now.day ? 'date' : undefined}
      onClick={onPress}
      onDoubleClick={onDoublePress}
      className="absolute inset-0 cursor-default! focus-visible:-outline-offset-2"
    />
  );
}

/** The button of a day that is shown. */
export function dayButtonIn(root: Element | null, day: string): HTMLElement | null {
  return root?.querySelector<HTMLElement>(`[data-day="${day}"] [data-day-button]`) ?? null;
}
