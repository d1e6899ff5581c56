import { browser } from 'wxt/browser';
import type { DraftKind } from '@/lib/model';
import { settings } from '@/lib/settings';
import { suggestedKeys } from './page-keys';

/** One of our commands with the keys that are really bound to it. */
export type Shortcut = {
  readonly kind: DraftKind;
  /** As the browser writes it; empty: another extension or the person took the keys. */
  readonly keys: string;
  /** The browser left these keys out; they are heard on listed sites alone. */
  readonly isOnSitesOnly: boolean;
};

/** The manifest's commands, in the order they are shown. */
const commands = [
  { name: 'suggest-reply', kind: 'reply' },
  { name: 'draft-post', kind: 'post' },
] as const;

/** What the browser has bound; a suggestion it did not take at install is empty, without a word. */
export async function assignedKeys(): Promise<readonly Omit<Shortcut, 'isOnSitesOnly'>[]> {
  const bound = await browser.commands.getAll();
  return commands.map(({ name, kind }) => ({
    kind,
    keys: bound.find((command) => command.name === name)?.shortcut ?? '',
  }));
}

/** The keys that work right now, whoever hears them. */
export async function boundShortcuts(): Promise<readonly Shortcut[]> {
  const [assigned, { pageKeys }] = await Promise.all([assignedKeys(), settings.get()]);
  return assigned.map(({ kind, keys }) => {
    const isOnSitesOnly = keys === '' && pageKeys.includes(kind);
    return { kind, keys: isOnSitesOnly ? suggestedKeys[kind] : keys, isOnSitesOnly };
  });
}

/** The browser's own page for changing shortcuts; no extension may change them itself in Chrome. */
export async function openShortcutSettings(): Promise<void> {
  const open: unknown = Reflect.get(browser.commands, 'openShortcutSettings');
  if (typeof open === 'function') await open.call(browser.commands);
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
