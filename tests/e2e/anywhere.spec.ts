/**
 * Pages of no listed site. The gesture that lets the extension into such a page (`activeTab`)
 * cannot be made by automation; here it is the same built extension with the permission for every
 * site given beforehand, and nothing else changed.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { other } from '@/lib/sites/other';
import { type Beside, openBeside } from '@/tests/support/beside';
import { readIn, wanted } from '@/tests/support/read-snapshots';
import { setUp } from '@/tests/support/set-up';
import { type Case, fixture, fixturesOf } from '@/tests/support/site-fixtures';
import { openStage, type Stage, type Tab } from '@/tests/support/stage';
import { test as base, expect } from '@/tests/support/test';

const test = base.extend<object, { stage: Stage }>({
  stage: [
    async ({ stageOptions }, use) => {
      const extension = await allowedEverywhere(stageOptions.browser);
      const stage = await openStage({ ...stageOptions, extension });
      await setUp(stage);
      await use(stage);
      await stage.close();
      await rm(extension, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
});

async function allowedEverywhere(browser: string): Promise<string> {
  const built = resolve(
    import.meta.dirname,
    `../../.output/${browser === 'firefox' ? 'firefox' : 'chrome'}-mv3`,
  );
  const folder = await mkdtemp(join(tmpdir(), 'repartee-'));
  await cp(built, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(
    path,
    JSON.stringify({
      ...manifest,
      host_permissions: [...manifest.host_permissions, 'https://*/*'],
    }),
  );
  return folder;
}

test.afterEach(({ stage }) => stage.closeTabs());

async function openPage(stage: Stage, address: string, html: string): Promise<[Tab, Beside]> {
  stage.serve(address, html);
  const tab = await stage.open(address);
  return [tab, await openBeside(stage, tab)];
}

function focus(tab: Tab, css: string): Promise<void> {
  return tab.evaluate((selector) => {
    document.querySelector<HTMLElement>(selector)?.focus();
  }, css);
}

function select(tab: Tab, css: string): Promise<void> {
  return tab.evaluate((selector) => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector(selector) ?? document.body);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  }, css);
}

for (const { name, html, expected } of fixturesOf('other')) {
  for (const asked of expected.cases.filter(({ composer }) => composer)) {
    test(`${name}: ${asked.name}`, async ({ stage }) => {
      const [tab, beside] = await openPage(stage, expected.address, html);

      if (asked.clicked) await click(tab, beside, asked.clicked);
      await focus(tab, asked.composer ?? '');
      const { draft } = await beside.ready();

      expect(readIn(draft.snapshot)).toEqual(wanted(expected, asked));
      expect(draft.kind).toBe(asked.thread === null ? 'post' : 'reply');
      expect(draft.snapshot.account ?? null).toBe(expected.account);
    });
  }
}

/** Presses a control of the page once the extension is there to see it; links lead nowhere. */
async function click(tab: Tab, beside: Beside, css: string): Promise<void> {
  await beside.ready();
  await tab.bringToFront();
  await tab.evaluate((selector) => {
    const stay = (event: Event) => event.preventDefault();
    document.querySelector(selector)?.addEventListener('click', stay);
    for (const over of document.querySelectorAll<HTMLElement>('[role="dialog"]'))
      over.hidden = true;
  }, css);
  await tab.get({ css }).click();
  await tab.evaluate(() => {
    for (const over of document.querySelectorAll<HTMLElement>('[role="dialog"]'))
      over.hidden = false;
  });
}

test('a reply is read where its form has moved, and written there once', async ({ stage }) => {
  const { html, expected } = fixture('other', 'living-blog');
  const [tab, beside] = await openPage(stage, expected.address, html);
  const [asked] = expected.cases as [Case];
  await tab.bringToFront();
  await tab.get({ css: asked.clicked ?? '' }).click();
  await tab.get({ css: '#comment:focus' }).seen();

  const { draft, ticket } = await beside.ready();
  const outcome = await beside.insert(ticket, 'Good to know.\n\nThank you!');

  expect(readIn(draft.snapshot)).toEqual(
    wanted(expected, { ...asked, thread: asked.clickedThread ?? null }),
  );
  expect(outcome).toEqual({ kind: 'inserted' });
  expect(await tab.get({ css: '#comment' }).text()).toBe('Good to know.\n\nThank you!');
  expect(await tab.get({ css: 'repartee-launcher, repartee-panel' }).count()).toBe(0);
});

for (const name of ['no-composer', 'messages', 'messages-by-place']) {
  test(`no box to draft in is found in ${name}`, async ({ stage }) => {
    const { html, expected } = fixture('other', name);
    stage.serve(expected.address, html);
    const tab = await stage.open(expected.address);

    const found = await tab.evaluate(
      ({ composers, messages }) => ({
        composers: document.querySelectorAll(composers).length,
        messages: document.querySelectorAll(messages).length,
        marked: document.querySelectorAll('[data-message]').length,
      }),
      { composers: other.composers.join(), messages: other.messages?.join() ?? '' },
    );

    expect(found).toEqual({ composers: 0, messages: found.marked, marked: found.marked });
  });
}

