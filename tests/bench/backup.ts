import { chooseFile, openPrivacy, saveBackup } from '@/tests/support/backup-page';
import { fullBackup } from '@/tests/support/full-database';
import { setUp } from '@/tests/support/set-up';
import { openStage, type Stage, type Tab } from '@/tests/support/stage';
import { type Metric, median } from './metrics';

const runs = 5;

/**
 * A full database out into a file and in again (see `fullBackup`), in Chromium, on the page a person
 * does it on: from the press until the file is there; from the file until what is in it is shown, and
 * from the press until it is taken in.
 */
export async function measureBackup(): Promise<readonly Metric[]> {
  const stage = await openStage({ browser: 'chromium' });
  try {
    await setUp(stage);
    const file = fullBackup();
    const imports: number[] = [];
    const exports: number[] = [];
    for (let run = 0; run < runs; run++) {
      imports.push(await takeIn(stage, file));
      exports.push(await saveAll(stage));
      await empty(stage);
    }
    return [
      { name: 'backup.export_ms', value: median(exports), unit: 'ms', n: runs },
      { name: 'backup.import_ms', value: median(imports), unit: 'ms', n: runs },
    ];
  } finally {
    await stage.close();
  }
}

async function takeIn(stage: Stage, file: string): Promise<number> {
  const page = await openPrivacy(stage);
  const shown = timed(page, 'What is in it');
  await chooseFile(page, file);
  const looked = await shown;
  const taken = timed(page, 'Taken in.');
  await page.get({ role: 'button', name: 'Take it in' }).click();
  const took = await taken;
  await page.close();
  return looked + took;
}

async function saveAll(stage: Stage): Promise<number> {
  const page = await openPrivacy(stage);
  const saved = timed(page, 'Saved as');
  await saveBackup(page);
  const took = await saved;
  await page.close();
  return took;
}

/** Milliseconds from the next press, or the next file, until these words are on the page. */
function timed(page: Tab, words: string): Promise<number> {
  return page.evaluate(async (wanted) => {
    const start = await new Promise<number>((resolve) => {
      for (const type of ['change', 'click']) {
        addEventListener(type, () => resolve(performance.now()), { capture: true, once: true });
      }
    });
    while (!document.body.innerText.includes(wanted)) await new Promise(requestAnimationFrame);
    return performance.now() - start;
  }, words);
}

/** Leaves the next run a database like the first one's. */
async function empty(stage: Stage): Promise<void> {
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
