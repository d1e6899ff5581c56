import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Card } from '@/components/ui/card';
import { FileField } from '@/components/ui/file-field';
import { importFailureWords } from '@/lib/import/import-words';
import type { CalendarImportState } from './files-state';

export type CalendarImportProps = {
  readonly state: CalendarImportState;
  readonly onFile: (file: File) => void;
  /** What is in the file, once it is read. */
  readonly preview: ReactNode;
};

/** A calendar on its way in: chosen, looked through, taken. */
export function CalendarImport({ state, onFile, preview }: CalendarImportProps) {
  const isReading = state.status === 'reading';
  return (
    <Card className="flex flex-col gap-4">
      <div>
        <h2 className="text-title font-semibold">{i18n.t('plan.files.in')}</h2>
        <p className="max-w-[64ch] text-muted">{i18n.t('plan.files.inAbout')}</p>
      </div>
      <FileField
        label={i18n.t('plan.files.file')}
        accept=".ics,.ical,text/calendar"
        isDisabled={isReading}
        error={state.status === 'refused' ? importFailureWords(state.failure) : undefined}
        onFile={onFile}
      />
      <p role="status" className="text-muted empty:hidden">
        {isReading ? i18n.t('plan.files.reading') : ''}
      </p>
      {preview}
    </Card>
  );
}
