import { composerAt } from '@/lib/page/composers';
import { pickKey } from '@/lib/page/pick-key';
import { type Presence, world } from '@/lib/page/world';
import { type Settings, settings } from '@/lib/settings';
import type { Site } from '@/lib/sites/site';
import type { ShowInPage } from './in-page';
import { start } from './start';

/**
 * The content script of one page: inert until the person has agreed; then it listens, and works
 * only when asked.
 *
 * @param showInPage where the panel may be shown in pages of this site at all; else the side panel
 *   asks, and is answered.
 */
export async function run(site: Site, showInPage?: ShowInPage): Promise<void> {
  // A site of ours that somebody else's page frames is none of a person's business there.
  if (!isOwnFrame()) return;
  world.repartee?.end();
  // Of a version before an update, its script could no longer reach the background.
  delete world.reparteeKeepPanel;
  const script = new AbortController();
  const presence: Presence = { end: () => script.abort(), usedAt: 0 };
  world.repartee = presence;

  let eyes: AbortController | undefined;
  let pageKeys: Settings['pageKeys'] = [];
  let before = '';
  const follow = (now: Settings) => {
    pageKeys = now.pageKeys;
    const asked = askedOf(site, now);
    // A pick of this moment is held by its panel; it is for pages yet to come.
    const wish = JSON.stringify({ ...asked, picked: [] });
    if (wish === before) return;
    before = wish;
    eyes?.abort();
    eyes = undefined;
    if (!asked.isOn) return;
    eyes = new AbortController();
    removeLeftovers();
    start({
      site: { ...site, composers: [...site.composers, ...asked.messages, ...asked.picked] },
      showInPage: asked.isInPage ? showInPage : undefined,
      signal: AbortSignal.any([script.signal, eyes.signal]),
      used(composer) {
        presence.usedAt = Date.now();
        if (asked.picked.length > 0 && composerAt(site, composer)) void forgetPick(site);
      },
      orphaned: () => script.abort(),
      hearsKeysFor: (kind) => pageKeys.includes(kind),
    });
  };
  const unwatch = settings.watch(follow);
  script.signal.addEventListener('abort', unwatch);
  const now = await settings.get();
  // Another one was injected meanwhile: of two, each would write.
  if (!script.signal.aborted) follow(now);
}

/** What the person asks of us on this site. */
function askedOf(site: Site, settings: Settings) {
  return {
    isOn: settings.consentedAt !== undefined && !settings.sitesOff.includes(site.id),
    isInPage: !site.isSideByDefault || settings.inPage.includes(site.id),
    /** Boxes beyond the site's own composers. */
    messages: settings.messagesOn.includes(site.id) ? (site.messages ?? []) : [],
    picked: pickedOn(site, settings),
  };
}

/** Where the site's own boxes could not be found; not what this browser cannot read. */
function pickedOn(site: Site, { picked }: Settings): readonly string[] {
  const selector = picked[pickKey(site)];
  return selector && CSS.supports(`selector(${selector})`) ? [selector] : [];
}

/** The site's own box was found again: what the person had to point at is forgotten. */
async function forgetPick(site: Site): Promise<void> {
  const { [pickKey(site)]: _, ...rest } = (await settings.get()).picked;
  await settings.set({ picked: rest });
}

function isOwnFrame(): boolean {
  try {
    return window.top?.location.origin === location.origin;
  } catch {
    // Another site's page around us.
    return false;
  }
}

/** What a version before an update left in the page; its script can no longer remove it. */
function removeLeftovers(): void {
  for (const element of document.querySelectorAll('repartee-launcher, repartee-panel')) {
    element.remove();
  }
}
