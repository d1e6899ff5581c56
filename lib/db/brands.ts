import type { Brand } from '@/lib/model';
import { database } from './database';
import { writing } from './storage-errors';

type BrandInput = Pick<Brand, 'name' | 'about' | 'tone' | 'handles' | 'color'>;

/** The brands a person speaks for. */
export const brands = {
  /** Oldest first. */
  list: (): Promise<Brand[]> => database.brands.orderBy('createdAt').toArray(),

  find: (id: string): Promise<Brand | undefined> => database.brands.get(id),

  /** Adds a brand; the first one is at once the active one. */
  async add(input: BrandInput): Promise<Brand> {
    const now = Date.now();
    const brand: Brand = {
      ...clean(input),
      id: crypto.randomUUID(),
      createdAt: now,
      updatedAt: now,
    };
    await writing(() =>
      database.transaction('rw', database.brands, database.choices, async () => {
        await database.brands.add(brand);
        if (!(await database.choices.get('brand')))
          await database.choices.put({ name: 'brand', id: brand.id });
      }),
    );
    return brand;
  },

  async update(id: string, patch: Partial<BrandInput>): Promise<void> {
    const { handles, ...rest } = patch;
    await writing(() =>
      database.brands.update(id, {
        ...rest,
        ...(handles ? { handles: handles.map(bareHandle).filter(Boolean) } : {}),
        updatedAt: Date.now(),
      }),
    );
  },

  remove: (id: string): Promise<void> => database.brands.delete(id),

  /** Puts a removed brand back as it was. */
  async restore(brand: Brand): Promise<void> {
    await writing(() => database.brands.put(brand));
  },

  /** The brand that speaks unless the page's account says otherwise. */
  async active(): Promise<Brand | undefined> {
    const choice = await database.choices.get('brand');
    return (choice && (await database.brands.get(choice.id))) ?? (await brands.list())[0];
  },

  async activate(id: string): Promise<void> {
    await writing(() => database.choices.put({ name: 'brand', id }));
  },
};

function clean(input: BrandInput): BrandInput {
  return {
    ...input,
    name: input.name.trim(),
    handles: input.handles.map(bareHandle).filter(Boolean),
  };
}

/** A handle as it is compared and kept: no leading `@`, no spaces around. */
function bareHandle(handle: string): string {
  return handle.trim().replace(/^@+/, '');
}
