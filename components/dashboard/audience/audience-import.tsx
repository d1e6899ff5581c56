import { i18n } from '#i18n';
import { Card } from '@/components/ui/card';
import { FileField } from '@/components/ui/file-field';
import { importFailureWords } from '@/lib/import/import-words';
import { AudiencePreview, type AudiencePreviewProps } from './audience-preview';
import type { AudienceImportState } from './import-state';

export type AudienceImportProps = Omit<AudiencePreviewProps, 'take'> & {
  readonly state: AudienceImportState;
  readonly onFile: (file: File) => void;
};

/** A site's export on its way in: chosen, its columns named, looked through, added. */
export function AudienceImport({ state, onFile, ...preview }: AudienceImportProps) {
  const isReading = state.status === 'reading';
  return (
    <Card className="flex flex-col gap-4">
      <div>
        <h2 className="text-title font-semibold">{i18n.t('dashboard.audience.import.title')}</h2>
        <p className="max-w-[64ch] text-muted">{i18n.t('dashboard.audience.import.about')}</p>
      </div>
      <FileField
        label={i18n.t('dashboard.audience.import.file')}
        accept=".csv,.tsv,.txt,.zip"
        isDisabled={isReading}
        error={state.status === 'refused' ? importFailureWords(state.failure) : undefined}
        onFile={onFile}
      />
      <p role="status" className="text-muted empty:hidden">
        {isReading ? i18n.t('dashboard.audience.import.reading') : ''}
      </p>
      {state.status === 'looking' ? <AudiencePreview take={state.take} {...preview} /> : null}
    </Card>
  );
}
