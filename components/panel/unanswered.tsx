import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { TextAreaField } from '@/components/ui/text-area-field';
import { ProblemReport, type ProblemReportProps } from './problem-report';

export type UnansweredProps = {
  /** The site's name, or the page's host. */
  readonly site: string;
  /** Absent: no listed site, so nobody promised to read it. */
  readonly report: ProblemReportProps | undefined;
  readonly onPick: () => void;
  readonly onAnswer: (text: string) => void;
};

/** It is certainly a reply, and to what could not be read: what can be done about that. */
export function Unanswered({ site, report, onPick, onAnswer }: UnansweredProps) {
  const [pasted, paste] = useState('');
  return (
    <Notice tone="warn" title={i18n.t('panel.unanswered.title')}>
      <p>
        {report
          ? i18n.t('panel.unanswered.body', { site })
          : i18n.t('panel.unanswered.bodyElsewhere')}
      </p>
      <div>
        <Button size="small" onClick={onPick}>
          {i18n.t('panel.pick.post')}
        </Button>
      </div>
      <form
        className="flex flex-col items-start gap-1.5"
        onSubmit={(event) => {
          event.preventDefault();
          onAnswer(pasted);
        }}
      >
        <TextAreaField
          className="w-full"
          label={i18n.t('panel.unanswered.paste')}
          rows={2}
          maxLength={20_000}
          value={pasted}
          onValue={paste}
        />
        <Button type="submit" size="small" disabled={pasted.trim() === ''}>
          {i18n.t('panel.unanswered.use')}
        </Button>
      </form>
      {report ? <ProblemReport {...report} /> : null}
    </Notice>
  );
}
