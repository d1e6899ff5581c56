import Dexie from 'dexie';
import { database, type IncomingRow } from '@/lib/db/database';
import { rowOf } from '@/lib/db/drafts';
import { writing } from '@/lib/db/storage-errors';
import type { Draft } from '@/lib/model';
import { eachKind, type Kind, type PortableMedia, type Row } from './kinds';
import type { Stage } from './read-file';

/**
 * An import's rows, checked and not yet taken in: in a table of their own, a batch a row, as they
 * would lie in theirs. Whoever opened it must leave it; what a page left behind that was closed is
 * cleared by `clearLeftBehind`.
 */
export type Staging = Stage & {
  readonly id: string;
  /** How many batches of a kind there are. */
  batches(kind: Kind): number;
  leave(): Promise<void>;
};

/** Held by every page with an import open, and gone with the page. */
const lockName = 'repartee import';

export async function openStaging(): Promise<Staging> {
  const id = crypto.randomUUID();
  const letGo = await hold();
  let counts = eachKind(() => 0);
  const clear = async () => {
    counts = eachKind(() => 0);
    await rowsOf(id).delete();
  };
  return {
    id,
    clear,
    batches: (kind) => counts[kind],
    async add(kind, rows) {
      const at = counts[kind]++;
      const kept = rows.map((row) => asKept(kind, row));
      await writing(() => database.incoming.add({ of: id, kind, at, rows: kept }));
    },
    async leave() {
      letGo();
      await clear();
    },
  };
}

/** All that is on stage for an import. */
export function rowsOf(id: string): Dexie.Collection<IncomingRow> {
  return database.incoming.where('[of+kind+at]').between([id], [id, Dexie.maxKey]);
}

/** Clears what imports left behind that ended with their page; nothing while one is open anywhere. */
export async function clearLeftBehind(): Promise<void> {
  await navigator.locks.request(lockName, { ifAvailable: true }, async (lock) => {
    if (lock) await database.incoming.clear();
  });
}

function hold(): Promise<() => void> {
  return new Promise((resolve, reject) => {
    const held = () => new Promise<void>((letGo) => resolve(letGo));
    navigator.locks.request(lockName, { mode: 'shared' }, held).catch(reject);
  });
}

/** A row as its table has it. */
function asKept(kind: Kind, row: Row): object {
  // Each row was read as one of its kind.
  if (kind === 'drafts') return rowOf(row as Draft);
  if (kind !== 'media') return row;
  const { data, ...media } = row as PortableMedia;
  return { ...media, blob: new Blob([Uint8Array.fromBase64(data)], { type: media.type }) };
}
