import { browser, type PublicPath } from 'wxt/browser';
import { siteAt } from '@/lib/sites';
import { allSites } from '@/lib/sites/all';

type ScriptPath = Extract<PublicPath, `/content-scripts/${string}`>;

/**
 * Puts the content script into a tab that has none: opened before the extension was installed, or
 * a site that is not listed and that the person has just pointed us at (`activeTab`).
 *
 * @returns whether the browser let us.
 */
export function injectContentScript(tab: number): Promise<boolean> {
  const running = underWay.get(tab) ?? inject(tab).finally(() => underWay.delete(tab));
  underWay.set(tab, running);
  return running;
}

/** One for all who ask at once: the second script would know nothing of what was clicked. */
const underWay = new Map<number, Promise<boolean>>();

async function inject(tab: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId: tab, allFrames: true },
      files: [await scriptFor(tab)],
    });
    return true;
  } catch {
    // Not ours to read: a browser page, a store, or a site nobody pointed us at.
    return false;
  }
}

/** A site's own script: by the tab's address, where we may know it, else by the marks of its page. */
async function scriptFor(tab: number): Promise<ScriptPath> {
  const { url } = await browser.tabs.get(tab);
  const site = (url === undefined ? undefined : siteAt(url)?.id) ?? (await markedSite(tab));
  return site ? (`/content-scripts/${site}.js` as ScriptPath) : '/content-scripts/social.js';
}

/** Where a page turns out to be a listed site's software, that site's own script takes over from the one for any page. */
export async function handOver(tab: number): Promise<void> {
  if (await markedSite(tab)) await injectContentScript(tab);
}

/** The listed site whose software runs at an address of its own (a Mastodon server). */
async function markedSite(tab: number): Promise<string | undefined> {
  const marked = allSites.flatMap(({ id, marks }) => (marks === undefined ? [] : [{ id, marks }]));
  const [page] = await browser.scripting.executeScript({
    target: { tabId: tab },
    // Sent into the page as text: it knows nothing but what it is handed.
    func: (sites: typeof marked) =>
      sites.find(({ marks }) => document.documentElement.matches(marks))?.id,
    args: [marked],
  });
  return page?.result ?? undefined;
}

/**
 * Pages of listed sites that were open before this version get its content script now: nobody
 * should have to reload. One that is there already makes way for it.
 */
export async function injectIntoOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: allSites.flatMap((site) => [...site.matches]) });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? false : injectContentScript(id))));
}
