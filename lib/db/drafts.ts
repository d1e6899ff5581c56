import type { Draft, DraftKind, Snapshot } from '@/lib/model';
import { type DraftRow, database } from './database';
import { writing } from './storage-errors';

/** How many drafts are kept; the oldest untouched ones go first. */
const keptDrafts = 2_000;

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

/** Everything that was drafted. */
export const drafts = {
  /** Latest first. */
  list: ({ limit = 200 }: { limit?: number } = {}): Promise<Draft[]> =>
    database.drafts.orderBy('updatedAt').reverse().limit(limit).toArray(),

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
    await prune();
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

async function prune(): Promise<void> {
  const excess = (await database.drafts.count()) - keptDrafts;
  if (excess <= 0) return;
  const oldest = await database.drafts.orderBy('updatedAt').limit(excess).primaryKeys();
  await database.drafts.bulkDelete(oldest);
}
