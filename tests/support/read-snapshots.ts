/** What the extension read from a page, as its own database has it. */
import type { Draft, Snapshot } from '@/lib/model';
import { type Case, type Expectation, expectedThread } from './site-fixtures';
import type { Stage } from './stage';

/** What must have been read, by the fixture's own word. */
export function wanted(expected: Expectation, { thread }: Case) {
  if (!thread || thread === 'unknown') return { answered: undefined, ancestors: [] };
  const { answered, ancestors } = expectedThread(expected, thread);
  return { answered, ancestors };
}

/** What of a snapshot a fixture speaks of. */
export function readIn({ answered, ancestors }: Snapshot) {
  return { answered, ancestors };
}

/** The snapshot of the one draft there is. */
export async function lastSnapshot(stage: Stage): Promise<Snapshot> {
  const [draft] = await inDrafts(stage, 'getAll');
  if (!draft) throw new Error('No draft was begun');
  return draft.snapshot;
}

/** Forgets every draft there is. */
export async function forgetDrafts(stage: Stage): Promise<void> {
  await inDrafts(stage, 'clear');
}

/** Reads or empties the drafts in the extension's own database. */
async function inDrafts(stage: Stage, what: 'getAll' | 'clear'): Promise<Draft[]> {
  const office = await stage.office();
  return office.evaluate(async (deed) => {
    const database = await settled(indexedDB.open('repartee'));
    const table = database.transaction('drafts', 'readwrite').objectStore('drafts');
    const found = (await settled(table[deed]() as IDBRequest<Draft[] | undefined>)) ?? [];
    database.close();
    return found;

    function settled<T>(request: IDBRequest<T>): Promise<T> {
      return new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    }
  }, what);
}
