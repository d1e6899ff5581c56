/** macOS browsers write keys as symbols, without anything between them. */
const symbols: Readonly<Record<string, string>> = {
  '⌃': 'Ctrl',
  '⌥': 'Alt',
  '⇧': 'Shift',
  '⌘': 'Command',
};

/** Keys a browser itself answers to; an extension's shortcut would take them away. */
const browserKeys = new Set(['F', 'L', 'N', 'P', 'R', 'S', 'T', 'W']);

/** Keys that format or correct text in most boxes people write in. */
const writingKeys = new Set(['A', 'B', 'C', 'I', 'K', 'U', 'V', 'X', 'Y', 'Z']);

/** What a shortcut takes away from the person, beyond other extensions. */
export type Clash = 'browser' | 'writing';

/**
 * A shortcut's keys, one by one, as the browser reports them: `Alt+Shift+R` in most, `⌥⇧R` in
 * Chrome on macOS. Empty when nothing is assigned.
 */
export function splitKeys(shortcut: string): readonly string[] {
  if (shortcut.includes('+')) return shortcut.split('+').filter(Boolean);
  const marks = [...shortcut].filter((mark) => mark in symbols);
  const key = shortcut.slice(marks.join('').length);
  return [...marks, key].filter(Boolean);
}

/** Says when a shortcut hides a key that people use while browsing or writing. */
export function clashOf(shortcut: string): Clash | undefined {
  const names = splitKeys(shortcut).map((key) => symbols[key] ?? key);
  const modifiers = names.slice(0, -1);
  const key = names.at(-1)?.toUpperCase() ?? '';
  const isPlain =
    modifiers.length === 1 && ['Ctrl', 'Command', 'MacCtrl'].includes(modifiers[0] ?? '');
  if (!isPlain) return undefined;
  if (writingKeys.has(key)) return 'writing';
  return browserKeys.has(key) ? 'browser' : undefined;
}
