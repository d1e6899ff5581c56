/** The dashboard and the settings page over the real database: nothing typed is lost, nothing deleted is left. */
import { openPanel } from '@/tests/support/person';
import { setUp } from '@/tests/support/set-up';
import { smallAddress, smallBox, smallPage } from '@/tests/support/small-page';
import type { Stage, Tab } from '@/tests/support/stage';
import { expect, test } from '@/tests/support/test';

const press = (page: Tab, name: string) => page.get({ role: 'button', name }).click();
const follow = (page: Tab, name: string) => page.get({ role: 'link', name }).click();

/** A draft as it comes to be: opened beside a box, written, and left. */
async function makeDraft(stage: Stage, address: string): Promise<void> {
  stage.serve(address, smallPage(address));
  const tab = await stage.open(address);
  const panel = await openPanel(tab, smallBox);
  await panel.drafted();
  await tab.close();
}

test('what is half typed waits while one looks elsewhere; a key is never written down', async ({
  cleanStage,
}) => {
  await setUp(cleanStage);
  const page = await cleanStage.own('dashboard.html#/models/new');
  await page.get({ role: 'radio', name: 'A service, with your own key' }).click();
  await page.get({ role: 'combobox', name: 'Service' }).pick('Mistral');
  await page.get({ role: 'textbox', name: 'Key' }).fill('sk-half-typed');

  await follow(page, 'Brands');
  await page.get({ role: 'heading', name: 'Brands' }).seen();
  await follow(page, 'Models');
  await press(page, 'Add a model');

  expect(await page.get({ role: 'textbox', name: 'Key' }).text()).toBe('sk-half-typed');
  expect(await page.get({ role: 'combobox', name: 'Service' }).text()).toBe('mistral');
  const written = await page.evaluate(() => JSON.stringify({ ...sessionStorage }));
  expect(written).toContain('mistral');
  expect(written).not.toContain('sk-half-typed');
});

test('a deleted draft comes back as it was', async ({ cleanStage }) => {
  await setUp(cleanStage);
  await makeDraft(cleanStage, smallAddress(2_100));
  const page = await cleanStage.own('dashboard.html#/drafts');
  await page.get({ role: 'button', name: 'Delete draft' }).seen();

  await press(page, 'Delete draft');
  await page.get({ text: 'No drafts yet' }).seen();
  expect(await page.get({ role: 'button', name: 'Undo' }).isFocused()).toBe(true);
  await page.press('Enter');

  await page.get({ role: 'button', name: 'Delete draft' }).seen();
});

test('a deleted model takes its key with it, after a question', async ({ cleanStage, model }) => {
  await setUp(cleanStage, { model: model.url });
  const page = await cleanStage.own('dashboard.html#/models');

  await press(page, 'Delete Test model');
  await press(page, 'Delete model and key');

  await page.get({ text: 'Drafts come from templates' }).seen();
});

test('a site that is switched off gets nothing, from the next page on', async ({ cleanStage }) => {
  await setUp(cleanStage);
  const page = await cleanStage.own('dashboard.html#/sites');
  const x = page.get({ role: 'switch', name: 'X' });
  await x.click();
  await expect.poll(() => x.attribute('aria-checked')).toBe('false');
  await page.close();
  const address = smallAddress(2_101);
  cleanStage.serve(address, smallPage(address));

  const tab = await cleanStage.open(address);
  await tab.get({ css: smallBox }).click();
  await tab.type('abc');

  expect(await tab.get({ css: 'repartee-launcher, repartee-panel' }).count()).toBe(0);
});

test('"Delete everything" leaves a first day behind', async ({ cleanStage, model }) => {
  await setUp(cleanStage, { model: model.url });
  await makeDraft(cleanStage, smallAddress(2_102));
  const page = await cleanStage.own('dashboard.html#/privacy');
  await press(page, 'Delete everything');

  await page.get({ css: '[role="dialog"] button' }).click();

  await page.get({ role: 'button', name: 'Agree and turn on' }).seen();
  await page.goTo(`${cleanStage.origin}/dashboard.html#/drafts`);
  await page.get({ text: 'No drafts yet' }).seen();
  await page.get({ text: 'Repartee is off' }).seen();
});

test('the settings page tests the model and says who gets the text', async ({
  cleanStage,
  model,
}) => {
  await setUp(cleanStage, { model: model.url });
  const page = await cleanStage.own('popup.html');

  await press(page, 'Test');

  await page.get({ text: 'It works' }).seen();
  await page.get({ text: 'Nothing leaves this computer' }).seen();
});
