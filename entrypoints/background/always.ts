import { browser } from 'wxt/browser';
import { mayReach } from '@/lib/permissions/hosts';
import { settings } from '@/lib/settings';

const id = 'always';

/**
 * Pages that may always be read get the content script when they load, so that what is clicked in
 * them is known; what the browser no longer allows does not.
 */
export async function registerAlways(): Promise<void> {
  const wanted = (await settings.get()).alwaysOn.map((origin) => `${origin}/*`);
  const allowed = await Promise.all(wanted.map((pattern) => mayReach([pattern])));
  const matches = wanted.filter((_, at) => allowed[at]);
  const [there] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (matches.length === 0) {
    if (there) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const script = { id, matches, js: ['/content-scripts/social.js'], allFrames: true };
  if (there) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** One after the other: a permission and its note come within the same moment. */
let last = Promise.resolve();

/** Keeps them so from now on. */
export function followAlways(): void {
  const register = () => {
    last = last.then(registerAlways).catch(() => {
      // Not registered, they are still read when asked: that gives them the script, too.
    });
  };
  settings.watch(register);
  browser.permissions.onAdded.addListener(register);
  browser.permissions.onRemoved.addListener(register);
  browser.runtime.onStartup.addListener(register);
  browser.runtime.onInstalled.addListener(register);
}
