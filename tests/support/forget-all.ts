/** What lets a browser be used for another first day, without the seconds that a new one takes. */
import type { Stage } from './stage';

type ExtensionApi = {
  readonly storage: {
    readonly local: {
      get(name: string): Promise<{ readonly settings?: { readonly pageKeys?: unknown } }>;
      set(items: object): Promise<void>;
      clear(): Promise<void>;
    };
    readonly session: { clear(): Promise<void> };
  };
};

/** Closes every tab and empties all that the extension keeps, but for what its installation found out. */
export async function forgetAll(stage: Stage): Promise<void> {
  await stage.closeTabs();
  const office = await stage.office();
  await office.evaluate(empty);
}

/** Runs in a page of the extension's own. */
async function empty(): Promise<void> {
  localStorage.clear();
  const api = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
  const { settings } = await api.storage.local.get('settings');
  await api.storage.local.clear();
  await api.storage.local.set({ settings: { pageKeys: settings?.pageKeys ?? [] } });
  await api.storage.session.clear();
  const isThere = (await indexedDB.databases()).some(({ name }) => name === 'repartee');
  if (!isThere) return;
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('repartee');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const tables = [...database.objectStoreNames];
  if (tables.length > 0) {
    const change = database.transaction(tables, 'readwrite');
    for (const table of tables) change.objectStore(table).clear();
    await new Promise((resolve, reject) => {
      change.oncomplete = resolve;
      change.onerror = () => reject(change.error);
    });
  }
  database.close();
}
