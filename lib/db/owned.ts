import type { EntityTable } from 'dexie';
import { writing } from './storage-errors';

/** What belongs to one brand and to no other. */
type Owned = { readonly id: string; readonly brand: string };

/**
 * What every repository of a brand's material can do. Nothing here reads without a brand's name: what
 * is one brand's never comes in another's list.
 */
export function ownedBy<Row extends Owned>(table: EntityTable<Row, 'id'>) {
  const rows = table as unknown as EntityTable<Owned, 'id'>;
  return {
    list: (brand: string): Promise<Row[]> =>
      rows.where('brand').equals(brand).toArray() as unknown as Promise<Row[]>,

    find: (id: string): Promise<Row | undefined> =>
      rows.get(id) as unknown as Promise<Row | undefined>,

    /** Puts one in, or back as it was. */
    async put(row: Row): Promise<void> {
      await writing(() => rows.put(row));
    },

    /** All of them or none. */
    async putAll(all: readonly Row[]): Promise<void> {
      await writing(() => rows.bulkPut([...all]));
    },

    remove: (id: string): Promise<void> => rows.delete(id),

    async removeAll(ids: readonly string[]): Promise<void> {
      await rows.bulkDelete([...ids]);
    },
  };
}
