import { useEffect, useEffectEvent } from 'react';
import { deedOf, isTyping } from './keys';

export type KeyDeeds = {
  /** Says whether there was anything to choose. */
  choose(index: number): boolean;
  go(): void;
  leave(): void;
};

/** Does what keys ask for, wherever in the panel they are pressed. */
export function useKeys({ choose, go, leave }: KeyDeeds): void {
  // What is on screen is what a key means, from the first picture on.
  const press = useEffectEvent((event: KeyboardEvent) => {
    const meant = deedOf(event, isTyping(event.target));
    if (!meant || (meant.kind === 'choose' && !choose(meant.index))) return;
    event.preventDefault();
    if (meant.kind === 'go') go();
    if (meant.kind === 'leave') leave();
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, []);
}
