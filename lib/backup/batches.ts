import type { Table } from 'dexie';

/** So many rows are held at once, of however many there are. */
export const batchSize = 200;

/** Reads a table in the order of its keys, a batch at a time, in the transaction that is open. */
export async function eachBatch<Row extends object>(
  table: Table<Row>,
  work: (rows: readonly Row[]) => unknown,
): Promise<void> {
  const key = String(table.schema.primKey.keyPath);
  let rows = await table.orderBy(':id').limit(batchSize).toArray();
  for (;;) {
    const last = rows.at(-1);
    if (!last) return;
    await work(rows);
    if (rows.length < batchSize) return;
    rows = await table.where(':id').above(Reflect.get(last, key)).limit(batchSize).toArray();
  }
}
