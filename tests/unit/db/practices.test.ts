import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { database } from '@/lib/db/database';
import { practices } from '@/lib/db/practices';
import type { Practice } from '@/lib/model';
import { shippedId } from '@/lib/practices/shipped';

const id = shippedId('x');
const mine: Practice = {
  id,
  site: 'x',
  text: 'Be brief.',
  source: 'Our own experience',
  date: '2026-11-27',
  isOn: true,
  updatedAt: 5,
};

const textsFor = async (site: string) => (await practices.listFor(site)).map(({ text }) => text);

beforeEach(() => database.practices.clear());

test('drafts for a site get the card that came with the product', async () => {
  const [card, ...others] = await practices.listFor('x');

  expect([card?.id, others]).toEqual([id, []]);
});

test("drafts get the person's words in place of ours, and ours again once they are put back", async () => {
  const ours = await textsFor('x');

  await practices.put(mine);
  const changed = await textsFor('x');
  await practices.remove(id);

  expect(changed).toEqual(['Be brief.']);
  expect(await textsFor('x')).toEqual(ours);
});

test('a card that is switched off goes into no draft, and comes back as it was', async () => {
  const ours = await textsFor('x');

  await practices.turn(id, false);
  const off = await textsFor('x');
  await practices.turn(id, true);

  expect(off).toEqual([]);
  expect(await textsFor('x')).toEqual(ours);
  expect(await database.practices.count()).toBe(0);
});

test("the switch leaves the person's words alone", async () => {
  await practices.put(mine);

  await practices.turn(id, false);
  await practices.turn(id, true);

  expect(await textsFor('x')).toEqual(['Be brief.']);
});

test('a card that is gone stays gone when its switch is turned', async () => {
  await practices.turn('gone', true);

  expect(await database.practices.count()).toBe(0);
});

test('what was put back comes again as it was', async () => {
  await practices.put(mine);
  const before = await practices.find(id);
  await practices.remove(id);

  await practices.restore(id, before);

  expect(await textsFor('x')).toEqual(['Be brief.']);
});
