import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { PrivacyView } from '@/components/dashboard/privacy-view';
import { TroubleNotice } from '@/components/settings/trouble-notice';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { DataSection } from '@/entrypoints/dashboard/data-section';
import { useSettings } from '@/entrypoints/owner/use-settings';
import { useTrouble } from '@/entrypoints/owner/use-trouble';
import { recipientOf } from '@/lib/connection/recipient';
import { connections } from '@/lib/db/connections';
import { eraseEverything } from '@/lib/db/erase';
import { withdrawConsent } from '@/lib/settings';

export function PrivacyPage() {
  const connection = useLiveQuery(() => connections.active(), []);
  const known = useSettings();
  const bytesUsed = useBytesUsed();
  const [isAsking, setAsking] = useState(false);
  const { error, attempt } = useTrouble();
  if (!connection || !known) return null;
  const erase = async () => {
    await eraseEverything();
    sessionStorage.clear();
    // What is half typed lives in the page: a new page has none.
    history.replaceState(null, '', '#/welcome');
    location.reload();
  };
  return (
    <>
      <PrivacyView
        host={recipientOf(connection)}
        modelLabel={connection.label}
        consentedAt={known.consentedAt}
        bytesUsed={bytesUsed}
        onWithdraw={() => void withdrawConsent()}
        onDeleteAll={() => setAsking(true)}
      >
        <DataSection />
      </PrivacyView>
      <Dialog
        title={i18n.t('dashboard.privacy.deleteTitle')}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button tone="bad" onClick={() => void attempt(erase)}>
              {i18n.t('dashboard.privacy.deleteConfirm')}
            </Button>
            <Button onClick={() => setAsking(false)}>{i18n.t('dashboard.cancel')}</Button>
          </>
        }
      >
        <p className="text-muted">{i18n.t('dashboard.privacy.deleteText')}</p>
        <TroubleNotice error={error} />
      </Dialog>
    </>
  );
}

/** What the browser counts for this extension, a rough figure. */
function useBytesUsed(): number | undefined {
  const [bytes, setBytes] = useState<number>();
  useEffect(() => {
    void navigator.storage.estimate().then(({ usage }) => setBytes(usage));
  }, []);
  return bytes;
}
