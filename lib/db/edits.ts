import { database, type EditRow } from './database';
import { ownedBy } from './owned';
import { writing } from './storage-errors';

/** As many as rules are proposed from. */
const keptEdits = 300;

/** What people made of drafts before these went out. */
export const edits = {
  list: ownedBy(database.edits).list,

  /** Notes one; the oldest of its brand go. */
  async add(edit: EditRow): Promise<void> {
    await writing(() =>
      database.transaction('rw', database.edits, async () => {
        await database.edits.put(edit);
        const all = await database.edits.where('brand').equals(edit.brand).sortBy('createdAt');
        await database.edits.bulkDelete(all.slice(0, -keptEdits).map(({ id }) => id));
      }),
    );
  },
};
