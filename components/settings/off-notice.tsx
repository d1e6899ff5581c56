import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

export type OffNoticeProps = {
  /** `consent`: nothing was agreed to yet; `sites`: the browser keeps the sites closed to us. */
  readonly reason: 'consent' | 'sites';
  /** For `sites` it runs inside the click, so that the browser may be asked. */
  readonly onMend: () => void;
};

/** Why nothing happens on the sites, and the one press that changes it. */
export function OffNotice({ reason, onMend }: OffNoticeProps) {
  const isConsent = reason === 'consent';
  return (
    <Notice
      tone="warn"
      title={isConsent ? i18n.t('settings.off.title') : i18n.t('settings.closed.title')}
      actions={
        <Button size="small" tone="primary" onClick={onMend}>
          {isConsent ? i18n.t('settings.off.action') : i18n.t('settings.closed.action')}
        </Button>
      }
    >
      <p>{isConsent ? i18n.t('settings.off.text') : i18n.t('settings.closed.text')}</p>
    </Notice>
  );
}
