import { browser } from 'wxt/browser';
import { settings } from '@/lib/settings';
import { database } from './database';

/** Forgets everything this product ever kept, the agreement and the hosts it was let to included. */
export async function eraseEverything(): Promise<void> {
  await database.transaction('rw', database.tables, () =>
    Promise.all(database.tables.map((table) => table.clear())),
  );
  // Which keys the browser left out is the browser's doing and nothing of the person's.
  const { pageKeys } = await settings.get();
  await browser.storage.local.clear();
  if (pageKeys.length > 0) await settings.set({ pageKeys });
  await browser.storage.session.clear();
  await forgetWhatWasTold();
  await giveBackHosts();
}

/** What a plan that is gone has left outside: alarms, notifications, a number on the button. */
async function forgetWhatWasTold(): Promise<void> {
  await browser.alarms.clearAll();
  const shown = Object.keys(await browser.notifications.getAll());
  await Promise.all(shown.map((id) => browser.notifications.clear(id)));
  await browser.action.setBadgeText({ text: '' });
}

/** Hosts asked for one at a time go back; those of the manifest are the browser's to take. */
async function giveBackHosts(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const required = browser.runtime.getManifest().host_permissions ?? [];
  const optional = origins.filter((origin) => !required.includes(origin));
  if (optional.length > 0) await browser.permissions.remove({ origins: optional });
}
