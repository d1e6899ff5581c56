import { database } from '@/lib/db/database';
import { settings } from '@/lib/settings';
import type { Backup } from './format';
import { portable, type Rows, settingsRows } from './kinds';

/** Everything that is kept here, as one moment had it. */
export async function collect(): Promise<Backup> {
  const own = portable(await settings.get());
  const rows = await database.transaction('r', database.tables, () => keptRows());
  return { madeAt: Date.now(), rows: { ...rows, settings: settingsRows(own) } };
}

/** Every row that travels, of the transaction that is open. */
export async function keptRows(): Promise<Rows> {
  return {
    brands: await database.brands.toArray(),
    samples: await database.samples.toArray(),
    rules: await database.rules.toArray(),
    edits: await database.edits.toArray(),
    segments: await database.segments.toArray(),
    facts: await database.facts.toArray(),
    practices: await database.practices.toArray(),
    templates: await database.templates.toArray(),
    drafts: (await database.drafts.toArray()).map(({ subject: _, ...draft }) => draft),
    connections: (await database.connections.toArray()).map(
      ({ keyEnding: _, ...connection }) => connection,
    ),
    choices: await database.choices.toArray(),
    settings: [],
  };
}
