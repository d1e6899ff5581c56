import { browser } from 'wxt/browser';
import { allSites } from '@/lib/sites/all';

/** Every address the listed sites live at. */
export const siteOrigins: readonly string[] = allSites.flatMap((site) => site.matches);

/** May we reach all of these? Firefox gives none of them until the person says so. */
export function mayReach(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...origins] });
}

/**
 * Asks the person for these origins. Must be the first thing a click's handler does: the browser
 * only asks in answer to one. Granted already: answers at once, without asking.
 */
export function askToReach(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] });
}
