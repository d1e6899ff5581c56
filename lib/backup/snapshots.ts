import Dexie from 'dexie';
import { database } from '@/lib/db/database';
import { isHeld, rowsOf, type SnapshotRow } from '@/lib/db/snapshot-row';
import { writing } from '@/lib/db/storage-errors';
import { AppError } from '@/lib/errors';
import { settings } from '@/lib/settings';
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
  const transaction = Dexie.currentTransaction;
  const tables = await rowsOf(transaction);
  await database.snapshots.put({
    id: 'before',
    reason,
    madeAt: Date.now(),
    tables,
    settings: own,
    ...(pending ? { pending } : {}),
  });
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
      await keepSnapshot('restore', own, kept.settings);
      for (const table of database.tables.filter(({ name }) => isHeld(name))) {
        await table.clear();
        await table.bulkAdd([...(kept.tables[table.name] ?? [])]);
      }
    }),
  );
  await settleSettings();
}

/** Puts settings in place whose rows are already there; also after the browser ended in between. */
export async function settleSettings(): Promise<void> {
  const kept = await database.snapshots.get('before');
  if (!kept?.pending) return;
  await settings.set(kept.pending);
  const { pending: _, ...settled } = kept;
  await database.snapshots.put(settled);
}
