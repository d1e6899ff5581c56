import type { Transaction } from 'dexie';
import type { PortableSettings } from '@/lib/backup/kinds';

/** Everything as it stood before something changed a lot of it at once; there is one at most. */
export type SnapshotRow = {
  readonly id: 'before';
  readonly reason: 'import' | 'upgrade' | 'restore';
  readonly madeAt: number;
  /** Every row, as it lay there, by table; keys of models as encrypted as ever. */
  readonly tables: Readonly<Record<string, readonly unknown[]>>;
  /** Absent: nobody touched them. */
  readonly settings?: PortableSettings;
  /** Settings that are still to be put in place: the browser may end right after the rows were written. */
  readonly pending?: PortableSettings;
};

/** The machine's own key never moves, and a snapshot of snapshots would grow for ever. */
const leftOut = ['machineKeys', 'snapshots'];

/** Every table that a snapshot holds and a step back brings back. */
export function isHeld(table: string): boolean {
  return !leftOut.includes(table);
}

/** Every row of a transaction's tables. */
export async function rowsOf(change: Transaction): Promise<SnapshotRow['tables']> {
  const names = change.storeNames.filter(isHeld);
  const rows = await Promise.all(names.map((name) => change.table(name).toArray()));
  return Object.fromEntries(names.map((name, at) => [name, rows[at] ?? []]));
}

/** Keeps what is there before a version's upgrade. */
export async function keepBefore(change: Transaction): Promise<void> {
  const row: SnapshotRow = {
    id: 'before',
    reason: 'upgrade',
    madeAt: Date.now(),
    tables: await rowsOf(change),
  };
  await change.table('snapshots').put(row);
}
