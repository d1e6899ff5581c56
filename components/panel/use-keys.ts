import { useEffect } from 'react';
import { deedOf, isTyping } from './keys';

export type KeyDeeds = {
  /** Says whether there was anything to choose. */
  choose(index: number): boolean;
  go(): void;
  leave(): void;
};

/** Does what keys ask for, wherever in the panel they are pressed. */
export function useKeys({ choose, go, leave }: KeyDeeds): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const meant = deedOf(event, isTyping(event.target));
      if (!meant || (meant.kind === 'choose' && !choose(meant.index))) return;
      event.preventDefault();
      if (meant.kind === 'go') go();
      if (meant.kind === 'leave') leave();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
}
