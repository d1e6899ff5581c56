/** An import from its file to its end, as a person who takes all of it has it done. */
import { collect } from '@/lib/backup/collect';
import { writeBackup } from '@/lib/backup/format';
import { eachKind, type Rows } from '@/lib/backup/kinds';
import { takeIn } from '@/lib/backup/merge';
import type { Choices } from '@/lib/backup/preview';
import { readBackup } from '@/lib/backup/read-backup';
import { readFile } from '@/lib/backup/read-file';
import { sourceOf } from '@/lib/backup/source';
import { openStaging, type Staging } from '@/lib/backup/staging';

/** Rows on stage, by way of a file. */
export async function staged(rows: Rows): Promise<Staging> {
  const staging = await openStaging();
  const file = new Blob([writeBackup({ madeAt: 1, rows })]);
  const read = await readFile(sourceOf(file), staging);
  if (!read.ok) throw new Error(`It was refused: ${JSON.stringify(read.fault)}`);
  return staging;
}

export async function takeRows(
  rows: Rows,
  choices: Choices = eachKind(() => 'theirs'),
): Promise<void> {
  const staging = await staged(rows);
  try {
    await takeIn(staging, choices);
  } finally {
    await staging.leave();
  }
}

/** Everything that is kept, by way of a file. */
export async function keptRows(): Promise<Rows> {
  const read = readBackup(await (await collect()).file.text());
  if (!read.ok) throw new Error(`It cannot be read: ${JSON.stringify(read.fault)}`);
  return read.backup.rows;
}
