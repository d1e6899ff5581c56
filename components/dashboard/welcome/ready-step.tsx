import { ArrowUpRight } from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Keys } from '@/components/ui/keys';
import { Notice } from '@/components/ui/notice';
import type { Shortcut } from '@/lib/shortcuts/bound';
import { splitKeys } from '@/lib/shortcuts/keys';
import { StepHeading } from './frame';

export type ReadyStepProps = {
  readonly isOn: boolean;
  readonly shortcuts: readonly Shortcut[];
  readonly sites: readonly {
    readonly id: string;
    readonly label: string;
    readonly address: string;
  }[];
  readonly onChangeShortcuts: () => void;
  readonly onTurnOn: () => void;
};

/** Where to go now, and which keys to press there. */
export function ReadyStep(props: ReadyStepProps) {
  const replyKeys = props.shortcuts.find((shortcut) => shortcut.kind === 'reply')?.keys ?? '';
  return (
    <>
      <StepHeading title={i18n.t('welcome.ready.title')}>
        {i18n.t('welcome.ready.lead')}
      </StepHeading>
      {props.isOn ? null : (
        <Notice
          tone="warn"
          title={i18n.t('settings.off.title')}
          actions={
            <Button size="small" onClick={props.onTurnOn}>
              {i18n.t('settings.off.action')}
            </Button>
          }
        >
          <p>{i18n.t('settings.off.text')}</p>
        </Notice>
      )}
      <ol className="flex flex-col gap-3 text-body">
        <Doing number={1}>{i18n.t('welcome.ready.open')}</Doing>
        <Doing number={2}>{i18n.t('welcome.ready.click')}</Doing>
        <Doing number={3}>
          {replyKeys ? (
            <span className="flex flex-wrap items-center gap-2">
              {i18n.t('welcome.ready.press')} <Keys keys={splitKeys(replyKeys)} />
            </span>
          ) : (
            i18n.t('welcome.ready.pressButton')
          )}
        </Doing>
        <Doing number={4}>{i18n.t('welcome.ready.insert')}</Doing>
      </ol>
      <UnassignedNotice {...props} />
      <ul className="flex flex-wrap gap-2">
        {props.sites.map((site) => (
          <li key={site.id}>
            <a href={site.address} target="_blank" rel="noreferrer" className={siteLook}>
              {i18n.t('welcome.ready.openSite', { site: site.label })}
              <ArrowUpRight aria-hidden size={15} className="rtl:-scale-x-100" />
            </a>
          </li>
        ))}
      </ul>
      <p className="text-muted">{i18n.t('welcome.ready.reload')}</p>
      <p className="text-muted">
        {i18n.t('welcome.ready.later')}{' '}
        <a href="#/drafts" className="font-medium text-accent-ink underline underline-offset-3">
          {i18n.t('welcome.ready.dashboard')}
        </a>
      </p>
    </>
  );
}

function Doing({
  number,
  children,
}: {
  readonly number: number;
  readonly children: React.ReactNode;
}) {
  return (
    <li className="flex items-start gap-3">
      <span
        aria-hidden
        className="grid size-6 shrink-0 place-items-center rounded-full bg-accent-soft text-small font-semibold text-accent-ink"
      >
        {number}
      </span>
      <span className="min-w-0">{children}</span>
    </li>
  );
}

function UnassignedNotice({ shortcuts, onChangeShortcuts }: ReadyStepProps) {
  const missing = shortcuts.filter((shortcut) => !shortcut.keys);
  if (missing.length === 0) return null;
  return (
    <Notice
      tone="warn"
      title={i18n.t('settings.shortcuts.takenTitle', missing.length)}
      actions={
        <Button size="small" onClick={onChangeShortcuts}>
          {i18n.t('settings.shortcuts.change')}
        </Button>
      }
    >
      <p>{i18n.t('settings.shortcuts.taken')}</p>
    </Notice>
  );
}

const siteLook =
  'inline-flex h-9 items-center gap-1.5 rounded-medium border border-line px-4 font-medium hover:border-edge hover:bg-raised';
