import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { ForgetOrder } from './forget-card';

export type ForgetQuestionProps = {
  /** What is asked about; absent: nothing. */
  readonly order: ForgetOrder | undefined;
  readonly onForget: () => void;
  readonly onClose: () => void;
};

/** Asked before anything is forgotten. */
export function ForgetQuestion({ order, onForget, onClose }: ForgetQuestionProps) {
  return (
    <Dialog
      title={order ? i18n.t('dashboard.data.forget.confirmTitle', { what: order.what }) : ''}
      isOpen={order !== undefined}
      onClose={onClose}
      actions={
        <>
          <Button tone="bad" onClick={onForget}>
            {i18n.t('dashboard.data.forget.confirm')}
          </Button>
          <Button onClick={onClose}>{i18n.t('dashboard.cancel')}</Button>
        </>
      }
    >
      <p className="text-muted">
        {order ? goesWith(order) : ''} {i18n.t('dashboard.data.forget.confirmText')}
      </p>
    </Dialog>
  );
}

function goesWith({ by }: ForgetOrder): string {
  switch (by) {
    case 'kind':
      return i18n.t('dashboard.data.forget.confirmKind');
    case 'brand':
      return i18n.t('dashboard.data.forget.confirmBrand');
    case 'age':
      return i18n.t('dashboard.data.forget.confirmAge');
  }
}
