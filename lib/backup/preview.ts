import { database } from '@/lib/db/database';
import { AppError } from '@/lib/errors';
import { settings } from '@/lib/settings';
import {
  eachKind,
  type Kind,
  keyOf,
  kinds,
  type PortableSettings,
  portable,
  settingsRows,
} from './kinds';
import type { Staging } from './staging';

/**
 * How a row of a file stands to the one under the same id here. There is no common ancestor to ask,
 * so the two tell by what they say of themselves: a row that was never changed since it was made is
 * the ancestor of the other.
 *
 * `new`: there is none here. `same`: they say the same. `newer`: only the file's was changed.
 * `older`: only ours was. `conflict`: both were, or neither says when.
 */
export const relations = ['new', 'same', 'newer', 'older', 'conflict'] as const;
export type Relation = (typeof relations)[number];

export type Counts = Readonly<Record<Relation, number>>;

/**
 * What of a file is taken: nothing; only what is not here yet; that, and what only the file changed;
 * all of it, in place of what is here.
 */
export const choiceNames = ['skip', 'add', 'newer', 'theirs'] as const;
export type Choice = (typeof choiceNames)[number];

export type Choices = Readonly<Record<Kind, Choice>>;

const taken: Readonly<Record<Choice, readonly Relation[]>> = {
  skip: [],
  add: ['new'],
  newer: ['new', 'newer'],
  theirs: ['new', 'newer', 'older', 'conflict'],
};

/** Whether a choice takes rows that stand so to ours. */
export function takes(choice: Choice, relation: Relation): boolean {
  return taken[choice].includes(relation);
}

/** What an import has on stage, counted by how it stands to what is here. */
export async function previewOf(staging: Staging): Promise<Readonly<Record<Kind, Counts>>> {
  const own = portable(await settings.get());
  const counts = eachKind(() => ({ new: 0, same: 0, newer: 0, older: 0, conflict: 0 }));
  for (const kind of kinds) {
    await eachRelated(staging, kind, own, (rows) => {
      for (const { relation } of rows) counts[kind][relation]++;
    });
  }
  return counts;
}

export type Related = { readonly relation: Relation; readonly row: object };

/**
 * Every row of a kind that an import has on stage, a batch at a time, with how it stands to the one
 * under the same id here.
 *
 * @param own the settings as they are here.
 * @throws AppError `not-found` where the stage was cleared in the meantime.
 */
export async function eachRelated(
  staging: Staging,
  kind: Kind,
  own: PortableSettings,
  work: (rows: readonly Related[]) => unknown,
): Promise<void> {
  for (let at = 0; at < staging.batches(kind); at++) {
    const batch = await database.incoming.get([staging.id, kind, at]);
    if (!batch) throw new AppError('not-found');
    const keys = batch.rows.map((row) => keyOf(kind, row));
    const mine: readonly (object | undefined)[] =
      kind === 'settings' ? settingsRows(own) : await database.table(kind).bulkGet(keys);
    await work(batch.rows.map((row, of) => ({ row, relation: relationOf(mine[of], row) })));
  }
}

/** @param mine the row under the same id here, if there is one; both as their table has them. */
export function relationOf(mine: object | undefined, theirs: object): Relation {
  if (!mine) return 'new';
  if (saysSame(mine, theirs)) return 'same';
  const [ours, others] = [wasChanged(mine), wasChanged(theirs)];
  if (ours === false && others) return 'newer';
  return ours && others === false ? 'older' : 'conflict';
}

/** Whether a row was changed after it was made; nothing where it does not say. */
function wasChanged(row: object): boolean | undefined {
  const { createdAt, updatedAt } = row as { createdAt?: number; updatedAt?: number };
  if (createdAt === undefined || updatedAt === undefined) return undefined;
  return updatedAt > createdAt;
}

/**
 * Whether two rows say the same. When each was last touched is no part of what it says, nor is what
 * this machine alone knows of it. What is in a file is never changed under its id: its size will do.
 */
function saysSame(one: object, other: object): boolean {
  const said = (row: object) => {
    const { keyEnding: _, blob, ...rest } = row as { keyEnding?: string; blob?: Blob };
    return { ...rest, updatedAt: 0, size: blob?.size };
  };
  return isEqual(said(one), said(other));
}

/** Equal all through, in whatever order the fields stand. */
function isEqual(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  const names = Object.keys(one);
  return (
    Array.isArray(one) === Array.isArray(other) &&
    names.length === Object.keys(other).length &&
    names.every(
      (name) =>
        Object.hasOwn(other, name) && isEqual(Reflect.get(one, name), Reflect.get(other, name)),
    )
  );
}
