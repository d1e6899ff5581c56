import { lazy, Suspense, useEffect, useState } from 'react';
import { SearchButton } from '@/components/dashboard/search/search-button';

const load = () => import('./search-everywhere');
const SearchEverywhere = lazy(async () => ({ default: (await load()).SearchEverywhere }));

/**
 * The search over everything, behind a button and its keys. It is no part of what the dashboard loads
 * first: it comes when nothing else is going on, or when it is opened.
 */
export function DashboardSearch() {
  const [isOpen, setOpen] = useState(false);
  const [wasOpened, setOpened] = useState(false);
  const open = () => {
    setOpened(true);
    setOpen(true);
  };
  useSearchKeys(open);
  useEffect(() => {
    const idle = requestIdleCallback(() => void load());
    return () => cancelIdleCallback(idle);
  }, []);
  return (
    <>
      <SearchButton onOpen={open} />
      {wasOpened ? (
        <Suspense>
          <SearchEverywhere isOpen={isOpen} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}

/** `/` and Ctrl or ⌘ K, where nothing is being typed and no question waits for an answer. */
function useSearchKeys(onOpen: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || !isSearchKey(event)) return;
      if (isField(event.target) || document.querySelector('dialog[open]')) return;
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
