import { lazy, Suspense } from 'react';
import { i18n } from '#i18n';
import { errorWords } from '@/components/error-words';
import { whenWords } from '@/components/plan/when-words';
import { Button } from '@/components/ui/button';
import { ownZone } from '@/lib/schedule/moment';
import type { InsertAnswer } from './inserter';
import { OutcomeLine } from './outcome-line';
import { ProblemReport, type ProblemReportProps } from './problem-report';
import type { RemindFormProps } from './remind-form';
import type { Aftermath } from './state';
import { untouchedWords } from './words';

export type OutcomeProps = {
  readonly aftermath: Aftermath;
  readonly site: string;
  /** What to send where the site does not take the text; nothing on pages of no listed site. */
  readonly report: ProblemReportProps | undefined;
  /** By how much the text is over the site's limit if it goes below what is there. */
  readonly overBelow: number;
  /** "Ctrl+C", or what it is on this machine. */
  readonly copyKeys: string;
  readonly onInsertAs: (answer: InsertAnswer) => void;
  readonly onUndo: () => void;
  readonly onOpenTemplate: (id: string) => void;
  readonly onRemind: RemindFormProps['onRemind'];
  readonly onOpenReminder: (id: string) => void;
  /** BCP 47 */
  readonly locale: string;
  readonly onDismiss: () => void;
};

/** Reads sentences, which only those need who plan: loaded when first asked for. */
const RemindForm = lazy(async () => ({ default: (await import('./remind-form')).RemindForm }));

/** What became of Insert or Copy, or the question it asks first. Said above the buttons, quietly. */
export function Outcome({
  aftermath,
  site,
  report,
  overBelow,
  copyKeys,
  onInsertAs,
  onUndo,
  onOpenTemplate,
  onRemind,
  onOpenReminder,
  locale,
  onDismiss,
}: OutcomeProps) {
  const cancel = (
    <Button tone="quiet" size="small" onClick={onDismiss}>
      {i18n.t('panel.insert.cancel')}
    </Button>
  );

  switch (aftermath.kind) {
    case 'none':
    case 'inserting':
      return null;
    case 'inserted':
      return (
        <OutcomeLine tone="good" words={i18n.t('panel.insert.inserted', { site })}>
          <Button size="small" onClick={onUndo}>
            {i18n.t('panel.insert.undo')}
          </Button>
        </OutcomeLine>
      );
    case 'remind':
      return (
        <Suspense fallback={null}>
          <RemindForm locale={locale} onRemind={onRemind} onCancel={onDismiss} />
        </Suspense>
      );
    case 'reminded': {
      const { id, time } = aftermath;
      const when = whenWords(time, ownZone(), Date.now(), locale);
      return (
        <OutcomeLine tone="good" words={i18n.t('panel.remind.planned', { when })}>
          <Button size="small" onClick={() => onOpenReminder(id)}>
            {i18n.t('panel.remind.look')}
          </Button>
        </OutcomeLine>
      );
    }
    case 'ask':
      return (
        <fieldset className="flex min-w-0 flex-col gap-2 border-b border-line px-4 pt-2.5 pb-3">
          <legend className="contents font-medium">{i18n.t('panel.insert.ask')}</legend>
          <blockquote
            dir="auto"
            className="max-h-16 overflow-y-auto border-s-2 border-edge ps-2 wrap-anywhere whitespace-pre-line text-muted"
          >
            {aftermath.existing}
          </blockquote>
          {overBelow > 0 ? (
            <p className="text-warn-ink">{i18n.t('panel.insert.overBelow', overBelow, { site })}</p>
          ) : null}
          <div className="flex flex-wrap gap-2">
            <Button autoFocus tone="primary" size="small" onClick={() => onInsertAs('append')}>
              {i18n.t('panel.insert.append')}
            </Button>
            {aftermath.canInsertAtCaret ? (
              <Button size="small" onClick={() => onInsertAs('caret')}>
                {i18n.t('panel.insert.atCaret')}
              </Button>
            ) : null}
            <Button size="small" onClick={() => onInsertAs('replace')}>
              {i18n.t('panel.insert.replace')}
            </Button>
            {cancel}
          </div>
        </fieldset>
      );
    case 'wrong-account':
      return (
        <OutcomeLine
          tone="bad"
          words={i18n.t('panel.insert.wrongAccount', { account: aftermath.account })}
          onDismiss={onDismiss}
        >
          <Button size="small" onClick={() => onInsertAs('this-once')}>
            {i18n.t('panel.insert.thisOnce')}
          </Button>
        </OutcomeLine>
      );
    case 'blank':
      return <OutcomeLine tone="warn" words={i18n.t('panel.insert.blank')} onDismiss={onDismiss} />;
    case 'untouched': {
      const after = aftermath.isCopied ? 'panel.insert.onClipboard' : 'panel.insert.notOnClipboard';
      const words = `${untouchedWords[aftermath.reason](site)} ${i18n.t(after)}`;
      return (
        <>
          <OutcomeLine tone="warn" words={words} onDismiss={onDismiss} />
          {report && aftermath.reason === 'not-accepted' ? (
            <div className="border-b border-line px-4 py-1.5">
              <ProblemReport {...report} />
            </div>
          ) : null}
        </>
      );
    }
    case 'undone':
      return (
        <OutcomeLine tone="calm" words={i18n.t('panel.insert.undone')} onDismiss={onDismiss} />
      );
    case 'not-undone':
      return (
        <OutcomeLine
          tone="warn"
          words={i18n.t('panel.insert.notUndone', { site })}
          onDismiss={onDismiss}
        />
      );
    case 'copied':
      return (
        <OutcomeLine tone="good" words={i18n.t('panel.insert.copied')} onDismiss={onDismiss} />
      );
    case 'template-saved':
      return (
        <OutcomeLine
          tone="good"
          words={i18n.t('panel.template.saved', { name: aftermath.name })}
          onDismiss={onDismiss}
        >
          <Button size="small" onClick={() => onOpenTemplate(aftermath.id)}>
            {i18n.t('panel.template.open')}
          </Button>
        </OutcomeLine>
      );
    case 'copy-by-hand':
      return (
        <OutcomeLine
          tone="warn"
          words={i18n.t('panel.insert.byHand', { keys: copyKeys })}
          onDismiss={onDismiss}
        />
      );
    case 'failed': {
      const { title, body } = errorWords(aftermath.error.code);
      return <OutcomeLine tone="bad" words={`${title}. ${body}`} onDismiss={onDismiss} />;
    }
  }
}
