import { useEffect, useState } from 'react';
import { SearchButton } from '@/components/dashboard/search/search-button';
import { SearchEverywhere } from './search-everywhere';

/** The search over everything, behind a button and its keys. */
export function DashboardSearch() {
  const [isOpen, setOpen] = useState(false);
  useSearchKeys(() => setOpen(true));
  return (
    <>
      <SearchButton onOpen={() => setOpen(true)} />
      <SearchEverywhere isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  );
}

/** `/` and Ctrl or ⌘ K, where nothing is being typed and no question waits for an answer. */
function useSearchKeys(onOpen: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || !isSearchKey(event)) return;
      if (isField(event.target) || document.querySelector('[role="dialog"]')) return;
      event.preventDefault();
      onOpen();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
}

/** On some keyboards `/` is typed with Shift. */
function isSearchKey({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  if (altKey) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k' && !shiftKey;
  return key === '/';
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
