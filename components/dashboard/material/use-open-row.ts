import { useEffect, useRef, useState } from 'react';

/** The row that is not there yet. */
export const newRow = 'new';

/** The id of what opens a row, for the focus to go back to. */
export function openerId(row: string): string {
  return `open-${row}`;
}

/** Which row of a list is being edited; once it is done, the focus is back on what opened it. */
export function useOpenRow(first?: string) {
  const [open, setOpen] = useState(first);
  const last = useRef(open);
  useEffect(() => {
    if (open === undefined && last.current !== undefined) {
      document.getElementById(openerId(last.current))?.focus();
    }
    last.current = open;
  }, [open]);
  return { open, setOpen, close: () => setOpen(undefined) };
}
