import type { Transaction } from 'dexie';
import { eachBatch } from '@/lib/backup/batches';
import type { PortableSettings } from '@/lib/backup/kinds';

/** That everything was kept as it stood before something changed a lot of it at once; there is one at most. */
export type SnapshotRow = {
  readonly id: 'before';
  readonly reason: 'import' | 'upgrade' | 'restore';
  readonly madeAt: number;
  /** Absent: nobody touched them. */
  readonly settings?: PortableSettings;
  /** Settings that are still to be put in place: the browser may end right after the rows were written. */
  readonly pending?: PortableSettings;
};

/** Some of a table's rows as they lay there, keys of models as encrypted as ever; together, all of them. */
export type SnapshotPartRow = {
  readonly table: string;
  readonly at: number;
  readonly rows: readonly object[];
};

/** As version 3 of the database had it: every row of every table in one. */
type WholeSnapshotRow = SnapshotRow & {
  readonly tables: Readonly<Record<string, readonly object[]>>;
};

/**
 * The machine's own key never moves, a snapshot of snapshots would grow for ever, and what is on its
 * way in is nothing yet.
 */
const leftOut = ['machineKeys', 'snapshots', 'snapshotParts', 'incoming'];

/** Every table that a snapshot holds and a step back brings back. */
export function isHeld(table: string): boolean {
  return !leftOut.includes(table);
}

/** Keeps what is there before the upgrade to version 3. */
export async function keepBefore(change: Transaction): Promise<void> {
  const names = tablesIn(change);
  const rows = await Promise.all(names.map((name) => change.table(name).toArray()));
  const row: WholeSnapshotRow = {
    id: 'before',
    reason: 'upgrade',
    madeAt: Date.now(),
    tables: Object.fromEntries(names.map((name, at) => [name, rows[at] ?? []])),
  };
  await change.table('snapshots').put(row);
}

/** The tables there are at this version: the transaction's own list has those of later ones, too. */
function tablesIn(change: Transaction): readonly string[] {
  return [...change.idbtrans.objectStoreNames].filter(isHeld);
}

const partSize = 200;

/**
 * Version 4 keeps in parts. It changes no row that was there, so that the way back which a person
 * has already stays theirs; where there is none, what is there is kept.
 */
export async function keepInParts(change: Transaction): Promise<void> {
  const parts = change.table<SnapshotPartRow>('snapshotParts');
  const whole: WholeSnapshotRow | undefined = await change.table('snapshots').get('before');
  if (whole) {
    const { tables, ...row } = whole;
    for (const [table, rows] of Object.entries(tables)) {
      for (let at = 0; at * partSize < rows.length; at++) {
        await parts.add({ table, at, rows: rows.slice(at * partSize, (at + 1) * partSize) });
      }
    }
    await change.table('snapshots').put(row);
    return;
  }
  for (const table of tablesIn(change)) {
    let at = 0;
    await eachBatch<object>(change.table(table), (rows) => parts.add({ table, at: at++, rows }));
  }
  const row: SnapshotRow = { id: 'before', reason: 'upgrade', madeAt: Date.now() };
  await change.table('snapshots').put(row);
}
