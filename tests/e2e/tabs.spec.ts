/** Panels and tabs that come and go: nothing typed or streamed is lost. */
import { openPanel } from '@/tests/support/person';
import { smallBox, smallPage } from '@/tests/support/small-page';
import { expect, test } from '@/tests/support/test';

test('a panel closed and opened again shows the text as it was left', async ({ desk }) => {
  const panel = await desk.open();
  await panel.drafted();
  await panel.text.fill('My own words, half done');

  await panel.close();
  const again = await desk.open();

  await expect.poll(() => again.text.text()).toBe('My own words, half done');
});

test('closing the panel gives the focus back to the box', async ({ desk }) => {
  const panel = await desk.open();
  await panel.drafted();

  await panel.close();

  await expect.poll(() => desk.tab.get({ css: smallBox }).isFocused()).toBe(true);
});

test('a page that was reloaded finds its draft again', async ({ desk }) => {
  const panel = await desk.open();
  await panel.drafted();
  await panel.text.fill('Kept over a reload');
  await panel.choose(2);
  await panel.choose(1);

  await desk.tab.reload();
  const again = await desk.open();

  await expect.poll(() => again.text.text()).toBe('Kept over a reload');
});

test('going elsewhere while a draft streams ends the request and loses nothing that came', async ({
  desk,
  model,
  stage,
}) => {
  model.use({ kind: 'text', text: '@@ Own it\nWe are sorry about this, Mira.', pauseAfter: 6 });
  const panel = await desk.open();
  await expect.poll(() => panel.text.text()).toContain('We are');
  const [request] = model.requests;
  stage.serve('https://x.com/home', '<p>Home</p>');

  await desk.tab.goTo('https://x.com/home');
  const over = await request?.over;
  await desk.tab.goTo(desk.address);
  const again = await desk.open();

  expect(over).toBe('left');
  await expect.poll(() => again.text.text()).toContain('We are');
});

test('two tabs draft at once, each its own', async ({ desk, stage }) => {
  const other = 'https://x.com/tom_h/status/1990000000000000002';
  stage.serve(other, smallPage(other));
  const first = await desk.open();
  await first.drafted();
  const tab = await stage.open(other);
  const second = await openPanel(tab, smallBox);
  await second.drafted();

  await second.text.fill('For Tom');
  await desk.tab.bringToFront();
  await first.text.fill('For Mira');

  expect([await first.text.text(), await second.text.text()]).toEqual(['For Mira', 'For Tom']);
});
