import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { collect } from '@/lib/backup/collect';
import { forgetBefore, forgetBrand, forgetKind } from '@/lib/backup/forget';
import { forgettable } from '@/lib/backup/forgettable';
import { eachKind, type Rows } from '@/lib/backup/kinds';
import { mergeBackup } from '@/lib/backup/merge';
import { stepBack } from '@/lib/backup/snapshots';
import { emptyMaterial } from '@/lib/brand/empty-material';
import { connections } from '@/lib/db/connections';
import { database } from '@/lib/db/database';
import { keys } from '@/lib/db/keys';
import { draftOf as draft, noRows, templateOf as template } from './rows';

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
  choices: [{ name: 'brand', id: 'nordlys' }],
};

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  fakeBrowser.reset();
  await mergeBackup(
    rows,
    eachKind(() => 'theirs'),
  );
});

const idsOf = async (table: 'brands' | 'facts' | 'edits' | 'drafts' | 'templates') =>
  database.table(table).toCollection().primaryKeys();

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

  expect((await collect()).rows[kind]).toEqual([]);
  expect(await database.secrets.count()).toBe(kind === 'connections' ? 0 : 1);
});

it('leaves no step back to what was forgotten', async () => {
  await forgetKind('drafts');

  expect(await stepBack()).toBeUndefined();
});

it('takes all of a brand with it and nothing of another', async () => {
  const forgotten = await forgetBrand('nordlys');

  expect(forgotten).toBe(5);
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

  expect(forgotten).toBe(2);
  expect([await idsOf('drafts'), await idsOf('edits')]).toEqual([['young'], ['young']]);
  expect(await idsOf('brands')).toHaveLength(2);
});
