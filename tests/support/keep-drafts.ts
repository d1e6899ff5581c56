import { rowOf } from '@/lib/db/drafts';
import { draftNumber } from './full-database';
import type { Stage } from './stage';

/** Puts so many drafts where the product keeps them, `draft-0` the oldest; all of them alike but for their ids. */
export async function keepDrafts(stage: Stage, count: number): Promise<void> {
  const office = await stage.office();
  await office.evaluate(keepMany, { row: rowOf(draftNumber(0)), count });
}

type Many = { readonly row: object; readonly count: number };

/** Runs in a page of the extension's own: what would be 200 MB on the way there is made there. */
async function keepMany({ row, count }: Many): Promise<void> {
  const opening = indexedDB.open('repartee');
  await new Promise((resolve) => {
    opening.onsuccess = resolve;
  });
  const sliceSize = 1_000;
  for (let start = 0; start < count; start += sliceSize) {
    const change = opening.result.transaction('drafts', 'readwrite');
    for (let at = start; at < Math.min(count, start + sliceSize); at++) {
      const own = { id: `draft-${at}`, subject: `reply|x|${at}`, createdAt: at, updatedAt: at };
      change.objectStore('drafts').put({ ...row, ...own });
    }
    await new Promise((resolve, reject) => {
      change.oncomplete = resolve;
      change.onabort = () => reject(change.error);
    });
  }
  opening.result.close();
}
