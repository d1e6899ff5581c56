import { eachKind, type Kind, keyOf, type Row, type Rows } from './kinds';

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

/** What is in a file, counted by how it stands to what is here. */
export function previewOf(mine: Rows, theirs: Rows): Readonly<Record<Kind, Counts>> {
  return eachKind((kind) => {
    const counts = { new: 0, same: 0, newer: 0, older: 0, conflict: 0 };
    for (const { relation } of related(kind, mine, theirs)) counts[relation]++;
    return counts;
  });
}

/** The rows of a kind that a choice takes from a file. */
export function takenRows(kind: Kind, mine: Rows, theirs: Rows, choice: Choice): readonly Row[] {
  return related(kind, mine, theirs)
    .filter(({ relation }) => taken[choice].includes(relation))
    .map(({ row }) => row);
}

function related(kind: Kind, mine: Rows, theirs: Rows) {
  const here = new Map<string, Row>();
  for (const row of mine[kind]) here.set(keyOf(kind, row), row);
  return (theirs[kind] as readonly Row[]).map((row) => ({
    row,
    relation: relationOf(here.get(keyOf(kind, row)), row),
  }));
}

/** @param mine the row under the same id here, if there is one. */
export function relationOf(mine: Row | undefined, theirs: Row): Relation {
  if (!mine) return 'new';
  if (saysSame(mine, theirs)) return 'same';
  const [ours, others] = [wasChanged(mine), wasChanged(theirs)];
  if (ours === false && others) return 'newer';
  return ours && others === false ? 'older' : 'conflict';
}

/** Whether a row was changed after it was made; nothing where it does not say. */
function wasChanged(row: Row): boolean | undefined {
  return 'createdAt' in row && 'updatedAt' in row ? row.updatedAt > row.createdAt : undefined;
}

/** Whether two rows say the same; when each was last touched is no part of what it says. */
function saysSame(one: Row, other: Row): boolean {
  const said = (row: Row) => ({ ...row, updatedAt: 0 });
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
