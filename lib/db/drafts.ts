import type { Draft, DraftKind, Snapshot } from '@/lib/model';
import { type DraftRow, database } from './database';
import { writing } from './storage-errors';

/** What a draft is about, as the key to find it again. */
function subjectOf(kind: DraftKind, snapshot: Snapshot): string {
  const about = kind === 'reply' ? (snapshot.answered?.permalink ?? postKey(snapshot)) : '';
  return `${kind}|${snapshot.site}|${about}`;
}

/** A post without an address is known by who said what. */
function postKey(snapshot: Snapshot): string {
  const post = snapshot.answered;
  return post ? `${post.handle ?? ''}:${post.text.slice(0, 200)}` : snapshot.address;
}

/** A draft as it is kept. */
export function rowOf(draft: Draft): DraftRow {
  return { ...draft, subject: subjectOf(draft.kind, draft.snapshot) };
}

/** Everything that was drafted. All of it is kept until the person deletes it. */
export const drafts = {
  /** The id of every draft, latest first: light, however many there are. */
  async ids(): Promise<string[]> {
    // Backwards, every key would be a step of its own; forwards they all come at once.
    return (await database.drafts.orderBy('updatedAt').primaryKeys()).reverse();
  },

  /** The ids of so many, latest first. */
  latestIds: (most: number): Promise<string[]> =>
    database.drafts.orderBy('updatedAt').reverse().limit(most).primaryKeys(),

  /** Each in the place of its id; nothing where it is gone. */
  findAll: (ids: readonly string[]): Promise<(Draft | undefined)[]> =>
    database.drafts.bulkGet([...ids]),

  /** What was touched at this moment or later. */
  touchedSince: (moment: number): Promise<Draft[]> =>
    database.drafts.where('updatedAt').aboveOrEqual(moment).toArray(),

  find: (id: string): Promise<Draft | undefined> => database.drafts.get(id),

  /** The latest draft about the same thing that was not yet inserted. */
  async findOpen(kind: DraftKind, snapshot: Snapshot): Promise<Draft | undefined> {
    const rows = await database.drafts
      .where('subject')
      .equals(subjectOf(kind, snapshot))
      .sortBy('updatedAt');
    return rows.reverse().find((row) => row.state !== 'inserted');
  },

  async add(draft: Draft): Promise<void> {
    await writing(() => database.drafts.add(rowOf(draft)));
  },

  /**
   * Changes one draft, whatever else changes it at the same time.
   *
   * @returns the draft as it now stands; nothing when it is gone.
   */
  update(id: string, change: (draft: Draft) => Draft): Promise<Draft | undefined> {
    return writing(() =>
      database.transaction('rw', database.drafts, async () => {
        const row = await database.drafts.get(id);
        if (!row) return undefined;
        const changed = rowOf(change(row));
        await database.drafts.put(changed);
        return changed;
      }),
    );
  },

  remove: (id: string): Promise<void> => database.drafts.delete(id),

  /** Puts a removed draft back as it was. */
  async restore(draft: Draft): Promise<void> {
    await writing(() => database.drafts.put(rowOf(draft)));
  },
};
