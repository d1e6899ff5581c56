/** A browser that is gone from one moment to the next, as in a power cut, and what is there when it is back. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseFile, openPrivacy, rowCounts } from '@/tests/support/backup-page';
import { fullBackup, rowsInFullBackup } from '@/tests/support/full-database';
import { setUp } from '@/tests/support/set-up';
import { openStage, type Stage } from '@/tests/support/stage';
import { expect, test } from '@/tests/support/test';

test('an import is whole or not begun, and what was there before is all there', async ({
  stageOptions,
}) => {
  test.slow();
  const profile = await mkdtemp(join(tmpdir(), 'repartee-killed-'));
  const first = await openStage({ ...stageOptions, profile });
  await setUp(first);
  const before = await rowCounts(first);
  const page = await openPrivacy(first);
  await chooseFile(page, fullBackup());
  await page.get({ role: 'heading', name: 'What is in it' }).seen();
  await page.get({ role: 'button', name: 'Take it in' }).click();

  await first.kill();

  const second = await openStage({ ...stageOptions, profile });
  await second.own('dashboard.html#/brands');
  const now = await rowCounts(second);
  const left = () => countOf(second, 'incoming');
  // What was on its way is gone from the stage, too.
  await expect.poll(left).toBe(0);
  await second.close();
  await rm(profile, { recursive: true, force: true });
  const come = Object.keys(now).map((table) => (now[table] ?? 0) - (before[table] ?? 0));
  expect(come.every((rows) => rows >= 0)).toBe(true);
  // With the rows comes the snapshot of what was there before.
  expect([0, rowsInFullBackup + 1]).toContain(come.reduce((sum, rows) => sum + rows, 0));
});

async function countOf(stage: Stage, table: string): Promise<number> {
  const office = await stage.office();
  return office.evaluate(async (name) => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open('repartee'));
    const count = await settled(database.transaction(name).objectStore(name).count());
    database.close();
    return count;
  }, table);
}
