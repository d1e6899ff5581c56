import { type Settings, settings } from '@/lib/settings';
import type { Site } from '@/lib/sites/site';
import { start } from './start';

/** In our own world, which no page sees: the script that was injected before this one, if any. */
const world: typeof globalThis & { repartee?: AbortController } = globalThis;

/**
 * The content script of one page: inert until the person has agreed; then it listens, and works
 * only when asked.
 *
 * @param isInPage whether anything of ours may be put into the page; else the side panel asks, and
 *   is answered.
 */
export async function run(site: Site, isInPage: boolean): Promise<void> {
  world.repartee?.abort();
  const script = new AbortController();
  world.repartee = script;

  let eyes: AbortController | undefined;
  let pageKeys: Settings['pageKeys'] = [];
  const follow = (now: Settings) => {
    pageKeys = now.pageKeys;
    const isOn = now.consentedAt !== undefined && !now.sitesOff.includes(site.id);
    if (isOn && !eyes) {
      eyes = new AbortController();
      removeLeftovers();
      start({
        site,
        isInPage,
        signal: AbortSignal.any([script.signal, eyes.signal]),
        orphaned: () => script.abort(),
        hearsKeysFor: (kind) => pageKeys.includes(kind),
      });
    } else if (!isOn) {
      eyes?.abort();
      eyes = undefined;
    }
  };
  const unwatch = settings.watch(follow);
  script.signal.addEventListener('abort', unwatch);
  const now = await settings.get();
  // Another one was injected meanwhile: of two, each would write.
  if (!script.signal.aborted) follow(now);
}

/** What a version before an update left in the page; its script can no longer remove it. */
function removeLeftovers(): void {
  for (const element of document.querySelectorAll('repartee-launcher, repartee-panel')) {
    element.remove();
  }
}
