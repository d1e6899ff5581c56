import { Repeat, TriangleAlert } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { SnoozeMenu } from '@/components/plan/snooze-menu';
import { Button } from '@/components/ui/button';
import type { Finding } from '@/lib/calendar/findings';
import { isOver, type SnoozeChoice } from '@/lib/calendar/item';
import type { PlacedItem } from '@/lib/calendar/place';
import { BrandDot } from './marks';
import { type CalendarWords, cityOf, findingWords, stateOf, titleOf, whenOf } from './words';

export type ItemActions = {
  readonly onOpen: () => void;
  readonly onEdit: () => void;
  readonly onDone: () => void;
  readonly onSnooze: (choice: SnoozeChoice) => void;
  readonly onMove: () => void;
  readonly onCancel: () => void;
};

export type ItemDetailsProps = ItemActions & {
  readonly placed: PlacedItem;
  readonly findings: readonly Finding[];
  readonly words: CalendarWords;
};

/** Everything about one item, and what can be done with it. */
export function ItemDetails({ placed, findings, words, ...actions }: ItemDetailsProps) {
  const { item } = placed;
  return (
    <div className="flex flex-col gap-3">
      <p dir="auto" className="pe-8 text-body font-semibold break-words">
        {titleOf(item)}
      </p>
      {findings.length > 0 ? (
        <ul className="flex flex-col gap-1 rounded-medium bg-warn-soft p-2.5 text-warn-ink forced-border">
          {findings.map((finding) => (
            <li key={findingWords(finding)} className="flex items-start gap-1.5">
              <TriangleAlert aria-hidden size={14} className="mt-0.5 shrink-0" />
              <span className="min-w-0">{findingWords(finding)}</span>
            </li>
          ))}
        </ul>
      ) : null}
      <Facts placed={placed} words={words} />
      {item.text ? (
        <p
          dir="auto"
          className="max-h-40 overflow-y-auto rounded-medium bg-raised p-2.5 break-words whitespace-pre-wrap"
        >
          {item.text}
        </p>
      ) : null}
      <Actions placed={placed} {...actions} />
    </div>
  );
}

function Facts({ placed, words }: Pick<ItemDetailsProps, 'placed' | 'words'>) {
  const { item, own } = placed;
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1">
      <Fact name={i18n.t('calendar.details.when')}>
        {whenOf(placed, words)}
        {own ? (
          <span className="block text-muted">
            {whenOf(own, words)} {cityOf(item.zone)}
          </span>
        ) : null}
        {item.isRecurring ? (
          <span className="flex items-center gap-1 text-muted">
            <Repeat aria-hidden size={12} />
            {i18n.t('calendar.repeats')}
          </span>
        ) : null}
      </Fact>
      {item.brand ? (
        <Fact name={i18n.t('calendar.details.brand')}>
          <span className="inline-flex items-center gap-1.5">
            <BrandDot color={item.brand.color} />
            {item.brand.name}
          </span>
        </Fact>
      ) : null}
      {item.site ? (
        <Fact name={i18n.t('calendar.details.site')}>{item.siteLabel ?? item.site}</Fact>
      ) : null}
      {item.account ? (
        <Fact name={i18n.t('calendar.details.account')}>
          <bdi>@{item.account}</bdi>
        </Fact>
      ) : null}
      <Fact name={i18n.t('calendar.details.state')}>
        {item.kind === 'post' ? '' : `${i18n.t(`calendar.kinds.${item.kind}`)} · `}
        {stateOf(item)}
      </Fact>
      {item.labels.length > 0 ? (
        <Fact name={i18n.t('calendar.details.labels')}>{item.labels.join(', ')}</Fact>
      ) : null}
      {item.campaign ? (
        <Fact name={i18n.t('calendar.details.campaign')}>{item.campaign}</Fact>
      ) : null}
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </>
  );
}

function Actions({ placed, ...actions }: ItemActions & { readonly placed: PlacedItem }) {
  const { state } = placed.item;
  const open = useRef<HTMLButtonElement>(null);
  // The details may take the place of a day's list, whose item had the focus.
  useEffect(() => open.current?.focus({ preventScroll: true }), []);
  const isWaiting = state !== 'planned' && !isOver(placed.item);
  return (
    <div className="flex flex-wrap gap-1.5">
      <Button ref={open} tone="primary" size="small" onClick={actions.onOpen}>
        {i18n.t('calendar.details.open')}
      </Button>
      <Button size="small" onClick={actions.onEdit}>
        {i18n.t('calendar.details.edit')}
      </Button>
      {isOver(placed.item) ? null : (
        <>
          <Button size="small" onClick={actions.onDone}>
            {i18n.t('calendar.details.done')}
          </Button>
          {isWaiting ? (
            <SnoozeMenu title={titleOf(placed.item)} onSnooze={actions.onSnooze} />
          ) : null}
          <Button size="small" tone="quiet" onClick={actions.onMove}>
            {i18n.t('calendar.details.move')}
          </Button>
          <Button size="small" tone="quiet" onClick={actions.onCancel}>
            {i18n.t('calendar.details.cancel')}
          </Button>
        </>
      )}
    </div>
  );
}
