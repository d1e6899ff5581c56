import type { DraftKind } from '@/lib/model';

/**
 * The keys the manifest suggests. A browser may leave a suggestion out without a word: Chromium 156
 * does so with Alt+Shift+R in a fresh profile (tried 2026-11-20). On listed sites the content
 * script then hears them itself.
 */
export const suggestedKeys: Readonly<Record<DraftKind, string>> = {
  reply: 'Alt+Shift+R',
  post: 'Alt+Shift+D',
};

const codes: Readonly<Record<string, DraftKind>> = { KeyR: 'reply', KeyD: 'post' };

/** What a key press in a page asks for, by the suggested keys; by the key's place, as with Alt a Mac types "‰". */
export function askedByKeys(event: KeyboardEvent): DraftKind | undefined {
  const isChord = event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey;
  return isChord && !event.repeat ? codes[event.code] : undefined;
}
