import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { type Settings, settings } from '@/lib/settings';
import { siteOf } from '@/lib/sites';
import { allSites } from '@/lib/sites/all';
import { startEyes } from './eyes';

/** Inert until the person has agreed; then it listens, and works only when asked. */
export default defineContentScript({
  matches: allSites.flatMap((site) => [...site.matches]),
  async main(ctx) {
    const site = siteOf(document);
    let running: AbortController | undefined;
    const follow = (now: Settings) => {
      const isOn = now.consentedAt !== undefined && !now.sitesOff.includes(site.id);
      if (isOn && !running) {
        running = new AbortController();
        startEyes(site, running.signal);
      } else if (!isOn) {
        running?.abort();
        running = undefined;
      }
    };
    const unwatch = settings.watch(follow);
    ctx.onInvalidated(() => {
      running?.abort();
      // The API is gone with the old version; there is nothing left to unregister from.
      if (browser.runtime?.id) unwatch();
    });
    follow(await settings.get());
  },
});
