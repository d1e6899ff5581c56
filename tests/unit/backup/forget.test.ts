import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetBefore, forgetBrand, forgetKind } from '@/lib/backup/forget';
import { forgettable } from '@/lib/backup/forgettable';
import type { Kind, Rows } from '@/lib/backup/kinds';
import { stepBack } from '@/lib/backup/snapshots';
import { emptyMaterial } from '@/lib/brand/empty-material';
import { connections } from '@/lib/db/connections';
import { database } from '@/lib/db/database';
import { keys } from '@/lib/db/keys';
import type { Occasion, OccasionState, Reminder } from '@/lib/model';
import { draftOf as draft, noRows, templateOf as template } from './rows';
import { keptRows, takeRows } from './take-rows';

const times = { createdAt: 1, updatedAt: 1 };
const brand = (id: string) => ({ ...emptyMaterial, id, name: id, color: 'teal', ...times });
const fact = (id: string, of: string) => ({ id, brand: of, slot: id, text: id, ...times });
const edit = (id: string, of: string, createdAt: number) => ({
  id,
  brand: of,
  before: 'a',
  after: 'b',
  createdAt,
});
const later = '2126-11-27T09:30';
const reminder = (id: string, more: Partial<Reminder>): Reminder => ({
  id,
  kind: 'task',
  title: id,
  parts: [],
  links: [],
  media: [],
  labels: [],
  time: { local: later, zone: 'UTC' },
  isPaused: false,
  lead: 0,
  ...times,
  ...more,
});
const occasion = (of: string, state: OccasionState, updatedAt: number): Occasion => ({
  id: `${of}@${later}`,
  reminder: of,
  local: later,
  at: updatedAt,
  state,
  history: [],
  updatedAt,
});
const media = (id: string) => ({
  id,
  name: id,
  type: 'image/png',
  data: '',
  alt: '',
  createdAt: 1,
});
const rows: Rows = {
  ...noRows,
  brands: [brand('nordlys'), brand('fjord')],
  facts: [fact('n', 'nordlys'), fact('f', 'fjord')],
  edits: [edit('old', 'nordlys', 10), edit('young', 'fjord', 90)],
  drafts: [draft('old', 'fjord', 10), draft('young', 'nordlys', 90)],
  templates: [
    template('any', []),
    template('hers', ['nordlys']),
    template('both', ['nordlys', 'fjord']),
  ],
  reminders: [
    reminder('hers', { brand: 'nordlys', media: ['hers', 'shared'] }),
    reminder('theirs', { brand: 'fjord', media: ['shared'], next: later }),
    reminder('over', {}),
    reminder('undone', {}),
  ],
  occasions: [
    occasion('hers', 'due', 90),
    occasion('theirs', 'done', 10),
    occasion('over', 'cancelled', 10),
    occasion('undone', 'missed', 10),
  ],
  media: [media('hers'), media('shared'), media('loose')],
  numbers: [
    { id: 'n', brand: 'nordlys', site: 'x', postedAt: 1, seenAt: 1, counts: {}, createdAt: 1 },
  ],
  choices: [{ name: 'brand', id: 'nordlys' }],
};

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  fakeBrowser.reset();
  await takeRows(rows);
});

const idsOf = async (table: Kind) => database.table(table).toCollection().primaryKeys();

it.each(forgettable)('leaves nothing of %s', async (kind) => {
  const { id } = await connections.add({
    kind: 'openai',
    preset: 'custom',
    label: '',
    baseUrl: '',
    model: '',
  });
  await keys.keep(id, 'sk-1234');

  await forgetKind(kind);

  expect((await keptRows())[kind]).toEqual([]);
  expect(await database.secrets.count()).toBe(kind === 'connections' ? 0 : 1);
});

it('leaves no step back to what was forgotten', async () => {
  await forgetKind('drafts');

  expect(await database.snapshotParts.count()).toBe(0);
  expect(await stepBack()).toBeUndefined();
});

it('takes all of a brand with it and nothing of another', async () => {
  const forgotten = await forgetBrand('nordlys');

  expect(forgotten).toBe(9);
  expect(await idsOf('reminders')).toEqual(['over', 'theirs', 'undone']);
  expect(await database.occasions.where('reminder').equals('hers').count()).toBe(0);
  expect(await idsOf('media')).toEqual(['loose', 'shared']);
  expect(await idsOf('numbers')).toEqual([]);
  expect(await idsOf('brands')).toEqual(['fjord']);
  expect(await idsOf('facts')).toEqual(['f']);
  expect(await idsOf('edits')).toEqual(['young']);
  expect(await idsOf('drafts')).toEqual(['old']);
  expect(await database.choices.toArray()).toEqual([]);
});

it('keeps a template that another brand has too, for that brand alone', async () => {
  await forgetBrand('nordlys');

  expect(await idsOf('templates')).toEqual(['any', 'both']);
  expect((await database.templates.get('both'))?.brands).toEqual(['fjord']);
});

it('forgets what was not touched since a day, and nothing that was', async () => {
  const forgotten = await forgetBefore(50);

  expect(forgotten).toBe(5);
  expect(await idsOf('reminders')).toEqual(['hers', 'theirs', 'undone']);
  expect((await database.occasions.toArray()).map(({ reminder: of }) => of)).toEqual([
    'hers',
    'undone',
  ]);
  expect([await idsOf('drafts'), await idsOf('edits')]).toEqual([['young'], ['young']]);
  expect(await idsOf('brands')).toHaveLength(2);
});
