/** What could not be read: the person points at it, or pastes it. */
import { describe, expect, it } from 'vitest';
import { bench, loadedWith } from './bench';

const local = { id: 'l', kind: 'openai', label: 'Here', model: 'near-1', host: '' } as const;

/** A reply to something that could not be read, with no box found either. */
function unread(connection = loadedWith().connection) {
  const { answered: _, composer: __, ...rest } = loadedWith().draft.snapshot;
  return loadedWith(
    { snapshot: { ...rest, missing: ['answered', 'composer'] } },
    {
      canInsert: false,
      connection,
    },
  );
}

describe('pointing', () => {
  it('takes the post that was pointed at and drafts where nothing leaves the machine', async () => {
    const picked = loadedWith({}, { connection: local });
    const { store, orders, now } = bench({ loaded: unread(local), picked });
    await store.getState().open();

    await store.getState().pick('post');

    expect(now().loaded?.draft.snapshot.answered?.handle).toBe('mira_k');
    expect(orders).toEqual([{ kind: 'suggest', by: 'model' }]);
    expect(now().picking).toBeUndefined();
  });

  it('sends nothing to a remote model that was not asked for anything yet', async () => {
    const { store, orders } = bench({ loaded: unread(), picked: loadedWith() });
    await store.getState().open();

    await store.getState().pick('post');

    expect(orders).toEqual([]);
  });

  it('lets the text in once the box was pointed at', async () => {
    const { store, now } = bench({ loaded: unread(), picked: loadedWith() });
    await store.getState().open();

    await store.getState().pick('box');

    expect(now().loaded?.canInsert).toBe(true);
  });

  it('leaves all as it was when it is called off', async () => {
    const loaded = unread();
    const { store, now } = bench({ loaded });
    await store.getState().open();

    const pointing = store.getState().pick('box');
    const meanwhile = now().picking;
    store.getState().unpick();
    await pointing;

    expect(meanwhile).toBe('box');
    expect(now().picking).toBeUndefined();
    expect(now().loaded).toEqual(loaded);
  });
});

describe('pasting what is answered', () => {
  it('takes the words and drafts where nothing leaves the machine', async () => {
    const { store, orders, now } = bench({ loaded: unread(local) });
    await store.getState().open();

    await store.getState().answer('  Where is my cake?  ');

    expect(now().loaded?.draft.snapshot.answered?.text).toBe('Where is my cake?');
    expect(orders).toEqual([{ kind: 'suggest', by: 'model' }]);
  });

  it('takes no blanks', async () => {
    const loaded = unread();
    const { store, now } = bench({ loaded });
    await store.getState().open();

    await store.getState().answer('  ');

    expect(now().loaded).toEqual(loaded);
  });
});
