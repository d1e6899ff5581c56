/** Pages that are left alone, and what stands in their frames and shadow roots: read and written in from beside. */
import { openBeside } from '@/tests/support/beside';
import { openPanel } from '@/tests/support/person';
import { setUp } from '@/tests/support/set-up';
import { fixture } from '@/tests/support/site-fixtures';
import type { Stage, Tab } from '@/tests/support/stage';
import { expect, test } from '@/tests/support/test';

test.afterEach(({ stage }) => stage.closeTabs());

/** A fixture's page at its address; what is around it is ours. */
async function openFixture(stage: Stage, site: string, name: string): Promise<Tab> {
  const { html, expected } = fixture(site, name);
  stage.serve(expected.address, html);
  return stage.open(expected.address);
}

const ownElements = 'repartee-launcher, repartee-panel';

test('LinkedIn: the share box in its shadow root takes a text or is left as it was, with nothing of ours in the page', async ({
  stage,
}) => {
  await setUp(stage);
  const tab = await openFixture(stage, 'linkedin', 'share-in-shadow');
  await tab.evaluate(async () => {
    const root = document.querySelector('#interop-outlet')?.shadowRoot;
    if (root) await window.mountEditors(root);
    root?.querySelector<HTMLElement>('.share-creation-state__text-editor .ql-editor')?.focus();
  });
  const beside = await openBeside(stage, tab);

  const { draft, ticket } = await beside.ready();
  const outcome = await beside.insert(ticket, 'Rye is back.\n\nFrom seven.');

  expect(draft).toMatchObject({ kind: 'post', snapshot: { composer: { kind: 'post' } } });
  // In Firefox this editor knows no caret in a shadow root, whoever types.
  const isTaken = stage.name === 'chromium';
  expect(outcome.kind).toBe(isTaken ? 'inserted' : 'untouched');
  expect(await tab.evaluate(sharedText)).toBe(isTaken ? 'Rye is back.\n\nFrom seven.' : '');
  expect(await tab.get({ css: ownElements }).count()).toBe(0);
});

function sharedText(): string {
  const root = document.querySelector('#interop-outlet')?.shadowRoot;
  const box = root?.querySelector<HTMLElement>('.share-creation-state__text-editor .ql-editor');
  return box ? window.editorModel(box) : '';
}

test('LinkedIn: an older page in the frame of the new one is read and written in', async ({
  stage,
}) => {
  await setUp(stage);
  const { html } = fixture('linkedin', 'legacy-reply');
  const inner = 'https://www.linkedin.com/preload/feed/';
  stage.serve(inner, html);
  const address = 'https://www.linkedin.com/feed/framed/';
  stage.serve(
    address,
    `<!doctype html><title>Feed</title><iframe data-testid="interop-iframe" src="${inner}" style="width: 900px; height: 800px"></iframe>`,
  );
  const tab = await stage.open(address);
  await tab.evaluate(async () => {
    const frame = document.querySelector('iframe');
    while (frame?.contentDocument?.readyState !== 'complete')
      await new Promise(requestAnimationFrame);
    const box = '.comments-comment-box--reply .ql-editor';
    frame.contentDocument.querySelector<HTMLElement>(box)?.focus();
  });
  const beside = await openBeside(stage, tab);

  const { ticket, draft } = await beside.ready();
  const outcome = await beside.insert(ticket, 'It keeps for a week.', 'replace');

  expect(draft.snapshot.address).toBe(inner);
  expect(outcome).toEqual({ kind: 'inserted' });
  expect(
    await tab.evaluate(() => document.querySelector('iframe')?.contentDocument?.body.innerText),
  ).toContain('It keeps for a week.');
});

test('LinkedIn: the panel stands in the page where the person wants it there', async ({
  cleanStage,
}) => {
  await setUp(cleanStage);
  const settings = await cleanStage.own('dashboard.html#/sites');
  await settings.get({ role: 'switch', name: "Panel in LinkedIn's page" }).click();
  await settings.close();
  const tab = await openFixture(cleanStage, 'linkedin', 'feed');

  const panel = await openPanel(tab, '[componentkey^="commentBox-"] [contenteditable="true"]');

  await panel.drafted();
});

test('private messages are nobody’s business until the person says so', async ({ cleanStage }) => {
  await setUp(cleanStage);
  const tab = await openFixture(cleanStage, 'instagram', 'messages');
  await tab.get({ css: '#message' }).click();
  const beside = await openBeside(cleanStage, tab);

  const before = await beside.ready();
  const settings = await cleanStage.own('dashboard.html#/sites');
  await settings.get({ role: 'switch', name: 'Private messages on Instagram too' }).click();
  await expect.poll(async () => (await beside.ready()).canInsert).toBe(true);
  const after = await beside.ready();

  expect(before.canInsert).toBe(false);
  expect(JSON.stringify(before.draft)).not.toContain('Monday');
  expect(after.draft).toMatchObject({
    kind: 'reply',
    snapshot: { composer: { kind: 'message' }, answered: { text: 'Are you open on Monday?' } },
  });
});

test('what is answered can be pasted where it could not be read', async ({ stage }) => {
  await setUp(stage);
  const tab = await openFixture(stage, 'x', 'not-loaded');
  const beside = await openBeside(stage, tab);
  const { ticket } = await beside.ready('reply');

  const { draft } = await beside.answer(ticket, 'Where is my cake? It is late again!');

  expect(draft).toMatchObject({
    snapshot: { answered: { text: 'Where is my cake? It is late again!' } },
    reading: { intent: 'complaint' },
  });
});
