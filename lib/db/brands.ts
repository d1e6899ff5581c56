import { bareHandle } from '@/lib/brand/bare-handle';
import { emptyMaterial } from '@/lib/brand/empty-material';
import type { Account, Brand } from '@/lib/model';
import { database } from './database';
import { writing } from './storage-errors';

/** A brand as a person describes it; only its name and colour must be said. */
export type BrandInput = Pick<Brand, 'name' | 'color'> &
  Partial<Omit<Brand, 'id' | 'createdAt' | 'updatedAt'>>;

/** The brands a person speaks for. */
export const brands = {
  /** Oldest first. */
  list: (): Promise<Brand[]> => database.brands.orderBy('createdAt').toArray(),

  find: (id: string): Promise<Brand | undefined> => database.brands.get(id),

  /** Adds a brand; the first one is at once the active one. */
  async add(input: BrandInput): Promise<Brand> {
    const now = Date.now();
    const brand: Brand = {
      ...emptyMaterial,
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
    await writing(() => database.brands.update(id, { ...clean(patch), updatedAt: Date.now() }));
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

function clean<Input extends Partial<BrandInput>>(input: Input): Input {
  const { name, accounts } = input;
  return {
    ...input,
    ...(name === undefined ? {} : { name: name.trim() }),
    ...(accounts === undefined ? {} : { accounts: accounts.flatMap(named) }),
  };
}

/** An account under its bare handle; none where there is no name in it. */
function named(account: Account): readonly Account[] {
  const handle = bareHandle(account.handle);
  return handle ? [{ ...account, handle }] : [];
}
