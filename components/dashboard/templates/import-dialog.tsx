import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { ImportContents, type ImportContentsProps } from './import-contents';
import { ImportSource, type ImportSourceProps } from './import-source';
import { countOf, type TemplateImportState } from './import-state';

export type TemplateImportProps = Pick<ImportContentsProps, 'onTakeChanged'> &
  Omit<ImportSourceProps, 'state'> & {
    readonly state: TemplateImportState;
    /** What else went wrong. */
    readonly trouble?: ReactNode;
    readonly onOpen: () => void;
    readonly onTake: () => void;
    /** Back to choosing. */
    readonly onOther: () => void;
    readonly onClose: () => void;
  };

/** Templates' way in: chosen or pasted, looked through, taken. */
export function ImportDialog(props: TemplateImportProps) {
  const { state } = props;
  return (
    <Dialog
      title={i18n.t('dashboard.templates.transfer.importTitle')}
      isOpen={state.status !== 'closed'}
      onClose={props.onClose}
      actions={<Actions {...props} />}
    >
      {props.trouble}
      {/* It is there before there is news, so that a screen reader hears of it. */}
      <p role="status" className="text-muted empty:hidden">
        {news(state)}
      </p>
      {'preview' in state ? (
        <ImportContents {...props} state={state} />
      ) : state.status === 'closed' ? null : (
        <ImportSource {...props} state={state} />
      )}
    </Dialog>
  );
}

function news({ status }: TemplateImportState): string {
  if (status === 'reading') return i18n.t('dashboard.templates.transfer.reading');
  return status === 'taking' ? i18n.t('dashboard.templates.transfer.taking') : '';
}

function Actions({ state, onTake, onOther, onClose }: TemplateImportProps) {
  const isTaking = state.status === 'taking';
  return (
    <>
      {'preview' in state ? (
        <>
          <Button tone="primary" disabled={isTaking || countOf(state) === 0} onClick={onTake}>
            {i18n.t('dashboard.templates.transfer.take', countOf(state))}
          </Button>
          <Button disabled={isTaking} onClick={onOther}>
            {i18n.t('dashboard.templates.transfer.other')}
          </Button>
        </>
      ) : null}
      <Button disabled={isTaking} onClick={onClose}>
        {i18n.t('dashboard.cancel')}
      </Button>
    </>
  );
}
