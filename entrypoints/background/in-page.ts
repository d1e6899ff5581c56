import { settings } from '@/lib/settings';
import { siteAt } from '@/lib/sites';

/**
 * Sites left alone by default where the person wants the panel in the page. Known without waiting,
 * since a side panel opens in the very turn of a key press or not at all; right after the background
 * was woken by that key itself it is not known yet, and then the side panel opens.
 */
let inPage: readonly string[] = [];

/** Follows the settings from now on. */
export function followInPage(): void {
  settings.watch((now) => {
    inPage = now.inPage;
  });
  void settings.get().then((now) => {
    inPage = now.inPage;
  });
}

/** Whether the panel opens in the page at this address, and not beside it. */
export function isShownInPage(address: string | undefined): boolean {
  const site = address === undefined ? undefined : siteAt(address);
  return site !== undefined && (!site.isSideByDefault || inPage.includes(site.id));
}
