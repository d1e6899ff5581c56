import { Search } from 'lucide-react';
import { i18n } from '#i18n';

export type SearchButtonProps = { readonly onOpen: () => void };

/** Opens the search over everything; it says its key. */
export function SearchButton({ onOpen }: SearchButtonProps) {
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      aria-keyshortcuts="/ Control+K Meta+K"
      onClick={onOpen}
      className="flex h-8 items-center gap-2 rounded-medium border border-edge bg-surface px-2.5 text-muted hover:bg-raised hover:text-ink"
    >
      <Search aria-hidden size={15} />
      {i18n.t('dashboard.search.open')}
      <kbd aria-hidden className="ms-auto ps-3 font-sans text-small">
        /
      </kbd>
    </button>
  );
}
