import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { eachKind } from '@/lib/backup/kinds';
import { previewOf, relationOf } from '@/lib/backup/preview';
import { database } from '@/lib/db/database';
import type { Fact, Sample } from '@/lib/model';
import { noRows } from './rows';
import { keptRows, staged, takeRows } from './take-rows';

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  fakeBrowser.reset();
});

const made: Fact = {
  id: 'f',
  brand: 'nordlys',
  slot: 'opening_hours',
  text: 'Seven to five.',
  createdAt: 1,
  updatedAt: 1,
};
const changed: Fact = { ...made, text: 'Six to five.', updatedAt: 3 };
const changedToo: Fact = { ...made, text: 'Eight to five.', updatedAt: 2 };
const sample: Sample = {
  id: 's',
  brand: 'nordlys',
  text: 'Fresh.',
  origin: { kind: 'pasted' },
  weight: 1,
  createdAt: 1,
};

it.each([
  ['new where there is none here', undefined, made, 'new'],
  ['the same where both say the same', made, { ...made }, 'same'],
  ['the same though one was touched later', made, { ...made, updatedAt: 9 }, 'same'],
  ['newer where only the file was changed', made, changed, 'newer'],
  ['older where only ours was changed', changed, made, 'older'],
  ['a conflict where both were changed', changed, changedToo, 'conflict'],
  ['a conflict where neither says when', sample, { ...sample, weight: 2 as const }, 'conflict'],
])('is %s', (_what, mine, theirs, relation) => {
  expect(relationOf(mine, theirs)).toBe(relation);
});

it('knows the same however its fields stand', () => {
  const { text, ...rest } = made;

  expect(relationOf(made, { text, ...rest })).toBe('same');
});

it('counts kind by kind', async () => {
  const mine = { ...noRows, facts: [made, { ...made, id: 'g' }] };
  const theirs = { ...noRows, facts: [changed, { ...made, id: 'h' }], samples: [sample] };
  await takeRows(mine);
  const staging = await staged(theirs);
  const counts = await previewOf(staging);
  await staging.leave();

  expect(counts.facts).toEqual({ new: 1, same: 0, newer: 1, older: 0, conflict: 0 });
  expect(counts.samples.new).toBe(1);
});

it.each([
  ['skip', []],
  ['add', ['new']],
  ['newer', ['new', 'newer']],
  ['theirs', ['new', 'newer', 'older', 'conflict']],
] as const)('takes by the choice %s', async (choice, ids) => {
  const of = (id: string, fact: Fact): Fact => ({ ...fact, id });
  const mine = {
    ...noRows,
    facts: [of('same', made), of('newer', made), of('older', changed), of('conflict', changed)],
  };
  const theirs = {
    ...noRows,
    facts: [
      of('same', made),
      of('new', made),
      of('newer', changed),
      of('older', made),
      of('conflict', changedToo),
    ],
  };
  await takeRows(mine);
  const before = (await keptRows()).facts;
  await takeRows(
    theirs,
    eachKind(() => choice),
  );

  const taken = (await keptRows()).facts.filter(
    (fact) => !before.some((own) => JSON.stringify(own) === JSON.stringify(fact)),
  );
  expect(taken.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
});
