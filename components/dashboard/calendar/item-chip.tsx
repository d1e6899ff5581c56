import { Globe } from 'lucide-react';
import { type CSSProperties, memo, useRef } from 'react';
import type { Finding } from '@/lib/calendar/findings';
import { type CalendarItem, isOver } from '@/lib/calendar/item';
import type { PlacedItem } from '@/lib/calendar/place';
import { useDraggable } from './drag';
import { BrandDot, FindingMark, noBrandColor, StateMark } from './marks';
import { type CalendarWords, itemLabel, timesOf, titleOf } from './words';

export type ItemChipProps = {
  readonly placed: PlacedItem;
  readonly findings: readonly Finding[];
  readonly words: CalendarWords;
  /** It is being moved by keyboard. */
  readonly isMoving: boolean;
  readonly onOpen: (placed: PlacedItem, anchor: Element) => void;
  /** Two: times above, title below. */
  readonly lines?: 1 | 2;
  /** How much of its line there is room for; what is left out, the label has. */
  readonly room?: 'all' | 'part' | 'time';
  readonly className?: string;
  readonly style?: CSSProperties;
};

/** An item at a glance: its brand's colour, its time, what it is called, how it is. */
export const ItemChip = memo(function ItemChip(props: ItemChipProps) {
  const { placed, findings, words, lines = 1, room = 'part', className = '' } = props;
  const { item } = placed;
  const chip = useRef<HTMLButtonElement>(null);
  const isDragged = useDraggable(chip, placed);
  const label = itemLabel(placed, findings, words, room === 'all');
  const color = item.brand?.color ?? noBrandColor;
  const marks = (
    <>
      <FindingMark findings={findings} />
      <StateMark item={item} />
    </>
  );
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
      className={`min-w-0 overflow-hidden rounded-e-small border border-s-2 bg-raised text-start text-small hover:bg-sunken focus-visible:-outline-offset-1 ${room === 'time' ? 'px-0.5' : 'px-1'} ${isOver(item) ? 'text-muted' : 'text-ink'} ${props.isMoving ? 'border-accent border-dashed' : 'border-y-transparent border-e-transparent'} ${isDragged ? 'opacity-40' : ''} ${className}`}
    >
      <span className="flex min-w-0 items-center gap-1">
        {room === 'time' ? null : <BrandDot color={color} size={6} />}
        <Times placed={placed} words={words} room={room} isOnScale={lines === 2} />{' '}
        {lines === 1 ? <Title item={item} /> : <span className="min-w-0 flex-1" />}
        {room === 'time' ? null : marks}
      </span>
      {lines === 2 ? (
        <span className="flex min-w-0">
          <Title item={item} />
        </span>
      ) : null}
    </button>
  );
});

type TimesProps = Pick<ItemChipProps, 'placed' | 'words'> & {
  readonly room: 'all' | 'part' | 'time';
  /** It stands where a scale beside it says which half of the day it is. */
  readonly isOnScale: boolean;
};

/** Where there is no room for a second time there is a sign that there is one; the label has both. */
function Times({ placed, words, room, isOnScale }: TimesProps) {
  const look = isOver(placed.item) ? '' : 'font-medium';
  if (room === 'all') {
    return (
      <span className={`min-w-0 truncate tabular-nums ${look}`}>{timesOf(placed, words)}</span>
    );
  }
  return (
    <>
      <span className={`shrink-0 tabular-nums ${look}`}>
        {isOnScale ? words.briefTime(placed.minute) : words.time(placed.minute)}
      </span>
      {placed.own && room === 'part' ? (
        <Globe aria-hidden size={11} className="shrink-0 text-muted" />
      ) : null}
    </>
  );
}

function Title({ item }: { readonly item: CalendarItem }) {
  return (
    <span
      dir="auto"
      className={`min-w-0 flex-1 truncate ${item.state === 'cancelled' ? 'line-through' : ''}`}
    >
      {titleOf(item)}
    </span>
  );
}
