import { defineContentScript } from 'wxt/utils/define-content-script';
import { type Settings, settings } from '@/lib/settings';
import { siteOf } from '@/lib/sites';
import { allSites } from '@/lib/sites/all';
import { start } from './start';

/** In our own world, which no page sees: the script that was injected before this one, if any. */
const world: typeof globalThis & { repartee?: AbortController } = globalThis;

/** Inert until the person has agreed; then it listens, and works only when asked. */
export default defineContentScript({
  matches: allSites.flatMap((site) => [...site.matches]),
  async main() {
    world.repartee?.abort();
    const script = new AbortController();
    world.repartee = script;
    removeLeftovers();

    const site = siteOf(document);
    let eyes: AbortController | undefined;
    const follow = (now: Settings) => {
      const isOn = now.consentedAt !== undefined && !now.sitesOff.includes(site.id);
      if (isOn && !eyes) {
        eyes = new AbortController();
        start(site, AbortSignal.any([script.signal, eyes.signal]), () => script.abort());
      } else if (!isOn) {
        eyes?.abort();
        eyes = undefined;
      }
    };
    const unwatch = settings.watch(follow);
    script.signal.addEventListener('abort', unwatch);
    follow(await settings.get());
  },
});

/** What a version before an update left in the page; its script can no longer remove it. */
function removeLeftovers(): void {
  for (const element of document.querySelectorAll('repartee-launcher, repartee-panel')) {
    element.remove();
  }
}
