import { database } from '@/lib/db/database';
import { writing } from '@/lib/db/storage-errors';
import { settings } from '@/lib/settings';
import { type PortableConnection, type PortableSettings, portable, tableKinds } from './kinds';
import { type Choices, eachRelated, takes } from './preview';
import { keepSnapshot, settleSettings } from './snapshots';
import { rowsOf, type Staging } from './staging';

/**
 * Takes what was chosen of what an import has on stage, all of it or nothing, and keeps what was
 * there as one step back. What a row stands to is looked at anew: a page may have changed it since
 * the preview. The stage is empty after it.
 */
export async function takeIn(staging: Staging, choices: Choices): Promise<void> {
  const own = portable(await settings.get());
  await writing(() =>
    database.transaction('rw', database.tables, async () => {
      await keepSnapshot('import', own, await takenSettings(staging, choices, own));
      for (const kind of tableKinds) {
        if (choices[kind] === 'skip') continue;
        await eachRelated(staging, kind, own, async (related) => {
          const taken = related.filter(({ relation }) => takes(choices[kind], relation));
          const rows = taken.map(({ row }) => row);
          // Each was read as a connection.
          if (kind === 'connections') await putConnections(rows as PortableConnection[]);
          else await database.table(kind).bulkPut(rows);
        });
      }
      await rowsOf(staging.id).delete();
    }),
  );
  await settleSettings();
}

async function takenSettings(
  staging: Staging,
  choices: Choices,
  own: PortableSettings,
): Promise<PortableSettings | undefined> {
  let taken: PortableSettings | undefined;
  await eachRelated(staging, 'settings', own, ([theirs]) => {
    // It was read as settings.
    if (theirs && takes(choices.settings, theirs.relation)) taken = theirs.row as PortableSettings;
  });
  return taken;
}

/** A key stays with the address it was typed for: a file must not lead it anywhere else. */
async function putConnections(all: readonly PortableConnection[]): Promise<void> {
  for (const theirs of all) {
    const mine = await database.connections.get(theirs.id);
    const isSameServer = mine?.kind === theirs.kind && mine.baseUrl === theirs.baseUrl;
    const keyEnding = isSameServer ? mine.keyEnding : undefined;
    if (!isSameServer) await database.secrets.delete(theirs.id);
    await database.connections.put({ ...theirs, ...(keyEnding ? { keyEnding } : {}) });
  }
}
