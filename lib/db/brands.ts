import { bareHandle } from '@/lib/brand/bare-handle';
import { emptyMaterial } from '@/lib/brand/empty-material';
import type { Account, Brand, Occasion } from '@/lib/model';
import { turned } from '@/lib/schedule/due';
import { database } from './database';
import { bringDue } from './settle';
import { writing } from './storage-errors';

/** A brand as a person describes it; only its name and colour must be said. */
export type BrandInput = Pick<Brand, 'name' | 'color'> &
  Partial<Omit<Brand, 'id' | 'createdAt' | 'updatedAt'>>;

/** The longest reason of a stop, in UTF-16 code units. */
export const mostReason = 500;

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

  /**
   * Stops a brand until `release`: what has come due of it and was not begun is held, and so is what
   * comes due meanwhile. Of one that is stopped already only the reason changes.
   *
   * @param reason in the person's words; may be empty.
   * @param now milliseconds since the epoch.
   */
  pause(id: string, reason: string, now: number): Promise<void> {
    return inPlan(async () => {
      await bringDue(now);
      const brand = await database.brands.get(id);
      if (!brand) return;
      const pause = {
        since: brand.pause?.since ?? now,
        reason: reason.trim().slice(0, mostReason),
      };
      await database.brands.put({ ...brand, pause, updatedAt: now });
      const waiting = await dueOf(id);
      await database.occasions.bulkPut(waiting.map((occasion) => turned(occasion, 'held', now)));
    });
  },

  /** Ends a stop. What came due during it stays held: a person looks at each. */
  release(id: string, now: number): Promise<void> {
    return inPlan(async () => {
      await bringDue(now);
      const brand = await database.brands.get(id);
      if (!brand) return;
      const { pause: _, ...rest } = brand;
      await database.brands.put({ ...rest, updatedAt: now });
    });
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

/** What came due of a brand and was not begun. */
async function dueOf(brand: string): Promise<readonly Occasion[]> {
  const all = await database.occasions.where('state').anyOf('due', 'missed').toArray();
  const owners = await database.reminders.bulkGet(all.map(({ reminder }) => reminder));
  return all.filter((_, at) => owners[at]?.brand === brand);
}

function inPlan<T>(work: () => Promise<T>): Promise<T> {
  const { reminders, occasions, brands: kept } = database;
  return writing(() => database.transaction('rw', [reminders, occasions, kept], work));
}

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
