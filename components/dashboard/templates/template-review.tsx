import { i18n } from '#i18n';
import { dayWords } from '@/components/day-words';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Template } from '@/lib/model';
import { isDue } from '@/lib/templates/library/due';

export type TemplateReviewProps = {
  readonly template: Template;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly locale: string;
  readonly onReview: () => void;
};

/** That somebody has to read a template before it can be relied on, and the way to say that it holds. */
export function TemplateReview({ template, today, locale, onReview }: TemplateReviewProps) {
  const { isStarter, reviewBy } = template;
  const words = isStarter
    ? i18n.t('dashboard.templates.reviewStarter')
    : reviewBy && isDue(template, today)
      ? i18n.t('dashboard.templates.reviewDue', { day: dayWords(reviewBy, locale) })
      : undefined;
  return (
    <div role="status">
      {words ? (
        <Notice
          tone="warn"
          actions={
            <Button size="small" onClick={onReview}>
              {i18n.t('dashboard.templates.review')}
            </Button>
          }
        >
          <p className="max-w-[68ch]">{words}</p>
        </Notice>
      ) : null}
    </div>
  );
}
