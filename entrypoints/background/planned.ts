import { browser } from 'wxt/browser';
import { askPage } from '@/lib/messages/page';
import type { Draft, DraftKind, SiteId } from '@/lib/model';
import { isShownInPage } from './in-page';
import { placeIn } from './place';

/** What a tab was opened for. Kept for the browser's session only. */
type Planned = { readonly draft: string; readonly kind: DraftKind; readonly site: SiteId };

const nameOf = (tab: number) => `planned:${tab}`;

/** Tabs that a reminder opened, each with the draft that its panel is to show. */
export const planned = {
  async expect(tab: number, { id, kind, site }: Draft): Promise<void> {
    const entry: Planned = { draft: id, kind, site };
    await browser.storage.session.set({ [nameOf(tab)]: entry });
    await loaded(tab);
    await bringPanel(tab, kind);
  },

  /** The draft that this tab's panel is to be opened with. */
  async draftFor(tab: number, kind: DraftKind | null, site: SiteId): Promise<string | undefined> {
    const entry = await find(tab);
    const isMeant = entry?.site === site && (kind === null || entry.kind === kind);
    return isMeant ? entry.draft : undefined;
  },

  async forget(tab: number): Promise<void> {
    await browser.storage.session.remove(nameOf(tab));
  },
};

/** The panel opens as soon as the site's composer has the focus: it says who is signed in, and what is to be inserted. */
async function bringPanel(tab: number, kind: DraftKind): Promise<void> {
  try {
    const { url } = await browser.tabs.get(tab);
    if (isShownInPage(url)) await askPage(await placeIn(tab), 'page.expect', { kind });
  } catch {
    // Closed meanwhile, or no script of ours in it, as where the site is switched off: whatever opens
    // a panel in that tab later still finds the draft.
  }
}

/**
 * Ends when a tab has loaded its page. Heard only now: a listener that is always there would wake us
 * for every page of every tab.
 */
async function loaded(tab: number): Promise<void> {
  const heard = new AbortController();
  const complete = new Promise<void>((resolve) => {
    const onUpdated = (id: number, { status }: { readonly status?: string | undefined }) => {
      if (id === tab && status === 'complete') resolve();
    };
    const onRemoved = (id: number) => {
      if (id === tab) resolve();
    };
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.tabs.onRemoved.addListener(onRemoved);
    heard.signal.addEventListener('abort', () => {
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.tabs.onRemoved.removeListener(onRemoved);
    });
  });
  // It may have been there before anybody listened.
  const { status } = await browser.tabs.get(tab);
  if (status !== 'complete') await complete;
  heard.abort();
}

async function find(tab: number): Promise<Planned | undefined> {
  const name = nameOf(tab);
  return (await browser.storage.session.get(name))[name] as Planned | undefined;
}
