import { useEffect, useState } from 'react';
import { boundShortcuts, type Shortcut } from '@/lib/shortcuts/bound';

/** The keys that are really bound; read again when the person comes back from changing them. */
export function useShortcuts(): readonly Shortcut[] {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const read = () => void boundShortcuts().then(setShortcuts);
    read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  return shortcuts;
}
