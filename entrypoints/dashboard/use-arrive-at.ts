import { useEffect } from 'react';
import { openerId } from '@/components/dashboard/material/use-open-row';

/** Scrolls to the row one came for, with the focus on what opens it, once the rows are there. */
export function useArriveAt(row: string | undefined, isThere: boolean): void {
  useEffect(() => {
    if (row === undefined || !isThere) return;
    const opener = document.getElementById(openerId(row));
    opener?.scrollIntoView({ block: 'center' });
    opener?.focus();
  }, [row, isThere]);
}
