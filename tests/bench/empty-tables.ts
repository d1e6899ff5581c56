import type { Stage } from '@/tests/support/stage';

/** Leaves the next run a database like the first one's. */
export async function emptyTables(stage: Stage): Promise<void> {
  const office = await stage.office();
  await office.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('repartee');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const names = [...database.objectStoreNames];
    const change = database.transaction(names, 'readwrite');
    for (const name of names) change.objectStore(name).clear();
    await new Promise((resolve) => {
      change.oncomplete = resolve;
    });
    database.close();
  });
}
