import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';

export type UnreadableProps = {
  readonly reason: 'browser-page' | 'needs-click';
  readonly onAgain: () => void;
};

/** A side panel beside a tab it cannot read: says why, and the next step. */
export function Unreadable({ reason, onAgain }: UnreadableProps) {
  const [title, body] =
    reason === 'browser-page'
      ? [i18n.t('panel.side.browserPage'), i18n.t('panel.side.browserPageBody')]
      : [i18n.t('panel.side.needsClick'), i18n.t('panel.side.needsClickBody')];
  return (
    <div className="flex flex-col items-start gap-3 py-6">
      <h2 className="text-title font-semibold text-balance">{title}</h2>
      <p className="text-muted">{body}</p>
      <Button onClick={onAgain}>{i18n.t('panel.side.tryAgain')}</Button>
    </div>
  );
}
