import { browser } from 'wxt/browser';
import type { DraftKind } from '@/lib/model';

/**
 * The few settings a content script must know before it does anything. They live in
 * `storage.local`, which every content script of ours may read: nothing secret belongs here.
 */
export type Settings = {
  /** When the person agreed to what is read and sent; absent: nothing is read. */
  readonly consentedAt?: number;
  /** Ids of sites the person switched off. */
  readonly sitesOff: readonly string[];
  /** What the content script opens by the suggested keys, as the browser has not bound them. */
  readonly pageKeys: readonly DraftKind[];
  /** Ids of sites whose pages are left alone by default, where the person wants the panel all the same. */
  readonly inPage: readonly string[];
  /** Ids of sites whose private messages the person wants drafts for. */
  readonly messagesOn: readonly string[];
  /** Origins of pages that are no listed site's, and may always be read (the browser may since have been told otherwise). */
  readonly alwaysOn: readonly string[];
  /** Boxes the person pointed at where a site's own could not be found, as selectors, by site (or host). */
  readonly picked: Readonly<Record<string, string>>;
};

const name = 'settings';

function settingsFrom(stored: unknown): Settings {
  const kept = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<Settings>;
  return {
    ...(typeof kept.consentedAt === 'number' ? { consentedAt: kept.consentedAt } : {}),
    sitesOff: wordsIn(kept.sitesOff),
    pageKeys: wordsIn(kept.pageKeys).filter((kind) => kind === 'reply' || kind === 'post'),
    inPage: wordsIn(kept.inPage),
    messagesOn: wordsIn(kept.messagesOn),
    alwaysOn: wordsIn(kept.alwaysOn),
    picked: Object.fromEntries(
      Object.entries(kept.picked ?? {}).filter(([, selector]) => typeof selector === 'string'),
    ),
  };
}

function wordsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((word) => typeof word === 'string') : [];
}

export const settings = {
  async get(): Promise<Settings> {
    return settingsFrom((await browser.storage.local.get(name))[name]);
  },

  async set(patch: Partial<Settings>): Promise<void> {
    await browser.storage.local.set({ [name]: { ...(await settings.get()), ...patch } });
  },

  /** Calls back at every change from now on; returns how to stop. */
  watch(changed: (settings: Settings) => void): () => void {
    const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
      const change = changes[name];
      if (area === 'local' && change) changed(settingsFrom(change.newValue));
    };
    browser.storage.onChanged.addListener(listener);
    // After an update under an open page the whole API is gone, and the listener with it.
    return () => browser.storage?.onChanged.removeListener(listener);
  },
};

// Apart from the rest: content scripts only read, and are small.

/** Adds a word to one of the lists, or takes it out. */
export async function turnSetting(
  list: 'sitesOff' | 'inPage' | 'messagesOn' | 'alwaysOn',
  word: string,
  isIn: boolean,
): Promise<void> {
  const others = (await settings.get())[list].filter((other) => other !== word);
  await settings.set({ [list]: isIn ? [...others, word] : others });
}

/** Takes the agreement back: from now on nothing is read. */
export async function withdrawConsent(): Promise<void> {
  const { consentedAt: _, ...rest } = await settings.get();
  await browser.storage.local.set({ [name]: rest });
}
