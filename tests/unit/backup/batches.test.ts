import 'fake-indexeddb/auto';
import type { DBCore } from 'dexie';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { batchSize } from '@/lib/backup/batches';
import { collect } from '@/lib/backup/collect';
import { goBack } from '@/lib/backup/snapshots';
import { clearLeftBehind } from '@/lib/backup/staging';
import { database } from '@/lib/db/database';
import { noRows, templateOf } from './rows';
import { staged, takeRows } from './take-rows';

/** How many rows every read and every write of the database was about. */
const sizes: number[] = [];
database.use({
  stack: 'dbcore',
  create: (core): DBCore => ({
    ...core,
    table: (name) => {
      const table = core.table(name);
      return {
        ...table,
        async query(request) {
          const found = await table.query(request);
          if (request.values) sizes.push(found.result.length);
          return found;
        },
        mutate(request) {
          if (request.type === 'add' || request.type === 'put') sizes.push(request.values.length);
          return table.mutate(request);
        },
      };
    },
  }),
});

const count = batchSize * 5 + 1;
const templates = Array.from({ length: count }, (_, at) =>
  templateOf(`t${String(at).padStart(5, '0')}`, []),
);

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  fakeBrowser.reset();
});

it('never holds more than a batch, on the way in, back and out', async () => {
  await takeRows({ ...noRows, templates });
  await takeRows({ ...noRows, templates: templates.map((each) => ({ ...each, text: 'New' })) });
  await goBack();
  const { file } = await collect();

  expect(Math.max(...sizes)).toBe(batchSize);
  expect(await database.templates.toArray()).toEqual(templates);
  expect((await file.text()).split('\n').filter((line) => line.startsWith('{"id"'))).toHaveLength(
    count,
  );
}, 60_000);

it('leaves nothing on stage, taken in or left behind', async () => {
  await takeRows({ ...noRows, templates });
  expect(await database.incoming.count()).toBe(0);

  const staging = await staged({ ...noRows, templates });
  await clearLeftBehind();
  expect(await database.incoming.count()).toBe(6);

  await staging.leave();
  expect(await database.incoming.count()).toBe(0);
});

it('clears what a page left behind that is gone', async () => {
  await database.incoming.add({ of: 'gone', kind: 'facts', at: 0, rows: [{}] });

  await clearLeftBehind();

  expect(await database.incoming.count()).toBe(0);
});
