import { database } from '@/lib/db/database';
import type { KeptMedia } from '@/lib/model';
import { settings } from '@/lib/settings';
import { eachBatch } from './batches';
import { fileOf, writePart } from './format';
import {
  eachKind,
  type Kind,
  kinds,
  type PortableMedia,
  portable,
  type Row,
  settingsRows,
  tableKinds,
} from './kinds';

/** A backup's file, and when it was made, in milliseconds since the epoch. */
export type BackupFile = { readonly madeAt: number; readonly file: Blob };

/** Everything that is kept here, as one moment had it; never all of it is held at once. */
export async function collect(): Promise<BackupFile> {
  const own = portable(await settings.get());
  const parts = eachKind(writePart);
  const media: KeptMedia[] = [];
  const tables = tableKinds.map((kind) => database.table<object>(kind));
  const madeAt = await database.transaction('r', tables, async () => {
    for (const kind of tableKinds) {
      const part = parts[kind];
      // What is in them is read once the rows are: a transaction does not wait for a file.
      if (kind === 'media')
        await eachBatch(database.table<KeptMedia>(kind), (rows) => media.push(...rows));
      else
        await eachBatch(database.table(kind), (rows) =>
          part.add(rows.map((row) => toRow(kind, row))),
        );
    }
    return Date.now();
  });
  for (const each of media) parts.media.add([await toPortable(each)]);
  parts.settings.add(settingsRows(own));
  return {
    madeAt,
    file: fileOf(
      madeAt,
      kinds.map((kind) => parts[kind]),
    ),
  };
}

/** A row of a table without what is this machine's alone. */
function toRow(kind: Kind, row: object): Row {
  const own = { drafts: 'subject', connections: 'keyEnding' } as const;
  const copy = { ...row };
  if (kind === 'drafts' || kind === 'connections') Reflect.deleteProperty(copy, own[kind]);
  // Each table holds rows of its kind.
  return copy as Row;
}

async function toPortable({ blob, ...media }: KeptMedia): Promise<PortableMedia> {
  return { ...media, data: new Uint8Array(await blob.arrayBuffer()).toBase64() };
}
