import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { requestHandlers, streamHandlers } from '@/entrypoints/background/handlers';
import { openOccasion } from '@/entrypoints/background/open-occasion';
import { panels } from '@/entrypoints/background/panels';
import { brands } from '@/lib/db/brands';
import { database } from '@/lib/db/database';
import { drafts } from '@/lib/db/drafts';
import { occasions } from '@/lib/db/occasions';
import { reminders } from '@/lib/db/reminders';
import { settle } from '@/lib/db/settle';
import type { Order } from '@/lib/messages/contract';
import type { Draft, Reminder } from '@/lib/model';
import { speakEnglish } from '@/tests/support/i18n';

const ticket = '7a4f1c1e-6a53-4b0e-9f3a-0c2b8b1f6f10';
const caller = { zone: 'panel', tab: 3, frame: 4, address: 'https://x.com/' } as const;
const ten = Date.parse('2026-12-02T10:00Z');
const occasion = 'r@2026-12-02T10:00';

function draftOf(brand: string): Draft {
  return {
    id: 'd',
    kind: 'reply',
    site: 'x',
    snapshot: {
      site: 'x',
      address: 'https://x.com/mira_k/status/1',
      answered: { handle: 'mira_k', text: 'Third time it is late.', media: [], counts: {} },
      ancestors: [],
      missing: [],
      theme: 'light',
    },
    brand,
    brief: { idea: '', link: '', goal: '' },
    removed: [],
    variants: [],
    earlier: [],
    state: 'open',
    createdAt: 1,
    updatedAt: 1,
  };
}

function reminderOf(brand: string): Reminder {
  return {
    id: 'r',
    kind: 'post',
    brand,
    site: 'x',
    title: '',
    parts: ['Fresh rye at seven.'],
    links: [],
    media: [],
    labels: [],
    time: { local: '2026-12-02T10:00', zone: 'UTC' },
    isPaused: false,
    lead: 0,
    createdAt: 1,
    updatedAt: 1,
  };
}

/** A brand with an open panel, whose reminder came due during its stop. */
async function stopped(): Promise<string> {
  const { id } = await brands.add({ name: 'Nordlys', color: '#c2512b' });
  await drafts.add(draftOf(id));
  await panels.add({ ticket, tab: 3, frame: 0, draft: 'd', surface: 'framed', canInsert: true });
  await reminders.putAll([reminderOf(id)], ten - 60_000);
  await brands.pause(id, 'A recall', ten - 60_000);
  await settle(ten);
  return id;
}

async function write(order: Order): Promise<number> {
  let chunks = 0;
  const { signal } = new AbortController();
  for await (const _ of streamHandlers['draft.write']({ ticket, order }, caller, signal))
    chunks += 1;
  return chunks;
}

beforeEach(async () => {
  fakeBrowser.reset();
  await speakEnglish();
  Object.assign(fakeBrowser.i18n, {
    detectLanguage: async () => ({ isReliable: false, languages: [] }),
  });
  await Promise.all(database.tables.map((table) => table.clear()));
});

describe('as a brand that is stopped', () => {
  it.each<Order>([
    { kind: 'suggest', by: 'model' },
    { kind: 'suggest', by: 'templates' },
    { kind: 'revise', variant: 'v', how: 'shorter', instruction: '' },
    { kind: 'continue', variant: 'v' },
  ])('nothing is written: $kind', async (order) => {
    await stopped();
    const before = await drafts.find('d');

    await expect(write(order)).rejects.toMatchObject({ code: 'brand-paused' });

    expect(await drafts.find('d')).toEqual(before);
  });

  it('nothing is inserted', async () => {
    await stopped();

    const inserting = requestHandlers['draft.insert'](
      { ticket, text: 'Sorry.', mode: null },
      caller,
    );

    await expect(inserting).rejects.toMatchObject({ code: 'brand-paused' });
  });

  it('nothing that is held is opened', async () => {
    await stopped();

    await expect(openOccasion(occasion)).rejects.toMatchObject({ code: 'brand-paused' });

    expect((await occasions.find(occasion))?.state).toBe('held');
  });

  it('nothing that is held is counted among what waits', async () => {
    await stopped();

    expect(await requestHandlers['plan.waiting']({}, caller)).toEqual({ count: 0 });
  });

  it('the panel is told why, and since when', async () => {
    await stopped();

    const { brands: cards } = await requestHandlers['panel.load']({ ticket }, caller);

    expect(cards[0]?.pause).toEqual({ since: ten - 60_000, reason: 'A recall' });
  });
});

it('is written for again once the brand speaks', async () => {
  const brand = await stopped();
  await brands.release(brand, ten);

  expect(await write({ kind: 'suggest', by: 'templates' })).toBeGreaterThan(0);
});

it('is counted, and named, once what was held is let go', async () => {
  const brand = await stopped();
  await brands.release(brand, ten);
  await occasions.turnHeld([occasion], 'due', ten);

  expect(await requestHandlers['plan.waiting']({}, caller)).toEqual({
    count: 1,
    first: { occasion, title: 'Fresh rye at seven.' },
  });
});
