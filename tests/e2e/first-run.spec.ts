/** The first day: nothing before consent, then as much as the person wants to say. */
import { openPanel } from '@/tests/support/person';
import { smallAddress, smallBox, smallPage } from '@/tests/support/small-page';
import type { Tab } from '@/tests/support/stage';
import { expect, test } from '@/tests/support/test';

const address = smallAddress(2_000);
const press = (page: Tab, name: string) => page.get({ role: 'button', name }).click();

test('nothing of ours is in a page before consent', async ({ freshStage }) => {
  freshStage.serve(address, smallPage(address));
  const tab = await freshStage.open(address);

  await tab.get({ css: smallBox }).click();
  await tab.type('abc');

  expect(await tab.get({ css: 'repartee-launcher, repartee-panel' }).count()).toBe(0);
});

test('the welcome opens by itself and ends in a first draft', async ({ freshStage }) => {
  const page = await freshStage.opened('dashboard.html');

  await press(page, 'Agree and turn on');
  await press(page, 'Go on with templates');
  await page.get({ role: 'textbox', name: 'Name' }).fill('Nordlys Bakery');
  await page.get({ role: 'textbox', name: 'Accounts it speaks through' }).fill('@nordlys');
  await press(page, 'Save and go on');
  await page.get({ text: 'Ready when you are' }).seen();
  freshStage.serve(address, smallPage(address));
  const tab = await freshStage.open(address);
  const panel = await openPanel(tab, smallBox);
  await panel.drafted();

  expect(await panel.words()).toContain('Nordlys Bakery');
  expect(await panel.text.text()).not.toBe('');
  expect(freshStage.left).toEqual([]);
});

test('what was skipped can be skipped: agreeing alone is enough to draft', async ({
  freshStage,
}) => {
  const page = await freshStage.opened('dashboard.html');
  await press(page, 'Agree and turn on');
  await page.get({ text: 'Where should drafts come from?' }).seen();
  freshStage.serve(address, smallPage(address));

  const tab = await freshStage.open(address);
  const panel = await openPanel(tab, smallBox);

  await panel.drafted();
});

test('a model with a key is connected, tested and used; the key is shown by its end alone', async ({
  freshStage,
  model,
}) => {
  const page = await freshStage.opened('dashboard.html');
  await press(page, 'Agree and turn on');
  await page.get({ role: 'radio', name: 'A service, with your own key' }).click();
  await page.get({ role: 'combobox', name: 'Service' }).pick('Another server');
  await page.get({ role: 'textbox', name: 'Key' }).fill('sk-nobodys-0123456789');
  await page.get({ role: 'combobox', name: 'Model' }).fill('repartee-test');
  await page.get({ role: 'textbox', name: 'Address' }).fill(model.url);

  await press(page, 'Test');
  await page.get({ text: 'It works' }).seen();
  await press(page, 'Go on with this');
  await page.get({ text: 'Who do you speak for?' }).seen();
  await page.goTo(`${freshStage.origin}/dashboard.html#/models`);

  await page.get({ text: '6789' }).seen();
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('sk-nobodys');
  expect(model.requests[0]?.headers.authorization).toBe('Bearer sk-nobodys-0123456789');
});
