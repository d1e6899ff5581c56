import { Repeat, TriangleAlert } from 'lucide-react';
import { memo } from 'react';
import { i18n } from '#i18n';
import { Chip } from '@/components/ui/chip';
import type { Finding } from '@/lib/calendar/findings';
import type { CalendarItem } from '@/lib/calendar/item';
import type { PlacedItem } from '@/lib/calendar/place';
import { BrandDot, noBrandColor } from './marks';
import { type CalendarWords, findingWords, stateOf, timesOf, titleOf } from './words';

export type ItemRowProps = {
  readonly placed: PlacedItem;
  readonly findings: readonly Finding[];
  readonly words: CalendarWords;
  readonly isTabStop: boolean;
  readonly isMoving: boolean;
  readonly onOpen: (placed: PlacedItem, anchor: Element) => void;
};

/** An item with room to say who, where and what is to be looked at. */
export const ItemRow = memo(function ItemRow(props: ItemRowProps) {
  const { placed, findings, words } = props;
  const { item } = placed;
  return (
    <button
      type="button"
      tabIndex={props.isTabStop ? 0 : -1}
      data-item={item.key}
      data-on={placed.day}
      onClick={(event) => props.onOpen(placed, event.currentTarget)}
      className={`flex w-full min-w-0 items-start gap-2.5 rounded-medium border px-2 py-1.5 text-start hover:bg-raised focus-visible:-outline-offset-2 ${props.isMoving ? 'border-accent border-dashed' : 'border-transparent'}`}
    >
      <span className="mt-1.5">
        <BrandDot color={item.brand?.color ?? noBrandColor} />
      </span>
      <span className="flex min-w-0 flex-1 flex-col">
        <span className="flex min-w-0 flex-wrap items-baseline gap-x-2">
          <span className="font-medium tabular-nums">{timesOf(placed, words)}</span>
          <span
            dir="auto"
            className={`min-w-0 flex-1 basis-40 truncate ${item.state === 'cancelled' ? 'text-muted line-through' : ''}`}
          >
            {titleOf(item)}
          </span>
        </span>
        <span className="flex min-w-0 items-center gap-1.5 text-small text-muted">
          {item.isRecurring ? (
            <Repeat role="img" aria-label={i18n.t('calendar.repeats')} size={12} />
          ) : null}
          <span className="truncate">{whereOf(item)}</span>
        </span>
        {findings.map((finding) => (
          <span
            key={findingWords(finding)}
            className="flex min-w-0 items-start gap-1 text-small text-warn-ink"
          >
            <TriangleAlert aria-hidden size={12} className="mt-0.5 shrink-0" />
            <span className="min-w-0">{findingWords(finding)}</span>
          </span>
        ))}
      </span>
      {item.state === 'planned' && !item.isPaused ? null : (
        <Chip tone={toneOf(item)}>{stateOf(item)}</Chip>
      )}
    </button>
  );
});

/** Who and where: brand, site, account. */
export function whereOf({ kind, brand, siteLabel, account }: CalendarItem): string {
  const handle = account ? `@${account}` : '';
  const words = [brand?.name, siteLabel, handle].filter(Boolean);
  return (kind === 'post' ? words : [i18n.t(`calendar.kinds.${kind}`), ...words]).join(' · ');
}

function toneOf({ state }: CalendarItem): 'sure' | 'doubt' | 'warn' | 'plain' {
  switch (state) {
    case 'done':
      return 'sure';
    case 'missed':
    case 'held':
    case 'due':
      return 'warn';
    case 'cancelled':
    case 'planned':
      return 'doubt';
    case 'opened':
    case 'snoozed':
      return 'plain';
  }
}
