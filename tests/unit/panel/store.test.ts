import { describe, expect, it } from 'vitest';
import { bench, calledOff, fails, loadedWith, twoDrafts, variant, writes } from './bench';

const local = {
  id: 'l',
  kind: 'openai',
  label: 'Here',
  model: 'near-1',
  host: '',
} as const;

describe('a panel that opens', () => {
  it('sends nothing to a remote model before it is asked to', async () => {
    const { store, orders, now } = bench();

    await store.getState().open();

    expect(orders).toEqual([]);
    expect(now().status.kind).toBe('idle');
  });

  it('drafts a reply at once where nothing leaves the machine', async () => {
    const { store, orders, now } = bench({ loaded: loadedWith({}, { connection: local }) });

    await store.getState().open();

    expect(orders).toEqual([{ kind: 'suggest', by: 'model' }]);
    expect(now().loaded?.draft.variants[0]?.text).toBe('Written.');
  });

  it('waits for the idea of a new post, wherever the model is', async () => {
    const { store, orders } = bench({
      loaded: loadedWith({ kind: 'post' }, { connection: local }),
    });

    await store.getState().open();

    expect(orders).toEqual([]);
  });

  it('shows drafts that are there, with what was half-written marked as cut off', async () => {
    const half = [variant(0, 'We are', { state: 'writing' })];
    const { store, now } = bench({ loaded: loadedWith({ variants: half, chosen: 's:0' }) });

    await store.getState().open();

    expect(now().status.kind).toBe('ready');
    expect(now().loaded?.draft.variants[0]).toMatchObject({ text: 'We are', state: 'cut-off' });
  });
});

describe('writing', () => {
  it('shows the words as they come and keeps exactly what was sent', async () => {
    const { store, now } = bench({ write: writes('Sorry, Mira. On its way.') });
    await store.getState().open();

    await store.getState().suggest();

    expect(now().status.kind).toBe('ready');
    expect(now().loaded?.draft.variants.map(({ text }) => text)).toEqual([
      'Sorry, Mira. On its way.',
    ]);
    expect(now().sent?.prompt).toBe('the prompt');
  });

  it('keeps the reason and what came when the stream fails', async () => {
    const { store, now } = bench({ write: fails('cut-off', 'Sorry, Mira.') });
    await store.getState().open();

    await store.getState().suggest();

    expect(now().status).toMatchObject({ kind: 'failed', error: { code: 'cut-off' } });
    expect(now().loaded?.draft.variants[0]).toMatchObject({
      text: 'Sorry, Mira.',
      state: 'cut-off',
    });
  });

  it('brings what came to a background that was stopped before it had kept it', async () => {
    const { store, kept } = bench({ write: fails('worker-stopped', 'Sorry, Mira.') });
    await store.getState().open();

    await store.getState().suggest();
    await store.getState().flush();

    expect(kept).toContainEqual({ kind: 'edit', variant: 'n:0', text: 'Sorry, Mira.' });
  });

  it('says that an answer was empty', async () => {
    const { store, now } = bench({ loaded: loadedWith(twoDrafts), write: async function* () {} });
    await store.getState().open();

    await store.getState().suggest();

    expect(now().status).toMatchObject({ kind: 'failed', error: { code: 'empty-answer' } });
    expect(now().loaded?.draft.variants).toHaveLength(2);
  });

  it('makes do with templates when the model fails before the first draft, and says why', async () => {
    const { store, now, orders } = bench({
      write: (order) =>
        order.kind === 'suggest' && order.by === 'templates'
          ? writes('From a template.')()
          : fails('origin-refused')(),
    });
    await store.getState().open();

    await store.getState().suggest();

    expect(orders).toHaveLength(2);
    expect(now().status).toMatchObject({ kind: 'failed', error: { code: 'origin-refused' } });
    expect(now().loaded?.draft.variants[0]?.text).toBe('From a template.');
  });

  it('does once more what failed', async () => {
    let isDown = true;
    const { store, orders, now } = bench({
      loaded: loadedWith(twoDrafts),
      write: () => (isDown ? fails('offline') : writes('Shorter.', 's'))(),
    });
    await store.getState().open();
    await store.getState().revise('shorter');
    isDown = false;

    await store.getState().again();

    expect(orders[1]).toEqual(orders[0]);
    expect(now().loaded?.draft.variants[0]).toMatchObject({
      text: 'Shorter.',
      history: ['We are sorry, Mira.'],
    });
  });

  it('keeps what came when the person stops it', async () => {
    const { store, now } = bench({
      write: async function* (_order, signal) {
        for await (const chunk of writes('Sorry, Mira.')()) {
          if (chunk.kind === 'variant-done') await calledOff(signal);
          yield chunk;
        }
      },
    });
    await store.getState().open();
    const reached = new Promise<void>((resolve) => {
      store.subscribe(({ loaded }) => {
        if (loaded?.draft.variants[0]?.text === 'Sorry, Mira.') resolve();
      });
    });

    const writing = store.getState().suggest();
    await reached;
    store.getState().stop();
    await writing;

    expect(now().status.kind).toBe('ready');
    expect(now().loaded?.draft.variants[0]).toMatchObject({
      text: 'Sorry, Mira.',
      state: 'cut-off',
    });
  });

  it('gives the old text back when a rewrite brings not one word', async () => {
    const { store, now } = bench({
      loaded: loadedWith(twoDrafts),
      write: async function* () {
        yield {
          kind: 'variant',
          id: 's:0',
          angle: '',
          source: { kind: 'model', connection: 'Far', model: 'far-1' },
        };
      },
    });
    await store.getState().open();

    await store.getState().revise('warmer');

    expect(now().loaded?.draft.variants[0]?.text).toBe('We are sorry, Mira.');
  });
});

