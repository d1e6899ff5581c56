import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';

export type TemplateFormat = 'csv' | 'json';

export type TemplateExportProps = {
  readonly isOpen: boolean;
  /** How many go into the file. */
  readonly count: number;
  /** The name of the file that was just saved; empty: none. */
  readonly savedAs: string;
  readonly onOpen: () => void;
  readonly onSave: (format: TemplateFormat) => void;
  readonly onClose: () => void;
};

/** The person's own templates as a file, for another machine, another tool or a spreadsheet. */
export function ExportDialog(props: TemplateExportProps) {
  const { isOpen, count, savedAs, onSave, onClose } = props;
  return (
    <Dialog
      title={i18n.t('dashboard.templates.transfer.exportTitle')}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button tone="primary" disabled={count === 0} onClick={() => onSave('csv')}>
            {i18n.t('dashboard.templates.transfer.exportCsv')}
          </Button>
          <Button disabled={count === 0} onClick={() => onSave('json')}>
            {i18n.t('dashboard.templates.transfer.exportJson')}
          </Button>
          <Button onClick={onClose}>{i18n.t('dashboard.close')}</Button>
        </>
      }
    >
      <p>{i18n.t('dashboard.templates.transfer.exportCount', count)}</p>
      <p className="text-muted">{i18n.t('dashboard.templates.transfer.exportAbout')}</p>
      <p className="text-muted">{i18n.t('dashboard.templates.transfer.exportFormats')}</p>
      <p role="status" className="empty:hidden">
        {savedAs ? i18n.t('dashboard.templates.transfer.saved', { name: savedAs }) : ''}
      </p>
    </Dialog>
  );
}
