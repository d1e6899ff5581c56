import { type RefObject, useEffect } from 'react';
import type { PanelStatus } from './state';

type Ref = RefObject<HTMLElement | null>;

/**
 * Where keys go first: to what is to be written, to the one thing to do, else to the panel itself.
 * A focus that the person has put somewhere is left there.
 */
export function useFirstFocus(
  status: PanelStatus['kind'],
  root: Ref,
  field: Ref,
  button: Ref,
): void {
  useEffect(() => {
    const { activeElement } = document;
    const isFree = !activeElement || activeElement === document.body;
    if (!isFree && activeElement !== root.current) return;
    const first = status === 'idle' ? (field.current ?? button.current) : root.current;
    first?.focus({ preventScroll: true });
  }, [status, root, field, button]);
}
