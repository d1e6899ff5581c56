import type { Table } from 'dexie';
import { database } from '@/lib/db/database';
import { AppError } from '@/lib/errors';
import { occasionsEndedBefore, remindersOverBefore, removeReminders } from './forget-reminders';
import type { Forgettable } from './forgettable';

/** What a brand has of its own. */
const material = [
  database.samples,
  database.rules,
  database.edits,
  database.segments,
  database.facts,
  database.numbers,
] as const;

const tables: Readonly<Record<Forgettable, readonly Table[]>> = {
  drafts: [database.drafts, database.edits],
  brands: [database.brands, ...material],
  templates: [database.templates],
  reminders: [database.reminders, database.occasions, database.media, database.days],
  numbers: [database.numbers],
  practices: [database.practices],
  connections: [database.connections, database.secrets],
};

/**
 * Forgets everything of a kind.
 *
 * @returns how many rows there were.
 */
export function forgetKind(kind: Forgettable): Promise<number> {
  return forgetting(async () => {
    const counts = await Promise.all(tables[kind].map((table) => table.count()));
    await Promise.all(tables[kind].map((table) => table.clear()));
    if (kind === 'brands') {
      await database.choices.delete('brand');
      counts.push(await removeReminders(await database.reminders.orderBy('brand').toArray()));
    }
    if (kind === 'connections') await database.choices.delete('connection');
    const left = await Promise.all(tables[kind].map((table) => table.count()));
    return { forgotten: sum(counts), left: sum(left) };
  });
}

/**
 * Forgets a brand and all it had: its material and numbers, the drafts that were written as it, the
 * templates that are its alone, and its reminders with their occasions and media.
 *
 * @returns how many rows there were.
 */
export function forgetBrand(id: string): Promise<number> {
  const ofBrand = async () => [
    await database.brands.where('id').equals(id).primaryKeys(),
    ...(await Promise.all(
      material.map((table) => (table as Table).where('brand').equals(id).primaryKeys()),
    )),
    await database.drafts.filter((draft) => draft.brand === id).primaryKeys(),
    await database.templates.filter(({ brands }) => brands.includes(id)).primaryKeys(),
    await database.reminders.where('brand').equals(id).primaryKeys(),
  ];
  const all: readonly Table[] = [database.brands, ...material, database.drafts];
  return forgetting(async () => {
    const found = await ofBrand();
    const reminders = await database.reminders.where('brand').equals(id).toArray();
    const withThem = (await removeReminders(reminders)) - reminders.length;
    await Promise.all(all.map((table, at) => table.bulkDelete([...(found[at] ?? [])])));
    const shared = await database.templates
      .filter(({ brands }) => brands.includes(id) && brands.length > 1)
      .modify((template, row) => {
        row.value = { ...template, brands: template.brands.filter((brand) => brand !== id) };
      });
    await database.templates.filter(({ brands }) => brands.includes(id)).delete();
    if ((await database.choices.get('brand'))?.id === id) await database.choices.delete('brand');
    const left = await ofBrand();
    return {
      forgotten: sum(found.map(({ length }) => length)) + withThem - shared,
      left: sum(left.map(({ length }) => length)),
    };
  });
}

/**
 * Forgets what was read and written before a moment: drafts that were not touched since and what
 * people made of them, and what came to its end of the plan.
 *
 * @returns how many rows there were.
 */
export function forgetBefore(moment: number): Promise<number> {
  const drafts = database.drafts.where('updatedAt').below(moment);
  const edits = database.edits.where('createdAt').below(moment);
  return forgetting(async () => {
    const occasions = await occasionsEndedBefore(moment).delete();
    const reminders = await removeReminders(await remindersOverBefore(moment));
    const forgotten = (await drafts.delete()) + (await edits.delete()) + occasions + reminders;
    const left = [
      await drafts.count(),
      await edits.count(),
      await occasionsEndedBefore(moment).count(),
      (await remindersOverBefore(moment)).length,
    ];
    return { forgotten, left: sum(left) };
  });
}

/**
 * Forgets in one go, the step back included, since it holds what is to be forgotten; and looks
 * whether anything of it is left before that becomes true.
 */
async function forgetting(
  work: () => Promise<{ readonly forgotten: number; readonly left: number }>,
): Promise<number> {
  return database.transaction('rw', database.tables, async () => {
    const { forgotten, left } = await work();
    await database.snapshots.clear();
    await database.snapshotParts.clear();
    if (left > 0) throw new AppError('unknown', { detail: `${left} rows are left` });
    return forgotten;
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
