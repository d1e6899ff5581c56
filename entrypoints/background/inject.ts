import { browser } from 'wxt/browser';
import { allSites } from '@/lib/sites/all';

/**
 * Puts the content script into a tab that has none: opened before the extension was installed, or
 * a site that is not listed and that the person has just pointed us at (`activeTab`).
 *
 * @returns whether the browser let us.
 */
export async function injectContentScript(tab: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId: tab },
      files: ['/content-scripts/social.js'],
    });
    return true;
  } catch {
    // Not ours to read: a browser page, a store, or a site nobody pointed us at.
    return false;
  }
}

/**
 * Pages of listed sites that were open before this version get its content script now: nobody
 * should have to reload. One that is there already makes way for it.
 */
export async function injectIntoOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: allSites.flatMap((site) => [...site.matches]) });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? false : injectContentScript(id))));
}
