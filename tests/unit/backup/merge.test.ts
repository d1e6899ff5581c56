import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { collect } from '@/lib/backup/collect';
import { eachKind, type Kind, keyOf, kinds, type Rows } from '@/lib/backup/kinds';
import type { Choice } from '@/lib/backup/preview';
import { goBack, settleSettings, stepBack } from '@/lib/backup/snapshots';
import { brands } from '@/lib/db/brands';
import { connections } from '@/lib/db/connections';
import { database } from '@/lib/db/database';
import { keys } from '@/lib/db/keys';
import { settings } from '@/lib/settings';
import { anyRows, noRows, templateOf } from './rows';
import { keptRows, takeRows } from './take-rows';

const all = (choice: Choice) => eachKind(() => choice);

async function clear(): Promise<void> {
  await Promise.all(database.tables.map((table) => table.clear()));
  fakeBrowser.reset();
}

/** Rows in the order of their keys, as a database gives them. */
function inOrder(rows: Rows): Rows {
  const sorted = (kind: Kind) =>
    [...rows[kind]].sort((one, other) => (keyOf(kind, one) < keyOf(kind, other) ? -1 : 1));
  return eachKind(sorted) as Rows;
}

async function kept(): Promise<Rows> {
  return inOrder(await keptRows());
}

function refuse(): never {
  throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
}

beforeEach(clear);
afterEach(() => database.templates.hook('creating').unsubscribe(refuse));

it('brings everything to an empty machine exactly, by way of the file', async () => {
  await fc.assert(
    fc.asyncProperty(anyRows, async (rows) => {
      await clear();
      await takeRows(rows);

      expect(await kept()).toEqual(inOrder(rows));
    }),
    { numRuns: 15 },
  );
}, 60_000);

it('goes one step back exactly, whatever was here and whatever came', async () => {
  await fc.assert(
    fc.asyncProperty(anyRows, anyRows, async (mine, theirs) => {
      await clear();
      await takeRows(mine);
      const before = await kept();
      await takeRows(theirs);
      await goBack();

      expect(await kept()).toEqual(before);
    }),
    { numRuns: 10 },
  );
}, 60_000);

describe('an import', () => {
  const theirs: Rows = {
    ...noRows,
    settings: [{ sitesOff: ['x'], inPage: [], messagesOn: [], picked: {} }],
  };

  it('leaves everything as it was where one row cannot be written', async () => {
    const brand = await brands.add({ name: 'Nordlys', color: 'teal' });
    database.templates.hook('creating', refuse);
    const other = { ...brand, id: 'other', name: 'Fjord' };
    const rows = { ...theirs, brands: [other], templates: [templateOf('t', [])] };

    await expect(takeRows(rows)).rejects.toMatchObject({ code: 'storage-full' });

    expect(await brands.list()).toEqual([brand]);
    expect(await stepBack()).toBeUndefined();
    expect((await settings.get()).sitesOff).toEqual([]);
  });

  it('finishes the settings where the browser ended in between', async () => {
    await takeRows(theirs);
    await settings.set({ sitesOff: [] });
    const row = await database.snapshots.get('before');
    if (row && theirs.settings[0]) {
      await database.snapshots.put({ ...row, pending: theirs.settings[0] });
    }

    await settleSettings();
    await settings.set({ sitesOff: ['y'] });
    await settleSettings();

    expect((await settings.get()).sitesOff).toEqual(['y']);
  });

  it('says what one step back leads to', async () => {
    await takeRows(theirs, all('skip'));

    expect((await stepBack())?.reason).toBe('import');
  });
});

describe('a connection in a file', () => {
  const own = { kind: 'openai', preset: 'custom', label: 'Mine', model: 'm' } as const;

  async function importOver(baseUrl: string): Promise<string> {
    const { id } = await connections.add({ ...own, baseUrl: 'https://mine.example/v1' });
    await keys.keep(id, 'sk-mine-1234');
    const theirs = { ...own, id, label: 'Theirs', baseUrl, createdAt: 1, updatedAt: 2 };
    await takeRows({ ...noRows, connections: [theirs] });
    return id;
  }

  it('keeps the key that is kept for the same address', async () => {
    const id = await importOver('https://mine.example/v1');

    expect(await keys.read(id)).toBe('sk-mine-1234');
    expect(await connections.find(id)).toMatchObject({ label: 'Theirs', keyEnding: '1234' });
  });

  it('never leads a key to another address', async () => {
    const id = await importOver('https://thief.example/v1');

    expect(await keys.read(id)).toBeUndefined();
    expect(await connections.find(id)).not.toHaveProperty('keyEnding');
  });

  it('gives the key back with one step back', async () => {
    const id = await importOver('https://thief.example/v1');
    await goBack();

    expect(await keys.read(id)).toBe('sk-mine-1234');
  });
});

it('holds no key, not even its last characters, nor the agreement', async () => {
  const { id } = await connections.add({
    kind: 'openai',
    preset: 'openai',
    label: 'OpenAI',
    baseUrl: 'https://api.openai.com/v1',
    model: '',
  });
  await keys.keep(id, 'sk-test-wxyz');
  await settings.set({ consentedAt: 7 });
  const text = await (await collect()).file.text();

  expect(text).not.toMatch(/wxyz|keyEnding|consentedAt|secrets|machineKeys/);
  expect(kinds.every((kind) => text.includes(`"${kind}": [`))).toBe(true);
});
