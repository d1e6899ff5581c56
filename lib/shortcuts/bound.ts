import { browser } from 'wxt/browser';
import type { DraftKind } from '@/lib/model';

/** One of our commands with the keys that are really bound to it. */
export type Shortcut = {
  readonly kind: DraftKind;
  /** As the browser writes it; empty: another extension or the person took the keys. */
  readonly keys: string;
};

/** The manifest's commands, in the order they are shown. */
const commands = [
  { name: 'suggest-reply', kind: 'reply' },
  { name: 'draft-post', kind: 'post' },
] as const;

/** What is bound right now; a suggestion that clashed at install is left empty by the browser without a word. */
export async function boundShortcuts(): Promise<readonly Shortcut[]> {
  const bound = await browser.commands.getAll();
  return commands.map(({ name, kind }) => ({
    kind,
    keys: bound.find((command) => command.name === name)?.shortcut ?? '',
  }));
}

/** The browser's own page for changing shortcuts; no extension may change them itself in Chrome. */
export async function openShortcutSettings(): Promise<void> {
  const open: unknown = Reflect.get(browser.commands, 'openShortcutSettings');
  if (typeof open === 'function') await open.call(browser.commands);
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
