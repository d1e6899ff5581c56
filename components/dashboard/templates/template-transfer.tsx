import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { ExportDialog, type TemplateExportProps } from './export-dialog';
import { ImportDialog, type TemplateImportProps } from './import-dialog';

export type TemplateTransferProps = {
  readonly importing: TemplateImportProps;
  readonly exporting: TemplateExportProps;
};

/** Templates in from elsewhere, and out. */
export function TemplateTransfer({ importing, exporting }: TemplateTransferProps) {
  return (
    <>
      <Button onClick={importing.onOpen}>{i18n.t('dashboard.templates.transfer.import')}</Button>
      <Button onClick={exporting.onOpen}>{i18n.t('dashboard.templates.transfer.export')}</Button>
      <ImportDialog {...importing} />
      <ExportDialog {...exporting} />
    </>
  );
}
