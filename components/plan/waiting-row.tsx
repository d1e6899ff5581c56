import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { TextField } from '@/components/ui/text-field';
import { labelOf } from '@/lib/brand/accounts-text';
import type { Snooze } from '@/lib/schedule/snooze';
import { titleOf } from '@/lib/schedule/title';
import type { Waiting } from './waiting';
import { WaitingButtons } from './waiting-buttons';
import { whenWords } from './when-words';

export type WaitingDeeds = {
  readonly onOpen: (one: Waiting) => void;
  /** It went out; `permalink` where they gave one. */
  readonly onDone: (one: Waiting, permalink: string) => void;
  /** Until a moment of the person's own (a clock's time in their zone), or as long as a word says. */
  readonly onSnooze: (one: Waiting, until: Snooze | { readonly local: string }) => void;
  readonly onEdit: (one: Waiting) => void;
  readonly onDrop: (one: Waiting) => void;
  /** What goes with it, where there is room to show it. */
  readonly images?: (one: Waiting) => ReactNode;
};

export type WaitingRowProps = WaitingDeeds & {
  readonly one: Waiting;
  readonly zone: string;
  readonly now: number;
  readonly locale: string;
};

const tones = {
  missed: 'warn',
  due: 'sure',
  opened: 'sure',
  snoozed: 'plain',
  held: 'doubt',
} as const;

/** One thing that came due: what, when, for whom, and what to do about it. */
export function WaitingRow({ one, zone, now, locale, ...deeds }: WaitingRowProps) {
  const { occasion, reminder, brand } = one;
  const title = titleOf(reminder);
  const { state } = occasion;
  const isOpened = state === 'opened';
  const [isPicking, setPicking] = useState(false);
  const tone = state === 'done' || state === 'cancelled' ? 'plain' : tones[state];
  return (
    <article
      aria-label={title}
      className="flex flex-col gap-2 rounded-large border border-line bg-surface px-4 py-3"
    >
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1 text-small text-muted">
        {brand ? (
          <span className="inline-flex items-center gap-1.5 font-medium text-ink">
            <span
              aria-hidden
              className="size-2 shrink-0 rounded-full"
              style={{ background: brand.color }}
            />
            {brand.name}
          </span>
        ) : null}
        {reminder.site ? <span>{labelOf(reminder.site)}</span> : null}
        {reminder.account ? <bdi>@{reminder.account}</bdi> : null}
        <span>
          {whenWords({ local: occasion.local, zone: reminder.time.zone }, zone, now, locale)}
        </span>
        <span className="ms-auto">
          <Chip tone={tone}>{i18n.t(`calendar.states.${state}`)}</Chip>
        </span>
      </div>
      <p dir="auto" className="line-clamp-3 wrap-anywhere whitespace-pre-line">
        {title}
      </p>
      {reminder.media.length > 0 ? deeds.images?.(one) : null}
      {isOpened && reminder.kind === 'post' ? <WentOut one={one} onDone={deeds.onDone} /> : null}
      <WaitingButtons one={one} onPick={() => setPicking(true)} {...deeds} />
      {isPicking ? <PickTime onPick={(local) => deeds.onSnooze(one, { local })} /> : null}
    </article>
  );
}

function PickTime({ onPick }: { readonly onPick: (local: string) => void }) {
  const [local, setLocal] = useState('');
  return (
    <form
      className="flex flex-wrap items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (local !== '') onPick(local.slice(0, 16));
      }}
    >
      <TextField
        type="datetime-local"
        label={i18n.t('plan.until')}
        value={local}
        onValue={setLocal}
        autoFocus
        required
      />
      <Button type="submit">{i18n.t('plan.snoozeThen')}</Button>
    </form>
  );
}

/** Only the person knows whether it was posted. */
function WentOut({ one, onDone }: Pick<WaitingRowProps, 'one' | 'onDone'>) {
  const [link, setLink] = useState('');
  return (
    <form
      className="flex flex-wrap items-end gap-2 rounded-medium bg-raised p-2.5"
      onSubmit={(event) => {
        event.preventDefault();
        onDone(one, link.trim());
      }}
    >
      <TextField
        label={i18n.t('plan.wentOut')}
        type="url"
        dir="ltr"
        value={link}
        onValue={setLink}
        placeholder={i18n.t('plan.link')}
        className="min-w-48 flex-1"
      />
      <Button type="submit" tone="primary">
        {i18n.t('plan.yes')}
      </Button>
    </form>
  );
}
