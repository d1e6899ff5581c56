/** A brand in a crisis: stopped by one press, silent everywhere, and let go by a person alone. */
import type { Reminder } from '@/lib/model';
import { openPanel } from '@/tests/support/person';
import { badge, comeDue, minutesAgo, reminderAt } from '@/tests/support/plan-stage';
import { nordlys, setUp } from '@/tests/support/set-up';
import { smallAddress, smallBox, smallPage } from '@/tests/support/small-page';
import { expect, test } from '@/tests/support/test';

/** Something that comes due this minute. */
function dueNow(id: string, more: Partial<Reminder>): Reminder {
  return reminderAt(minutesAgo(0), { id, title: id, ...more });
}

test.beforeEach(async ({ cleanStage: stage, model }) => {
  await setUp(stage, { model: model.url });
});

test('drafts and inserts nothing while it is stopped, and says why and since when', async ({
  cleanStage: stage,
  model,
}) => {
  const page = await stage.own(`dashboard.html#/brands/${nordlys.id}`);
  const address = smallAddress(7_101);
  stage.serve(address, smallPage(address));

  await page.get({ role: 'switch', name: /^Stop everything/ }).click();
  await page.get({ role: 'textbox', name: 'Why it is stopped' }).fill('A recall');
  await page.press('Enter');
  await page.get({ text: /Why: A recall/ }).seen();
  const tab = await stage.open(address);
  const panel = await openPanel(tab, smallBox);
  await panel.view.get({ text: 'Nordlys Bakery is stopped' }).seen();
  const words = await panel.words();
  await tab.press('Control+Enter');

  expect(words).toMatch(/Stopped: Today, .*Why: A recall/);
  expect(await panel.button(/^Suggest/).attribute('aria-disabled')).toBe('true');
  expect(model.requests).toEqual([]);
});

test('a panel that was open before the stop is refused, and open again after it', async ({
  cleanStage: stage,
}) => {
  const address = smallAddress(7_102);
  stage.serve(address, smallPage(address));
  const tab = await stage.open(address);
  const panel = await openPanel(tab, smallBox);
  await panel.drafted();
  const page = await stage.own(`dashboard.html#/brands/${nordlys.id}`);
  const stop = page.get({ role: 'switch', name: /^Stop everything/ });
  await stop.click();
  await page.get({ role: 'textbox', name: 'Why it is stopped' }).seen();

  await tab.bringToFront();
  await panel.button(/^Insert/).click();
  await panel.view.get({ text: 'Nordlys Bakery is stopped' }).seen();
  await page.bringToFront();
  await stop.click();
  await page.get({ role: 'textbox', name: 'Why it is stopped' }).gone();
  await tab.bringToFront();
  await panel.text.click();
  await panel.view.get({ text: 'Nordlys Bakery is stopped' }).gone();
  await panel.button(/^Insert/).click();

  await panel.view.get({ text: /^Inserted/ }).seen();
});

test('what comes due is held and counted by nothing, until a person has looked at it', async ({
  cleanStage: stage,
}) => {
  const page = await stage.own(`dashboard.html#/brands/${nordlys.id}`);
  const stop = page.get({ role: 'switch', name: /^Stop everything/ });
  await stop.click();
  await page.get({ role: 'textbox', name: 'Why it is stopped' }).seen();
  await comeDue(stage, [
    dueNow('Fresh rye', { brand: nordlys.id }),
    dueNow('Water the plants', {}),
  ]);
  await expect.poll(() => badge(stage)).toBe('1');

  await page.goTo(`${stage.origin}/dashboard.html#/plan/due`);
  await page.get({ text: 'Held while Nordlys Bakery is stopped' }).seen();
  expect(await page.get({ role: 'button', name: 'Do it now' }).count()).toBe(0);

  await page.get({ role: 'link', name: 'To Nordlys Bakery' }).click();
  await page.get({ text: '1 reminder is held' }).seen();
  await stop.click();
  await page.get({ role: 'button', name: /^Look at what was held/ }).click();
  await page.get({ role: 'button', name: /^Let all go/ }).click();
  await expect.poll(() => badge(stage)).toBe('2');
  await page.get({ role: 'button', name: 'Undo' }).click();
  await expect.poll(() => badge(stage)).toBe('1');
  await page.get({ role: 'button', name: 'Do it now' }).click();
  await page.goTo(`${stage.origin}/dashboard.html#/plan/due`);

  await page.get({ role: 'heading', name: 'Opened' }).seen();
});

test('the popup stops it too, and does what waits in one press', async ({ cleanStage: stage }) => {
  await comeDue(stage, [dueNow('Water the plants', {})]);
  const popup = await stage.own('popup.html');

  await popup.get({ role: 'switch', name: /^Stop everything/ }).click();
  await popup.get({ text: /^Stopped: Today/ }).seen();
  await popup.get({ role: 'button', name: 'Done: Water the plants' }).click();

  await popup.get({ text: 'Nothing is planned.' }).seen();
  await expect.poll(() => badge(stage)).toBe('');
});

test('a panel at the side says what waits', async ({ cleanStage: stage }) => {
  await comeDue(stage, [dueNow('Water the plants', {})]);

  const panel = await stage.own('panel.html');

  await panel.get({ role: 'button', name: '1 reminder waits' }).seen();
  await panel.get({ text: 'Water the plants' }).seen();
});

test('what is being written when it is stopped goes no further', async ({
  cleanStage: stage,
  model,
}) => {
  model.use({ kind: 'text', text: `@@ Own it\n${'We are sorry. '.repeat(2_000)}`, everyMs: 50 });
  const page = await stage.own(`dashboard.html#/brands/${nordlys.id}`);
  const address = smallAddress(7_103);
  stage.serve(address, smallPage(address));
  const tab = await stage.open(address);
  const panel = await openPanel(tab, smallBox);
  await expect.poll(() => panel.text.text()).toContain('We are');

  await page.bringToFront();
  await page.get({ role: 'switch', name: /^Stop everything/ }).click();
  await tab.bringToFront();

  await panel.view.get({ text: 'Nordlys Bakery is stopped' }).seen();
  await panel.button('Stop').gone();
  expect(await panel.text.text()).toContain('We are');
});
