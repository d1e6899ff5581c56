import { expect, test } from 'vitest';
import { emptyMaterial } from '@/lib/brand/empty-material';
import type { Brand, Fact } from '@/lib/model';
import { draftEntry } from '@/lib/search/draft-entry';
import { entriesOf, type Findable, type SearchEntry } from '@/lib/search/entries';
import { indexEntries } from '@/lib/search/entry-index';
import { templateOf } from '@/tests/support/many-templates';
import { draftOf } from '@/tests/unit/settings/draft-of';

const times = { createdAt: 1, updatedAt: 1 };
const brandOf = (id: string, name: string): Brand => ({
  ...emptyMaterial,
  ...times,
  id,
  name,
  color: 'teal',
});
const factOf = (brand: string, text: string): Fact => ({
  ...times,
  id: `${brand}-fact`,
  brand,
  slot: 'hours',
  text,
});

const all: Findable = {
  brands: [brandOf('n', 'Nordlys Bakery'), brandOf('f', 'Fjordkant Bikes')],
  templates: [
    templateOf({ id: 't', name: 'Opening hours', text: 'We open at {{hours}}.', brands: ['f'] }),
    templateOf({ id: 'any', name: 'Thanks' }),
  ],
  facts: [factOf('n', 'The oven is lit at four'), factOf('gone', 'The oven is cold')],
  segments: [],
  samples: [],
};

/** Indexed, with the last slice in. */
async function indexed(entries: readonly SearchEntry[]) {
  let taken = 0;
  const { signal } = new AbortController();
  const slices = Math.ceil(entries.length / 250);
  return new Promise<ReturnType<typeof indexEntries>>((resolve) => {
    const index = indexEntries(entries, signal, () => {
      taken += 1;
      if (taken === slices) queueMicrotask(() => resolve(index));
    });
  });
}

const titles = (found: ReturnType<ReturnType<typeof indexEntries>['search']>) =>
  found.map(({ kind, entries }) => [kind, ...entries.map(({ title }) => title)]);

test.each([
  ['oven', [['facts', 'The oven is lit at four']]],
  [
    'hours',
    [
      ['templates', 'Opening hours'],
      ['facts', 'The oven is lit at four'],
    ],
  ],
  [
    'fjordk',
    [
      ['brands', 'Fjordkant Bikes'],
      ['templates', 'Opening hours'],
    ],
  ],
  ['oven lti', []],
  ['bikes hour', [['templates', 'Opening hours']]],
  [
    'bakrey',
    [
      ['brands', 'Nordlys Bakery'],
      ['facts', 'The oven is lit at four'],
    ],
  ],
  ['', []],
])('finds %j by its kind', async (query, found) => {
  const index = await indexed(entriesOf(all));

  expect(titles(index.search(query, 5))).toEqual(found);
});

test('names the brand of everything that has one', () => {
  const named = entriesOf(all).map(({ kind, brands }) => [kind, ...brands]);

  expect(named).toEqual([
    ['brands', 'Nordlys Bakery'],
    ['brands', 'Fjordkant Bikes'],
    ['templates', 'Fjordkant Bikes'],
    ['templates'],
    ['facts', 'Nordlys Bakery'],
  ]);
});

test('shows some of very many and says how many more there are', async () => {
  const templates = Array.from({ length: 600 }, (_, at) =>
    templateOf({ id: `t${at}`, name: `Parcel ${at}` }),
  );
  const index = await indexed(entriesOf({ ...all, templates }));

  const [found] = index.search('parcel', 5);

  expect(found?.entries).toHaveLength(5);
  expect(found?.more).toBe(595);
});

test('takes no more in once it is left', async () => {
  const leaving = new AbortController();
  const templates = Array.from({ length: 600 }, (_, at) => templateOf({ id: `t${at}` }));
  let slices = 0;

  await new Promise<void>((resolve) => {
    indexEntries(entriesOf({ ...all, templates }), leaving.signal, () => {
      slices += 1;
      leaving.abort();
      setTimeout(resolve, 5);
    });
  });

  expect(slices).toBe(1);
});

test('a draft says what it answers and who speaks', () => {
  const draft = draftOf({ brand: 'n', state: 'inserted', insertedText: 'On its way.' });

  expect(draftEntry(draft, new Map([['n', 'Nordlys Bakery']]))).toEqual({
    kind: 'drafts',
    id: 'd1',
    title: 'On its way.',
    text: 'Mira: Where is my cake?',
    brands: ['Nordlys Bakery'],
    path: '/drafts/d1',
  });
});
