/** Databases as released versions left them: each opens with everything in it. */
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { goBack, stepBack } from '@/lib/backup/snapshots';
import { brands } from '@/lib/db/brands';
import { database } from '@/lib/db/database';
import { settings } from '@/lib/settings';

const version1 = {
  brands: 'id, createdAt',
  drafts: 'id, updatedAt, subject',
  connections: 'id, createdAt',
  secrets: 'connection',
  machineKeys: 'id',
  choices: 'name',
};

const version2 = {
  samples: 'id, brand, createdAt',
  rules: 'id, brand',
  edits: 'id, brand, createdAt',
  segments: 'id, brand',
  facts: 'id, brand',
  practices: 'id',
  templates: 'id, group, updatedAt',
};

afterEach(() => database.delete({ disableAutoOpen: false }));

test('a brand of version 1 keeps its handles as accounts', async () => {
  const old = new Dexie('repartee');
  old.version(1).stores(version1);
  await old.table('brands').add({
    id: 'nordlys',
    name: 'Nordlys Bakery',
    about: 'Bakes.',
    tone: 'Warm.',
    handles: ['nordlys', 'kaffe@mastodon.example'],
    color: '#c8553d',
    createdAt: 1,
    updatedAt: 2,
  });
  old.close();

  await database.open();

  expect(await brands.list()).toEqual([
    {
      id: 'nordlys',
      name: 'Nordlys Bakery',
      about: 'Bakes.',
      tone: 'Warm.',
      accounts: [{ handle: 'nordlys' }, { handle: 'kaffe@mastodon.example' }],
      products: [],
      links: [],
      languages: [],
      hashtags: [],
      wordsToUse: [],
      wordsToAvoid: [],
      signOff: '',
      goals: '',
      color: '#c8553d',
      createdAt: 1,
      updatedAt: 2,
    },
  ]);
});

test('everything of version 2 stays, and is kept once more as one step back', async () => {
  const old = new Dexie('repartee');
  old.version(1).stores(version1);
  old.version(2).stores(version2);
  const fact = { id: 'f', brand: 'nordlys', slot: 'hours', text: 'Seven to five.' };
  await old.table('facts').add(fact);
  await old.table('machineKeys').add({ id: 'machine' });
  old.close();

  await database.open();

  expect(await database.facts.toArray()).toEqual([fact]);
  const kept = await database.snapshots.get('before');
  expect(kept?.reason).toBe('upgrade');
  expect(kept).not.toHaveProperty('tables');
  expect(await database.snapshotParts.toArray()).toEqual([{ table: 'facts', at: 0, rows: [fact] }]);
});

test('the step back of version 3 still leads where it led', async () => {
  const old = new Dexie('repartee');
  old.version(1).stores(version1);
  old.version(2).stores(version2);
  old.version(3).stores({ snapshots: 'id' });
  const factNumber = (at: number) => ({ id: `f${String(at).padStart(3, '0')}`, brand: 'nordlys' });
  const before = Array.from({ length: 450 }, (_, at) => factNumber(at));
  await old.table('facts').add({ id: 'now', brand: 'nordlys' });
  await old.table('snapshots').add({
    id: 'before',
    reason: 'import',
    madeAt: 7,
    tables: { facts: before },
    settings: { sitesOff: ['x'], inPage: [], messagesOn: [], picked: {} },
  });
  old.close();

  await database.open();
  expect(await stepBack()).toEqual({ reason: 'import', madeAt: 7 });
  await goBack();

  expect(await database.facts.toArray()).toEqual(before);
  expect((await settings.get()).sitesOff).toEqual(['x']);
  await goBack();
  expect(await database.facts.toArray()).toEqual([{ id: 'now', brand: 'nordlys' }]);
});