describe('what a person changes', () => {
  it('is shown at once and kept in one piece when the typing rests', async () => {
    const { store, kept, rest, now } = bench({ loaded: loadedWith(twoDrafts) });
    await store.getState().open();

    store.getState().edit('We are s');
    store.getState().edit('We are so sorry.');
    const before = [...kept];
    rest();
    await store.getState().flush();

    expect(before).toEqual([]);
    expect(kept).toEqual([{ kind: 'edit', variant: 's:0', text: 'We are so sorry.' }]);
    expect(now().loaded?.draft.variants[0]?.text).toBe('We are so sorry.');
  });

  it('is kept before anything that builds on it', async () => {
    const { store, kept } = bench({ loaded: loadedWith(twoDrafts) });
    await store.getState().open();

    store.getState().edit('Mine.');
    store.getState().choose('s:1');
    await store.getState().flush();

    expect(kept.map(({ kind }) => kind)).toEqual(['edit', 'choose']);
  });

  it('says so when it cannot be kept', async () => {
    const { store, now } = bench({ loaded: loadedWith(twoDrafts), isFull: true });
    await store.getState().open();

    store.getState().choose('s:1');
    await store.getState().flush();

    expect(now().aftermath).toMatchObject({ kind: 'failed', error: { code: 'storage-full' } });
  });

  it('drafts anew after a corrected reading, once the person has asked for drafts here', async () => {
    const { store, orders } = bench();
    await store.getState().open();
    await store.getState().suggest();

    await store.getState().correct('praise');

    expect(orders).toHaveLength(2);
  });

  it('never drafts over the work of the person', async () => {
    const { store, orders, now } = bench();
    await store.getState().open();
    await store.getState().suggest();
    store.getState().edit('My own words.');

    await store.getState().correct('praise');

    expect(orders).toHaveLength(1);
    expect(now().isOutdated).toBe(true);
  });

  it('takes a part of what was read out, and puts it back', async () => {
    const { store, kept } = bench();
    await store.getState().open();

    store.getState().toggle('account');
    store.getState().toggle('account');
    await store.getState().flush();

    expect(kept).toEqual([
      { kind: 'removed', parts: ['account'] },
      { kind: 'removed', parts: [] },
    ]);
  });
});

