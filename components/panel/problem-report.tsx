import { i18n } from '#i18n';
import { CopyLine } from '@/components/ui/copy-line';
import { Disclosure } from '@/components/ui/disclosure';

export type ProblemReportProps = {
  /** Site, stage and version: nothing that was read, nothing that was written. */
  readonly text: string;
  readonly onCopy: (text: string) => Promise<void>;
};

/** What to send to whoever keeps Repartee, so that they can put it right. */
export function ProblemReport({ text, onCopy }: ProblemReportProps) {
  return (
    <Disclosure summary={i18n.t('panel.report.summary')}>
      <div className="flex flex-col gap-1.5">
        <p className="text-small">{i18n.t('panel.report.about')}</p>
        <CopyLine
          text={text}
          copyLabel={i18n.t('settings.copy')}
          copiedLabel={i18n.t('settings.copied')}
          onCopy={onCopy}
        />
      </div>
    </Disclosure>
  );
}
