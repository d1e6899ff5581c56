import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { brands } from '@/lib/db/brands';
import { connections, noConnection } from '@/lib/db/connections';
import { database } from '@/lib/db/database';
import { drafts, rowOf } from '@/lib/db/drafts';
import { keys } from '@/lib/db/keys';
import { applyChange } from '@/lib/draft/reduce';
import type { Draft, Post, Snapshot } from '@/lib/model';

const input = {
  kind: 'openai',
  preset: 'custom',
  label: 'Mine',
  baseUrl: 'http://localhost:1/v1',
  model: 'm',
} as const;

function post(permalink: string): Post {
  return { text: 'Where is it?', handle: 'mira_k', permalink, media: [], counts: {} };
}

function snapshot(answered?: Post): Snapshot {
  return {
    site: 'x',
    address: 'https://x.com/home',
    ...(answered ? { answered } : {}),
    ancestors: [],
    missing: [],
    theme: 'light',
  };
}

function draft(id: string, read: Snapshot, change: Partial<Draft> = {}): Draft {
  return {
    id,
    kind: read.answered ? 'reply' : 'post',
    site: 'x',
    snapshot: read,
    brief: { idea: '', link: '', goal: '' },
    removed: [],
    variants: [],
    earlier: [],
    state: 'open',
    createdAt: 1,
    updatedAt: 1,
    ...change,
  };
}

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

describe('keys', () => {
  it('gives back the key that was kept, and shows its last four', async () => {
    const { id } = await connections.add(input);
    await keys.keep(id, 'sk-test-öäü-abcd');

    expect(await keys.read(id)).toBe('sk-test-öäü-abcd');
    expect((await connections.find(id))?.keyEnding).toBe('abcd');
  });

  it('stands nowhere in the database in the clear', async () => {
    const { id } = await connections.add(input);
    await keys.keep(id, 'sk-very-secret-1234');
    const rows = await Promise.all(database.tables.map((table) => table.toArray()));
    const bytes = (await database.secrets.toArray())
      .map((row) => new TextDecoder('latin1').decode(row.data))
      .join();

    expect(JSON.stringify(rows) + bytes).not.toContain('very-secret');
  });

  it('cannot be opened on another connection', async () => {
    const [one, other] = [await connections.add(input), await connections.add(input)];
    await keys.keep(one.id, 'sk-1');
    const row = await database.secrets.get(one.id);
    if (row) await database.secrets.put({ ...row, connection: other.id });

    await expect(keys.read(other.id)).rejects.toThrow();
  });

  it('is encrypted with a key that cannot be exported', async () => {
    const { id } = await connections.add(input);
    await keys.keep(id, 'sk-1');
    const row = await database.machineKeys.get('machine');

    expect(row?.key.extractable).toBe(false);
  });

  it('goes with its connection', async () => {
    const { id } = await connections.add(input);
    await keys.keep(id, 'sk-1');
    await connections.remove(id);

    expect(await database.secrets.count()).toBe(0);
  });

  it('leaves no last four when it is forgotten', async () => {
    const { id } = await connections.add(input);
    await keys.keep(id, 'sk-1');
    await keys.forget(id);

    expect(await connections.find(id)).not.toHaveProperty('keyEnding');
  });
});

describe('drafts', () => {
  it('finds the open draft about the same post, not one that was inserted', async () => {
    const read = snapshot(post('https://x.com/mira_k/status/1'));
    await drafts.add(draft('sent', read, { state: 'inserted', updatedAt: 3 }));
    await drafts.add(draft('open', read, { updatedAt: 2 }));
    await drafts.add(
      draft('other', snapshot(post('https://x.com/mira_k/status/2')), { updatedAt: 4 }),
    );

    expect((await drafts.findOpen('reply', read))?.id).toBe('open');
  });

  it('loses none of two changes made at the same time', async () => {
    const read = snapshot(post('https://x.com/mira_k/status/1'));
    const source = { kind: 'template', template: 't' } as const;
    const variants = ['a', 'b'].map((id) => ({
      id,
      angle: id,
      text: '',
      history: [],
      source,
      state: 'ready' as const,
    }));
    await drafts.add(draft('d', read, { variants }));

    await Promise.all(
      ['a', 'b'].map((id) =>
        drafts.update('d', (kept) =>
          applyChange(kept, { kind: 'edit', variant: id, text: `new ${id}` }, 5),
        ),
      ),
    );

    expect((await drafts.find('d'))?.variants.map((one) => one.text)).toEqual(['new a', 'new b']);
  });

  it('comes back as it was after a deletion is undone', async () => {
    const kept = draft('d', snapshot());
    await drafts.add(kept);
    const before = await drafts.find('d');
    await drafts.remove('d');
    await drafts.restore(kept);

    expect(await drafts.find('d')).toEqual(before);
  });

  it('keeps every one of many, and lists them latest first', async () => {
    const many = Array.from({ length: 2_100 }, (_, at) =>
      rowOf(draft(`d${at}`, snapshot(), { updatedAt: at })),
    );
    await database.drafts.bulkAdd(many);

    await drafts.add(draft('new', snapshot(), { updatedAt: 9_000 }));

    const ids = await drafts.ids();
    expect(ids).toHaveLength(2_101);
    expect(ids.slice(0, 2)).toEqual(['new', 'd2099']);
    expect(ids.at(-1)).toBe('d0');
  });

  it('reads some of many in the order asked for, with a gap where one is gone', async () => {
    await drafts.add(draft('a', snapshot()));
    await drafts.add(draft('b', snapshot()));

    const found = await drafts.findAll(['b', 'gone', 'a']);

    expect(found.map((one) => one?.id)).toEqual(['b', undefined, 'a']);
  });
});

describe('brands and connections', () => {
  it('makes the first brand the active one, and keeps it when a second comes', async () => {
    const first = await brands.add({
      name: ' Nordlys ',
      about: '',
      tone: '',
      accounts: [{ handle: '@nordlys' }, { handle: ' ' }],
      color: 'teal',
    });
    await brands.add({ name: 'Fjord', color: 'blue' });

    expect(await brands.active()).toMatchObject({
      id: first.id,
      name: 'Nordlys',
      accounts: [{ handle: 'nordlys' }],
    });
  });

  it('drafts from templates until a model is connected, and after it is removed', async () => {
    expect(await connections.active()).toEqual(noConnection);
    const { id } = await connections.add(input);
    await connections.activate(id);
    expect((await connections.active()).id).toBe(id);
    await connections.remove(id);

    expect(await connections.active()).toEqual(noConnection);
  });
});
