import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { DraftsView } from '@/components/dashboard/drafts-view';
import { focusMain } from '@/components/dashboard/shell';
import { UndoBar } from '@/components/ui/undo-bar';
import { copyText } from '@/entrypoints/owner/copy-text';
import { useShortcuts } from '@/entrypoints/owner/use-shortcuts';
import { brands } from '@/lib/db/brands';
import { drafts } from '@/lib/db/drafts';
import { addressOfDraft } from '@/lib/draft/listing';
import type { Draft } from '@/lib/model';
import { allSites } from '@/lib/sites/all';

/** All that are kept: searching half of them would find half. */
const limit = 2_000;

export function DraftsPage() {
  const kept = useLiveQuery(() => drafts.list({ limit }), []);
  const allBrands = useLiveQuery(() => brands.list(), []);
  const shortcuts = useShortcuts();
  const [query, setQuery] = useState('');
  const [deleted, setDeleted] = useState<Draft>();
  const settle = () => {
    setDeleted(undefined);
    focusMain();
  };
  if (!kept || !allBrands) return null;
  return (
    <>
      <DraftsView
        drafts={kept}
        query={query}
        onQuery={setQuery}
        replyKeys={shortcuts.find((shortcut) => shortcut.kind === 'reply')?.keys ?? ''}
        siteLabel={siteLabel}
        brandOf={(draft) => allBrands.find((brand) => brand.id === draft.brand)}
        onReopen={(draft) => void browser.tabs.create({ url: addressOfDraft(draft) ?? '' })}
        onCopy={copyText}
        onDelete={(draft) => void drafts.remove(draft.id).then(() => setDeleted(draft))}
      />
      <UndoBar
        done={deleted && { id: deleted.id, message: i18n.t('dashboard.drafts.deleted') }}
        undoLabel={i18n.t('dashboard.undo')}
        closeLabel={i18n.t('dashboard.close')}
        onUndo={() => {
          if (deleted) void drafts.restore(deleted);
          settle();
        }}
        onClose={settle}
      />
    </>
  );
}

function siteLabel(id: string): string {
  return allSites.find((site) => site.id === id)?.label ?? i18n.t('dashboard.drafts.otherSite');
}
