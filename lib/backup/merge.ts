import { database } from '@/lib/db/database';
import { rowOf } from '@/lib/db/drafts';
import { writing } from '@/lib/db/storage-errors';
import { settings } from '@/lib/settings';
import { keptRows } from './collect';
import { eachKind, type PortableConnection, portable, type Rows, settingsRows } from './kinds';
import { type Choices, takenRows } from './preview';
import { keepSnapshot, settleSettings } from './snapshots';

/**
 * Takes what was chosen from a file, all of it or nothing, and keeps what was there as one step
 * back. What a row stands to is looked at anew: a page may have changed it since the preview.
 */
export async function mergeBackup(theirs: Rows, choices: Choices): Promise<void> {
  const own = portable(await settings.get());
  await writing(() =>
    database.transaction('rw', database.tables, async () => {
      const mine: Rows = { ...(await keptRows()), settings: settingsRows(own) };
      const taken = eachKind((kind) => takenRows(kind, mine, theirs, choices[kind])) as Rows;
      await keepSnapshot('import', own, taken.settings[0]);
      await putRows(taken);
    }),
  );
  await settleSettings();
}

async function putRows(taken: Rows): Promise<void> {
  await database.brands.bulkPut([...taken.brands]);
  await database.samples.bulkPut([...taken.samples]);
  await database.rules.bulkPut([...taken.rules]);
  await database.edits.bulkPut([...taken.edits]);
  await database.segments.bulkPut([...taken.segments]);
  await database.facts.bulkPut([...taken.facts]);
  await database.practices.bulkPut([...taken.practices]);
  await database.templates.bulkPut([...taken.templates]);
  await database.drafts.bulkPut(taken.drafts.map(rowOf));
  await database.choices.bulkPut([...taken.choices]);
  for (const connection of taken.connections) await putConnection(connection);
}

/** A key stays with the address it was typed for: a file must not lead it anywhere else. */
async function putConnection(theirs: PortableConnection): Promise<void> {
  const mine = await database.connections.get(theirs.id);
  const isSameServer = mine?.kind === theirs.kind && mine.baseUrl === theirs.baseUrl;
  const keyEnding = isSameServer ? mine.keyEnding : undefined;
  if (!isSameServer) await database.secrets.delete(theirs.id);
  await database.connections.put({ ...theirs, ...(keyEnding ? { keyEnding } : {}) });
}
