import Dexie, { type Table } from 'dexie';
import { database } from '@/lib/db/database';
import { isHeld, type SnapshotRow } from '@/lib/db/snapshot-row';
import { writing } from '@/lib/db/storage-errors';
import { AppError } from '@/lib/errors';
import { settings } from '@/lib/settings';
import { eachBatch } from './batches';
import { type PortableSettings, portable } from './kinds';

/** Where one step back leads to. */
export type StepBack = Pick<SnapshotRow, 'reason' | 'madeAt'>;

/** The step back there is, if any. */
export async function stepBack(): Promise<StepBack | undefined> {
  const kept = await database.snapshots.get('before');
  return kept && { reason: kept.reason, madeAt: kept.madeAt };
}

/**
 * Keeps everything as it stands, in the transaction that is open: what is changed after it and the
 * way back become true together, or neither does.
 *
 * @param pending settings that are to be put in place once the transaction is through.
 */
export async function keepSnapshot(
  reason: SnapshotRow['reason'],
  own: PortableSettings,
  pending?: PortableSettings,
): Promise<void> {
  await database.snapshotParts.clear();
  for (const table of heldTables()) await keepTable(table, 0);
  await keepRow(reason, own, pending);
}

async function keepRow(
  reason: SnapshotRow['reason'],
  own: PortableSettings,
  pending: PortableSettings | undefined,
): Promise<void> {
  const row = { id: 'before', reason, madeAt: Date.now(), settings: own } as const;
  await database.snapshots.put({ ...row, ...(pending ? { pending } : {}) });
}

function heldTables(): readonly Table<object>[] {
  return database.tables.filter(({ name }) => isHeld(name));
}

/** @param first the place of its first part. */
async function keepTable(table: Table<object>, first: number): Promise<void> {
  let at = first;
  await eachBatch(table, (rows) =>
    database.snapshotParts.add({ table: table.name, at: at++, rows }),
  );
}

/**
 * Puts everything back as the snapshot has it, all of it or nothing. What stood there until now is
 * the next step back.
 *
 * @throws AppError `not-found` where there is none.
 */
export async function goBack(): Promise<void> {
  const own = portable(await settings.get());
  await writing(() =>
    database.transaction('rw', database.tables, async () => {
      const kept = await database.snapshots.get('before');
      if (!kept) throw new AppError('not-found');
      await keepRow('restore', own, kept.settings);
      for (const table of heldTables()) await exchange(table);
    }),
  );
  await settleSettings();
}

/** What a table holds is kept behind what was kept of it, and that takes its place. */
async function exchange(table: Table<object>): Promise<void> {
  const { snapshotParts } = database;
  const places = await snapshotParts
    .where('[table+at]')
    .between([table.name], [table.name, Dexie.maxKey])
    .primaryKeys();
  await keepTable(table, (places.at(-1)?.[1] ?? -1) + 1);
  await table.clear();
  for (const place of places) {
    const part = await snapshotParts.get(place);
    await table.bulkAdd([...(part?.rows ?? [])]);
    await snapshotParts.delete(place);
  }
}

/** Puts settings in place whose rows are already there; also after the browser ended in between. */
export async function settleSettings(): Promise<void> {
  const kept = await database.snapshots.get('before');
  if (!kept?.pending) return;
  await settings.set(kept.pending);
  const { pending: _, ...settled } = kept;
  await database.snapshots.put(settled);
}
