import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';

export type StepBackCardProps = {
  /** Where it leads to; absent: nowhere. */
  readonly stepBack:
    | { readonly reason: 'import' | 'upgrade' | 'restore'; readonly madeAt: number }
    | undefined;
  /** It was just gone. */
  readonly isDone: boolean;
  readonly onGoBack: () => void;
};

/** The way back from what changed much at once. It can itself be taken back. */
export function StepBackCard({ stepBack, isDone, onGoBack }: StepBackCardProps) {
  if (!stepBack) return null;
  const date = new Date(stepBack.madeAt).toLocaleString(undefined, {
    dateStyle: 'long',
    timeStyle: 'short',
  });
  return (
    <Card className="flex flex-wrap items-center justify-between gap-4">
      <div className="min-w-0 flex-1 basis-64">
        <h2 className="text-title font-semibold">{i18n.t('dashboard.data.back.title')}</h2>
        <p className="text-muted">{i18n.t(`dashboard.data.back.${stepBack.reason}`, { date })}</p>
        <p role="status" className="text-muted empty:hidden">
          {isDone ? i18n.t('dashboard.data.back.done') : ''}
        </p>
      </div>
      <Button onClick={onGoBack}>{i18n.t('dashboard.data.back.go')}</Button>
    </Card>
  );
}
