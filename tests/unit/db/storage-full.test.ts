import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import { emptyMaterial } from '@/lib/brand/empty-material';
import { brands } from '@/lib/db/brands';
import { database } from '@/lib/db/database';

const brand = { name: 'Nordlys', color: 'teal' };

/** The browser's own refusal, in the middle of a transaction. */
function refuse(): never {
  throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
}

afterEach(() => {
  database.brands.hook('creating').unsubscribe(refuse);
});

it('says that there is no room, and keeps what was there', async () => {
  const kept = await brands.add(brand);
  database.brands.hook('creating', refuse);

  await expect(brands.add({ ...brand, name: 'Fjord' })).rejects.toMatchObject({
    code: 'storage-full',
  });
  expect(await brands.list()).toEqual([kept]);
});

it('takes no other failure for a full disk', async () => {
  const { id } = await brands.add(brand);
  database.brands.hook('creating').unsubscribe(refuse);

  await expect(
    database.brands.add({ ...emptyMaterial, ...brand, id, createdAt: 1, updatedAt: 1 }),
  ).rejects.toMatchObject({
    name: 'ConstraintError',
  });
});