test('what the person has selected is what they answer, with its author', async ({ stage }) => {
  const { html, expected } = fixture('other', 'help-desk');
  const [tab, beside] = await openPage(stage, `${expected.address}?selected`, html);
  await select(tab, '[data-message-id="1"] p');

  const { draft } = await beside.ready();

  expect(draft).toMatchObject({ kind: 'reply', snapshot: { answered: expected.posts.m1 } });
});

test('words selected on a page without any post are answered as they stand', async ({ stage }) => {
  const [tab, beside] = await openPage(
    stage,
    'https://plain.example/letters',
    '<main><p>Where is my <b>cake</b>?</p><textarea></textarea></main>',
  );
  await select(tab, 'p');

  const { draft } = await beside.ready();

  expect(draft.snapshot.answered).toEqual({ text: 'Where is my cake?', media: [], counts: {} });
});

test('on a listed site a selection helps where the answered post could not be read', async ({
  stage,
}) => {
  const { html, expected } = fixture('x', 'not-loaded');
  const [tab, beside] = await openPage(
    stage,
    expected.address,
    `${html}<p id="said">Is the shop open?</p>`,
  );
  await select(tab, '#said');

  const { draft } = await beside.ready('reply');

  expect(draft.snapshot.answered?.text).toBe('Is the shop open?');
});

test('a Mastodon server of no list is read as Mastodon', async ({ stage }) => {
  const { html, expected } = fixture('mastodon', 'feed-reply');
  const address = 'https://unlisted.example/home';
  const [tab, beside] = await openPage(stage, address, html);
  const asked = expected.cases.find(({ composer, clicked }) => composer && !clicked);
  await focus(tab, asked?.composer ?? '');

  const { draft } = await beside.ready();

  expect(draft.snapshot.site).toBe('mastodon');
});

test('on a Mastodon server that is always read, what was clicked before is known', async ({
  stage,
}) => {
  const { html, expected } = fixture('mastodon', 'living-feed');
  const asked = expected.cases.find(({ clickedThread }) => clickedThread);
  const origin = 'https://always.example';
  stage.serve(`${origin}/home`, html);
  await alwaysRead(stage, origin);
  const tab = await stage.open(`${origin}/home`);
  const beside = await openBeside(stage, tab);

  // Its own script is there a moment after the page.
  await expect
    .poll(async () => {
      await tab.get({ css: asked?.clicked ?? '' }).click();
      return (await beside.ready('reply')).draft.snapshot.answered?.handle;
    })
    .toBe('ada@bakers.example');
});

/** As the person's switch leaves it. */
async function alwaysRead(stage: Stage, origin: string): Promise<void> {
  const office = await stage.office();
  await office.evaluate(async (wanted) => {
    type Kept = { settings?: { alwaysOn?: readonly string[] } };
    type Api = {
      storage: { local: { get(name: string): Promise<Kept>; set(items: Kept): Promise<void> } };
      scripting: { getRegisteredContentScripts(): Promise<readonly object[]> };
    };
    const { storage, scripting } = (globalThis as unknown as { chrome: Api }).chrome;
    const { settings } = await storage.local.get('settings');
    await storage.local.set({ settings: { ...settings, alwaysOn: [wanted] } });
    while ((await scripting.getRegisteredContentScripts()).length === 0) {
      await new Promise((resume) => setTimeout(resume, 10));
    }
  }, origin);
}

const hostile: Record<string, string> = {
  'five thousand posts in each other': `${'<div><time datetime="2026-11-20">x</time><a href="/u/ada">Ada</a><p>So it goes</p>'.repeat(5_000)}<textarea></textarea>`,
  'ten thousand posts in a row': `<main>${'<article><a href="/u/ada">Ada</a><time datetime="2026-11-20">x</time><p>So it goes</p></article>'.repeat(10_000)}<textarea></textarea></main>`,
  'a text of a million letters': `<article><a href="/u/ada">Ada</a><time datetime="2026-11-20">x</time><p>${'long '.repeat(200_000)}</p><textarea></textarea></article>`,
};

for (const [what, html] of Object.entries(hostile)) {
  test(`a page with ${what} holds nobody up`, async ({ stage }) => {
    const [tab, beside] = await openPage(stage, `https://hostile.example/${what.length}`, html);
    await beside.ready();
    await focus(tab, 'textarea');

    const start = performance.now();
    const { draft } = await beside.ready();

    // Read without bounds it takes minutes; the rest is room for a busy machine.
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(draft.snapshot.composer?.text).toBe('');
  });
}
