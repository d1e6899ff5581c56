/** A site that has changed: the person points at what it hides, and goes on. */
import { asked } from '@/tests/support/beside';
import { editorText, type Panel, panelIn, submitsIn } from '@/tests/support/person';
import { setUp } from '@/tests/support/set-up';
import { smallAddress, smallBox, smallPage } from '@/tests/support/small-page';
import type { Stage, Tab } from '@/tests/support/stage';
import { expect, test } from '@/tests/support/test';

test.afterEach(({ stage }) => stage.closeTabs());

/** The small page after the site has renamed its box. */
const changedBox = '[data-testid="composer-body"]';
const changed = (address: string) =>
  smallPage(address).replace('data-testid="tweetTextarea_0"', 'data-testid="composer-body"');

/** As the settings page does it. */
async function suggest(stage: Stage, tab: Tab): Promise<Panel> {
  const own = await stage.own('dashboard.html#/drafts');
  const id = await own.evaluate(async () => {
    type Api = { tabs: { query(what: object): Promise<{ id: number }[]> } };
    const { tabs } = (globalThis as unknown as { chrome: Api }).chrome;
    return (await tabs.query({ url: 'https://x.com/*' }))[0]?.id;
  });
  await tab.bringToFront();
  await asked(own, 'tab.suggest', { tab: id, kind: 'reply' });
  await own.close();
  return panelIn(tab);
}

test('a box the site hides is pointed at, written in, remembered, and forgotten once it is found again', async ({
  stage,
}) => {
  await setUp(stage);
  const address = smallAddress(5_000);
  stage.serve(address, changed(address));
  const tab = await stage.open(address);
  const panel = await suggest(stage, tab);
  await panel.drafted();

  await panel.button('Point at the box').click();
  await panel.view.get({ text: /Click the box/ }).seen();
  await tab.get({ css: changedBox }).click();
  await panel.button(/^Insert/).click();
  await panel.view.get({ text: /^Inserted/ }).seen();

  expect(await editorText(tab, changedBox)).not.toBe('');
  expect(await submitsIn(tab)).toBe(0);

  await tab.reload();
  await tab.get({ css: changedBox }).click();
  await tab.get({ css: 'repartee-launcher' }).seen();

  stage.serve(address, smallPage(address));
  await tab.reload();
  await tab.get({ css: smallBox }).click();
  await tab.get({ css: 'repartee-launcher' }).seen();
  const own = await stage.own('dashboard.html#/sites');
  await expect
    .poll(() =>
      own.evaluate(async () => {
        type Api = { storage: { local: { get(): Promise<{ settings?: { picked?: object } }> } } };
        const { storage } = (globalThis as unknown as { chrome: Api }).chrome;
        return (await storage.local.get()).settings?.picked;
      }),
    )
    .toEqual({});
});

test('a post the site hides is pointed at and answered', async ({ stage }) => {
  await setUp(stage);
  const address = smallAddress(5_001);
  const post = '<section id="strange"><p>Where is my cake? It is late again!</p></section>';
  stage.serve(address, smallPage(address, post).replaceAll(/<article[\s\S]*<\/article>/g, ''));
  const tab = await stage.open(address);
  const panel = await suggest(stage, tab);

  await panel.button('Point at the post').click();
  await panel.view.get({ text: /Click the post/ }).seen();
  await tab.get({ css: '#strange p' }).click();

  await panel.drafted();
  expect(await panel.words()).toContain('Where is my cake?');
});

test('pointing is called off by Esc, in the page or in the panel, and presses nothing', async ({
  stage,
}) => {
  await setUp(stage);
  const address = smallAddress(5_002);
  stage.serve(address, changed(address));
  const tab = await stage.open(address);
  const panel = await suggest(stage, tab);
  await panel.drafted();

  await panel.button('Point at the box').click();
  await panel.view.get({ text: /Click the box/ }).seen();
  await tab.evaluate(() => {
    document.querySelector('[data-testid="reply"]')?.addEventListener('click', (event) => {
      document.title = `heard ${event.type}`;
    });
  });
  await tab.get({ css: '[data-testid="reply"]' }).click();
  await tab.press('Escape');
  await panel.button('Point at the box').seen();
  await panel.button('Point at the box').click();
  await panel.view.get({ text: /Click the box/ }).seen();
  await tab.press('Escape');
  await panel.button('Point at the box').seen();

  expect(await tab.evaluate(() => document.title)).not.toContain('heard');
});

test('a problem report has the site, the stage and the version, and nothing that was read', async ({
  stage,
}) => {
  await setUp(stage);
  const address = smallAddress(5_003);
  stage.serve(address, changed(address));
  const tab = await stage.open(address);
  const panel = await suggest(stage, tab);
  await panel.drafted();

  await panel.view.get({ text: 'Report this' }).click();

  const report = await panel.view.get({ css: 'code' }).text();
  expect(report).toMatch(/^Repartee \d+\.\d+\.\d+, (Chrome|Firefox)\/[\d.]+: box fails on x$/);
});
