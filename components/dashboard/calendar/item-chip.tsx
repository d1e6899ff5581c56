import { type CSSProperties, memo, useRef } from 'react';
import type { Finding } from '@/lib/calendar/findings';
import type { PlacedItem } from '@/lib/calendar/place';
import { useDraggable } from './drag';
import { BrandDot, FindingMark, noBrandColor, StateMark } from './marks';
import { type CalendarWords, itemLabel, titleOf } from './words';

export type ItemChipProps = {
  readonly placed: PlacedItem;
  readonly findings: readonly Finding[];
  readonly words: CalendarWords;
  /** It is being moved by keyboard. */
  readonly isMoving: boolean;
  readonly onOpen: (placed: PlacedItem, anchor: Element) => void;
  readonly className?: string;
  readonly style?: CSSProperties;
};

/** An item on one line: its brand's colour, its time, what it is called, how it is. */
export const ItemChip = memo(function ItemChip(props: ItemChipProps) {
  const { placed, findings, words, className = '' } = props;
  const { item } = placed;
  const chip = useRef<HTMLButtonElement>(null);
  const isDragged = useDraggable(chip, placed);
  const label = itemLabel(placed, findings, words);
  const color = item.brand?.color ?? noBrandColor;
  const isFaint = item.state === 'done' || item.state === 'cancelled';
  return (
    <button
      ref={chip}
      type="button"
      tabIndex={-1}
      data-item={item.key}
      aria-label={label}
      title={label}
      onClick={(event) => props.onOpen(placed, event.currentTarget)}
      style={{ ...props.style, borderInlineStartColor: color }}
      className={`flex h-[22px] min-w-0 items-center gap-1 overflow-hidden rounded-small border border-s-2 bg-raised ps-1 pe-1 text-start text-small text-ink hover:bg-sunken focus-visible:-outline-offset-1 ${props.isMoving ? 'border-accent border-dashed' : 'border-y-transparent border-e-transparent'} ${isDragged ? 'opacity-40' : ''} ${className}`}
    >
      <BrandDot color={color} size={6} />
      <span className={`shrink-0 tabular-nums ${isFaint ? 'text-muted' : 'font-medium'}`}>
        {words.time(placed.minute)}
      </span>
      <span
        dir="auto"
        className={`min-w-0 flex-1 truncate ${isFaint ? 'text-muted' : ''} ${item.state === 'cancelled' ? 'line-through' : ''}`}
      >
        {titleOf(item)}
      </span>
      <FindingMark findings={findings} />
      <StateMark item={item} />
    </button>
  );
});
