import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useMemo, useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { DraftsView } from '@/components/dashboard/drafts-view';
import { TroubleNotice } from '@/components/settings/trouble-notice';
import { useDraftIds } from '@/entrypoints/dashboard/use-draft-ids';
import { useDraftSearch } from '@/entrypoints/dashboard/use-draft-search';
import { useSeenDrafts } from '@/entrypoints/dashboard/use-seen-drafts';
import { useUndo } from '@/entrypoints/dashboard/use-undo';
import { copyText } from '@/entrypoints/owner/copy-text';
import { useShortcuts } from '@/entrypoints/owner/use-shortcuts';
import { useTrouble } from '@/entrypoints/owner/use-trouble';
import { brands } from '@/lib/db/brands';
import { drafts } from '@/lib/db/drafts';
import { addressOfDraft } from '@/lib/draft/listing';
import type { Brand, Draft } from '@/lib/model';
import { allSites } from '@/lib/sites/all';

const noBrands: readonly Brand[] = [];

/** All drafts; the one with this id is gone to. */
export function DraftsPage({ id }: { readonly id?: string | undefined }) {
  const [isShown, setShown] = useState(false);
  const kept = useDraftIds(isShown, id);
  const allBrands = useLiveQuery(() => brands.list(), []);
  const brandOf = useMemo(() => byId(allBrands ?? noBrands), [allBrands]);
  const names = useMemo(() => new Map([...brandOf].map(([id, { name }]) => [id, name])), [brandOf]);
  const shortcuts = useShortcuts();
  const [query, setQuery] = useState('');
  const [isSearching, setSearching] = useState(false);
  const { found, isLooking } = useDraftSearch(kept?.ids, query, isSearching, names);
  const { list, onSeen } = useSeenDrafts(found, id);
  const onDrawn = useCallback(
    (first: number, last: number) => {
      setShown(true);
      onSeen(first, last);
    },
    [onSeen],
  );
  const { error, attempt } = useTrouble();
  const { bar, offer } = useUndo(attempt);
  if (!kept || !list || !allBrands) return null;
  const remove = (draft: Draft) =>
    attempt(async () => {
      await drafts.remove(draft.id);
      const message = i18n.t('dashboard.drafts.deleted');
      offer({ id: draft.id, message, undo: () => drafts.restore(draft) });
    });
  return (
    <>
      <DraftsView
        {...list}
        total={kept.isWhole ? kept.ids.length : undefined}
        onSeen={onDrawn}
        arriveAt={id}
        query={query}
        onQuery={(next) => {
          setSearching(true);
          setQuery(next);
        }}
        onSearch={() => setSearching(true)}
        isLooking={isLooking || (query.trim() !== '' && !kept.isWhole)}
        replyKeys={shortcuts.find((shortcut) => shortcut.kind === 'reply')?.keys ?? ''}
        siteLabel={siteLabel}
        brandOf={({ brand }) => brandOf.get(brand ?? '')}
        onReopen={(draft) => void browser.tabs.create({ url: addressOfDraft(draft) ?? '' })}
        onCopy={copyText}
        onDelete={(draft) => void remove(draft)}
      />
      <TroubleNotice error={error} />
      {bar}
    </>
  );
}

function byId(all: readonly Brand[]): ReadonlyMap<string, Brand> {
  return new Map(all.map((brand) => [brand.id, brand]));
}

function siteLabel(id: string): string {
  return allSites.find((site) => site.id === id)?.label ?? i18n.t('dashboard.drafts.otherSite');
}
