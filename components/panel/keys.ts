/** What a key asks of the panel. */
export type KeyDeed =
  | { readonly kind: 'choose'; readonly index: number }
  /** The one thing to do next: suggest, or insert. */
  | { readonly kind: 'go' }
  /** Away from here: a question first, then the writing, then the panel. */
  | { readonly kind: 'leave' };

type Key = Pick<
  KeyboardEvent,
  'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'isComposing' | 'repeat'
>;

/**
 * What a key press means here, or nothing. Keys that end a composition (IME) are the composition's;
 * one that is held down was meant once.
 */
export function deedOf(key: Key, isTyping: boolean): KeyDeed | undefined {
  if (key.isComposing || key.shiftKey || key.repeat) return undefined;
  const isCommand = key.ctrlKey || key.metaKey;
  if (key.key === 'Escape' && !isCommand && !key.altKey) return { kind: 'leave' };
  if (key.key === 'Enter' && isCommand && !key.altKey) return { kind: 'go' };
  // The code, not the key: with Alt a Mac types "¡".
  const digit = /^(?:Digit|Numpad)([123])$/.exec(key.code)?.[1];
  if (digit && !isCommand && (key.altKey || !isTyping)) {
    return { kind: 'choose', index: Number(digit) - 1 };
  }
  return undefined;
}

/** Whether keys pressed here are meant for what is being typed or picked. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select');
}
