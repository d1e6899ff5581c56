import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { type CalendarFilters, noFilters } from '@/lib/calendar/filter';

export type EmptyNoteProps = {
  /** There is something; the filters keep it away. */
  readonly isFiltered: boolean;
  readonly onFilters: (filters: CalendarFilters) => void;
};

/** Why the calendar is empty, and what to do. */
export function EmptyNote({ isFiltered, onFilters }: EmptyNoteProps) {
  if (!isFiltered) {
    return <Notice title={i18n.t('calendar.emptyTitle')}>{i18n.t('calendar.empty')}</Notice>;
  }
  return (
    <Notice
      title={i18n.t('calendar.filteredTitle')}
      actions={
        <Button size="small" onClick={() => onFilters(noFilters)}>
          {i18n.t('calendar.clear')}
        </Button>
      }
    />
  );
}
