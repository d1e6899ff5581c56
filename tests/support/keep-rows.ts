import type { Stage } from './stage';

/** Puts rows where the product keeps them, as if they had come to be there long ago: by table. */
export async function keepRows(
  stage: Stage,
  rows: Readonly<Record<string, readonly object[]>>,
): Promise<void> {
  const office = await stage.office();
  await office.evaluate(async (kept) => {
    const opening = indexedDB.open('repartee');
    await new Promise((resolve, reject) => {
      opening.onsuccess = resolve;
      opening.onerror = () => reject(opening.error);
    });
    const change = opening.result.transaction(Object.keys(kept), 'readwrite');
    for (const [table, each] of Object.entries(kept)) {
      for (const row of each) change.objectStore(table).put(row);
    }
    await new Promise((resolve, reject) => {
      change.oncomplete = resolve;
      change.onabort = () => reject(change.error);
    });
    opening.result.close();
  }, rows);
}
