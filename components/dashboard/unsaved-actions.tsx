import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';

export type UnsavedActionsProps = { readonly isChanged: boolean; readonly onDiscard: () => void };

/** Beside a form's Save: that something waits there unsaved, and the way back. */
export function UnsavedActions({ isChanged, onDiscard }: UnsavedActionsProps) {
  if (!isChanged) return null;
  return (
    <>
      <Button tone="quiet" onClick={onDiscard}>
        {i18n.t('dashboard.discard')}
      </Button>
      <span className="text-small text-muted">{i18n.t('dashboard.unsaved')}</span>
    </>
  );
}
