/** Finding things in the dashboard, and a draft that comes back. */
import { rowOf } from '@/lib/db/drafts';
import type { Draft, Fact, Template } from '@/lib/model';
import { violationsIn } from '@/tests/support/axe';
import { draftNumber } from '@/tests/support/full-database';
import { keepRows } from '@/tests/support/keep-rows';
import { templateOf } from '@/tests/support/many-templates';
import { nordlys, setUp } from '@/tests/support/set-up';
import type { Tab } from '@/tests/support/stage';
import { expect, test } from '@/tests/support/test';

const fact: Fact = {
  id: 'fact-oven',
  brand: nordlys.id,
  slot: 'oven_hours',
  text: 'The stone oven is lit at four in the morning.',
  createdAt: 1,
  updatedAt: 1,
};

const template: Template = templateOf({
  id: 'template-birthday',
  name: 'Late birthday order',
  text: 'Sorry. Your order goes out today.',
  brands: [nordlys.id],
});

const apology: Draft = {
  ...draftNumber(1),
  id: 'draft-apology',
  brand: nordlys.id,
  state: 'inserted',
  insertedText: 'Mira, the marzipan is on its way.',
};

test.beforeEach(async ({ cleanStage }) => {
  await setUp(cleanStage);
  await keepRows(cleanStage, { facts: [fact], templates: [template], drafts: [rowOf(apology)] });
});

test('a template and a fact are found by their words and opened by keyboard', async ({
  cleanStage,
}) => {
  const page = await cleanStage.own('dashboard.html#/sites');
  await page.get({ role: 'heading', name: 'Sites' }).seen();

  await search(page, '/', 'birthd');
  await page.get({ role: 'option', name: /^Late birthday order.*Nordlys Bakery/ }).seen();
  await page.press('Enter');
  await page.get({ role: 'heading', name: 'Edit Late birthday order' }).seen();

  await page.get({ role: 'heading', name: 'Edit Late birthday order' }).click();
  await search(page, 'Control+k', 'oven lit');
  await page.get({ role: 'option', name: /^The stone oven.*Nordlys Bakery/ }).seen();
  expect(await violationsIn(page)).toEqual([]);
  await page.press('Enter');

  const edit = page.get({ role: 'button', name: /^Edit.*stone oven/ });
  await edit.seen();
  await expect.poll(() => edit.isFocused()).toBe(true);
});

test('a draft is found and gone to, and one that was deleted comes back', async ({
  cleanStage,
}) => {
  const page = await cleanStage.own('dashboard.html#/sites');
  await page.get({ role: 'heading', name: 'Sites' }).seen();

  await search(page, '/', 'marzipan');
  await page.get({ role: 'option', name: /marzipan.*Nordlys Bakery/ }).seen();
  await page.press('Enter');
  await page.get({ text: '1 draft' }).seen();
  await page.get({ role: 'button', name: 'Delete draft' }).click();
  await page.get({ text: 'No drafts yet' }).seen();
  await page.press('Enter');

  await page.get({ text: apology.insertedText ?? '' }).seen();
  expect(await page.get({ role: 'button', name: 'Delete draft' }).count()).toBe(1);
});

/** Opens the search by its key and types. */
async function search(page: Tab, key: string, words: string): Promise<void> {
  await page.press(key);
  const line = page.get({ role: 'combobox', name: 'Search everything' });
  await line.seen();
  await expect.poll(() => line.isFocused()).toBe(true);
  await page.type(words);
}
