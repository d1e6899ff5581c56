import { chooseFile, openPrivacy, saveBackup } from '@/tests/support/backup-page';
import { fullBackup } from '@/tests/support/full-database';
import { setUp } from '@/tests/support/set-up';
import { openStage, type Stage } from '@/tests/support/stage';
import { emptyTables } from './empty-tables';
import { type Metric, median } from './metrics';
import { timed } from './timed';
import { measureVast } from './vast-backup';

const runs = 5;

/**
 * A full database out into a file and in again (see `fullBackup`), in Chromium, on the page a person
 * does it on: from the press until the file is there; from the file until what is in it is shown, and
 * from the press until it is taken in.
 */
export async function measureBackup(): Promise<readonly Metric[]> {
  return [...(await measureFull()), ...(await measureVast())];
}

async function measureFull(): Promise<readonly Metric[]> {
  const stage = await openStage({ browser: 'chromium' });
  try {
    await setUp(stage);
    const file = fullBackup();
    const imports: number[] = [];
    const exports: number[] = [];
    for (let run = 0; run < runs; run++) {
      imports.push(await takeIn(stage, file));
      exports.push(await saveAll(stage));
      await emptyTables(stage);
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
