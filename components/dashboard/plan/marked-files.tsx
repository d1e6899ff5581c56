import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import type { MarkedDay } from '@/lib/model';

export type MarkedFilesProps = {
  readonly days: readonly MarkedDay[];
  readonly onRemove: (file: string) => void;
};

/** The files that marked days on the calendar, each to be taken off again. */
export function MarkedFiles({ days, onRemove }: MarkedFilesProps) {
  if (days.length === 0) return null;
  const files = [...Map.groupBy(days, ({ file }) => file)];
  return (
    <Card className="flex flex-col gap-3">
      <h2 className="text-title font-semibold">{i18n.t('plan.files.marked')}</h2>
      <ul className="flex flex-col gap-2">
        {files.map(([file, own]) => (
          <li key={file} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span className="min-w-0 flex-1 wrap-anywhere">
              <span className="font-medium">{file}</span>{' '}
              <span className="text-muted">{i18n.t('plan.files.markedDays', own.length)}</span>
            </span>
            <Button
              size="small"
              aria-label={i18n.t('plan.files.remove', { name: file })}
              onClick={() => onRemove(file)}
            >
              {i18n.t('plan.files.removeShort')}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
