import { Check, Clock, ExternalLink } from 'lucide-react';
import { i18n } from '#i18n';
import type { Waiting } from '@/components/plan/waiting';
import type { WaitingDeeds } from '@/components/plan/waiting-row';
import { whenWords } from '@/components/plan/when-words';
import { IconButton } from '@/components/ui/icon-button';
import { Pick as PickOne } from '@/components/ui/pick';
import type { Snooze } from '@/lib/schedule/snooze';
import { titleOf } from '@/lib/schedule/title';
import { BrandDot } from './brand-dot';

export type CompactRowProps = Pick<WaitingDeeds, 'onOpen' | 'onDone' | 'onSnooze'> & {
  readonly one: Waiting;
  /** IANA name. */
  readonly zone: string;
  readonly now: number;
  /** BCP 47 */
  readonly locale: string;
};

const snoozes: readonly Snooze[] = ['minutes', 'hour', 'tomorrow'];

/** Something that waits, in two short lines, with the three things to do about it. */
export function CompactRow({ one, zone, now, locale, onOpen, onDone, onSnooze }: CompactRowProps) {
  const { occasion, reminder, brand } = one;
  const title = titleOf(reminder);
  return (
    <li className="flex items-center gap-2">
      <BrandDot brand={brand} />
      <span className="flex min-w-0 flex-1 flex-col">
        <span dir="auto" className="truncate">
          {title}
        </span>
        <span className="truncate text-small text-muted">
          {i18n.t(`calendar.states.${occasion.state}`)}
          {' · '}
          {whenWords({ local: occasion.local, zone: reminder.time.zone }, zone, now, locale)}
        </span>
      </span>
      <span className="flex shrink-0">
        {brand?.pause ? null : (
          <IconButton label={i18n.t('settings.plan.open', { title })} onClick={() => onOpen(one)}>
            <ExternalLink aria-hidden size={16} />
          </IconButton>
        )}
        <IconButton label={i18n.t('settings.plan.done', { title })} onClick={() => onDone(one, '')}>
          <Check aria-hidden size={17} />
        </IconButton>
        <PickOne
          label={i18n.t('plan.snooze', { title })}
          value=""
          options={[
            { value: '', label: i18n.t('calendar.details.snooze') },
            ...snoozes.map((each) => ({ value: each, label: i18n.t(`calendar.snooze.${each}`) })),
          ]}
          onValue={(value) => {
            const until = snoozes.find((each) => each === value);
            if (until) onSnooze(one, until);
          }}
          className="size-7 justify-center text-muted hover:bg-sunken hover:text-ink"
        >
          <Clock aria-hidden size={16} />
        </PickOne>
      </span>
    </li>
  );
}