describe('inserting', () => {
  it('puts the chosen text in, as it stands now', async () => {
    const { store, inserted, now } = bench({ loaded: loadedWith(twoDrafts) });
    await store.getState().open();
    store.getState().choose('s:1');
    store.getState().edit('Which order was it, Mira?');

    await store.getState().insert();

    expect(inserted).toEqual([{ text: 'Which order was it, Mira?', mode: null }]);
    expect(now().aftermath.kind).toBe('inserted');
  });

  it('happens once, however often it is pressed while it is under way', async () => {
    const { store, inserted } = bench({ loaded: loadedWith(twoDrafts) });
    await store.getState().open();

    await Promise.all([store.getState().insert(), store.getState().insert()]);

    expect(inserted).toHaveLength(1);
  });

  it('asks before it goes beside text that is there', async () => {
    const { store, inserted, now } = bench({
      loaded: loadedWith(twoDrafts),
      outcome: { kind: 'ask', existing: 'Hello', canInsertAtCaret: false },
    });
    await store.getState().open();

    await store.getState().insert();
    const question = now().aftermath;
    await store.getState().insertAs('replace');

    expect(question).toMatchObject({ kind: 'ask', existing: 'Hello' });
    expect(inserted.map(({ mode }) => mode)).toEqual([null, 'replace']);
  });

  it('is refused while a blank is left, however often it is asked for', async () => {
    const { store, inserted, now } = bench({
      loaded: loadedWith({ variants: [variant(0, 'It leaves at [[time]].')], chosen: 's:0' }),
    });
    await store.getState().open();

    await store.getState().insert();
    await store.getState().insert();

    expect(now().aftermath.kind).toBe('blank');
    expect(inserted).toEqual([]);
  });

  it('is refused where a blank came in while the question was open', async () => {
    const { store, inserted, now } = bench({
      loaded: loadedWith(twoDrafts),
      outcome: { kind: 'ask', existing: 'Hello', canInsertAtCaret: false },
    });
    await store.getState().open();
    await store.getState().insert();
    store.getState().edit('It leaves at [[time]].');

    await store.getState().insertAs('append');

    expect(now().aftermath.kind).toBe('blank');
    expect(inserted).toHaveLength(1);
  });

  it('goes through once the blank is filled', async () => {
    const { store, inserted, now } = bench({
      loaded: loadedWith({ variants: [variant(0, 'It leaves at [[time]].')], chosen: 's:0' }),
    });
    await store.getState().open();
    await store.getState().insert();

    store.getState().edit('It leaves at nine.');
    await store.getState().insert();

    expect(now().aftermath.kind).toBe('inserted');
    expect(inserted).toEqual([{ text: 'It leaves at nine.', mode: null }]);
  });

  it('sees to it that a text that could not go in is on the clipboard', async () => {
    const { store, copied, now } = bench({
      loaded: loadedWith(twoDrafts),
      outcome: { kind: 'untouched', reason: 'composer-gone', isCopied: false },
    });
    await store.getState().open();

    await store.getState().insert();

    expect(copied).toEqual(['We are sorry, Mira.']);
    expect(now().aftermath).toMatchObject({ kind: 'untouched', isCopied: true });
  });

  it('does nothing while it is being written', async () => {
    const { store, inserted } = bench({
      loaded: loadedWith(twoDrafts),
      write: async function* (_order, signal) {
        await calledOff(signal);
        yield* writes('Too late.')();
      },
    });
    await store.getState().open();

    const writing = store.getState().suggest();
    await store.getState().insert();
    store.getState().stop();
    await writing;

    expect(inserted).toEqual([]);
  });

  it('leaves copying to the person where the clipboard is out of reach', async () => {
    const { store, kept, now } = bench({ loaded: loadedWith(twoDrafts), canCopy: false });
    await store.getState().open();

    await store.getState().copy();

    expect(now().aftermath.kind).toBe('copy-by-hand');
    expect(kept).toEqual([]);
  });
});
