/** Databases as released versions left them: each opens with everything in it. */
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { brands } from '@/lib/db/brands';
import { database } from '@/lib/db/database';

test('a brand of version 1 keeps its handles as accounts', async () => {
  const old = new Dexie('repartee');
  old.version(1).stores({
    brands: 'id, createdAt',
    drafts: 'id, updatedAt, subject',
    connections: 'id, createdAt',
    secrets: 'connection',
    machineKeys: 'id',
    choices: 'name',
  });
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
