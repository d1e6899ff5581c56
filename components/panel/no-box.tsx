import { i18n } from '#i18n';
import { LinkButton } from '@/components/ui/link-button';
import { ProblemReport, type ProblemReportProps } from './problem-report';

export type NoBoxProps = {
  readonly site: string;
  /** Absent: no listed site. */
  readonly report: ProblemReportProps | undefined;
  readonly onPick: () => void;
};

/** There is nowhere to insert: copy, or point at the box. */
export function NoBox({ site, report, onPick }: NoBoxProps) {
  return (
    <div className="flex flex-col gap-1 text-muted">
      <p>
        {i18n.t('panel.insert.noBox')}{' '}
        {report ? i18n.t('panel.insert.noBoxChanged', { site }) : null}{' '}
        <LinkButton onClick={onPick}>{i18n.t('panel.pick.box')}</LinkButton>
      </p>
      {report ? <ProblemReport {...report} /> : null}
    </div>
  );
}
