import { useState } from 'react';
import { i18n } from '#i18n';
import { SearchBox } from '@/components/dashboard/search/search-box';
import { Modal } from '@/components/ui/modal';
import { go } from './go';
import { useEverything } from './use-everything';

export type SearchEverywhereProps = { readonly isOpen: boolean; readonly onClose: () => void };

/** Searches all there is in the dashboard, and leads to where it is. */
export function SearchEverywhere({ isOpen, onClose }: SearchEverywhereProps) {
  return (
    <Modal
      label={i18n.t('dashboard.search.label')}
      isOpen={isOpen}
      onClose={onClose}
      className="mx-auto mt-[8vh] mb-auto w-full max-w-[640px] overflow-hidden"
    >
      <Everything onClose={onClose} />
    </Modal>
  );
}

/** There only while the dialog is open: what it read is let go of when it closes. */
function Everything({ onClose }: Pick<SearchEverywhereProps, 'onClose'>) {
  const [query, setQuery] = useState('');
  const { found, isLooking } = useEverything(query);
  return (
    <SearchBox
      query={query}
      onQuery={setQuery}
      found={found}
      isLooking={isLooking}
      onTake={({ path }) => {
        onClose();
        go(path);
      }}
    />
  );
}
