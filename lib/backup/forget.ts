import type { Table } from 'dexie';
import { database } from '@/lib/db/database';
import { AppError } from '@/lib/errors';
import type { Forgettable } from './forgettable';

/** What a brand has of its own. */
const material = [
  database.samples,
  database.rules,
  database.edits,
  database.segments,
  database.facts,
] as const;

const tables: Readonly<Record<Forgettable, readonly Table[]>> = {
  drafts: [database.drafts, database.edits],
  brands: [database.brands, ...material],
  templates: [database.templates],
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
    if (kind === 'brands') await database.choices.delete('brand');
    if (kind === 'connections') await database.choices.delete('connection');
    const left = await Promise.all(tables[kind].map((table) => table.count()));
    return { forgotten: sum(counts), left: sum(left) };
  });
}

/**
 * Forgets a brand and all it had: its material, the drafts that were written as it, and the templates
 * that are its alone.
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
  ];
  const all: readonly Table[] = [database.brands, ...material, database.drafts];
  return forgetting(async () => {
    const found = await ofBrand();
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
      forgotten: sum(found.map(({ length }) => length)) - shared,
      left: sum(left.map(({ length }) => length)),
    };
  });
}

/**
 * Forgets what was read and written before a moment: drafts that were not touched since, and what
 * people made of them.
 *
 * @returns how many rows there were.
 */
export function forgetBefore(moment: number): Promise<number> {
  const drafts = database.drafts.where('updatedAt').below(moment);
  const edits = database.edits.where('createdAt').below(moment);
  return forgetting(async () => {
    const forgotten = (await drafts.delete()) + (await edits.delete());
    return { forgotten, left: (await drafts.count()) + (await edits.count()) };
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
    if (left > 0) throw new AppError('unknown', { detail: `${left} rows are left` });
    return forgotten;
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
