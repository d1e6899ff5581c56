/** The template library from the page it is kept on to the text that goes into a site's box. */
import { violationsIn } from '@/tests/support/axe';
import { chooseFile, holdSavedFile, savedText } from '@/tests/support/backup-page';
import { openPanel } from '@/tests/support/person';
import { nordlys, setUp } from '@/tests/support/set-up';
import { smallAddress, smallBox, smallPage } from '@/tests/support/small-page';
import type { Stage, Tab } from '@/tests/support/stage';
import { expect, test } from '@/tests/support/test';

const press = (page: Tab, name: string) => page.get({ role: 'button', name }).click();

type Described = {
  readonly name: string;
  readonly text: string;
  readonly shortcut?: string;
  readonly intent?: string;
  readonly isLocked?: boolean;
};

/** A person writes a template of their own. */
async function write(
  page: Tab,
  { name, text, shortcut, intent, isLocked }: Described,
): Promise<void> {
  await press(page, 'New template');
  await page.get({ role: 'textbox', name: 'Name' }).fill(name);
  await page.get({ role: 'textbox', name: 'Text' }).fill(text);
  await page.get({ role: 'combobox', name: 'Language' }).pick('English');
  if (shortcut) await page.get({ role: 'textbox', name: 'Shortcut' }).fill(shortcut);
  if (intent) await page.get({ role: 'checkbox', name: intent }).click();
  if (isLocked) await page.get({ role: 'switch', name: /^Lock its words/ }).click();
  await press(page, 'Save');
  await page.get({ role: 'heading', name: 'Templates' }).seen();
}

async function library(stage: Stage): Promise<Tab> {
  const page = await stage.own('dashboard.html#/templates');
  await page.get({ role: 'heading', name: 'Templates' }).seen();
  return page;
}

/** What the panel shows beside a post that complains about a late order. */
async function panelBeside(stage: Stage, number: number) {
  const address = smallAddress(number);
  stage.serve(address, smallPage(address));
  const tab = await stage.open(address);
  const panel = await openPanel(tab, smallBox);
  await panel.drafted();
  return { tab, panel };
}

const late: Described = {
  name: 'Late birthday order',
  text: 'Sorry{{, first_name}}. Your order from {{brand}} goes out [[when]].',
  shortcut: 'late',
  intent: 'complaint',
};

test('what is written is found as its words are typed, and comes back when it was deleted', async ({
  cleanStage,
}) => {
  await setUp(cleanStage);
  const page = await library(cleanStage);
  await write(page, late);

  await page.get({ role: 'searchbox', name: /Search/ }).fill('birthd');
  await page.get({ text: '1 template' }).seen();
  await press(page, 'Delete Late birthday order');
  await page.get({ text: 'Nothing found' }).seen();
  await press(page, 'Undo');

  await page.get({ role: 'heading', name: 'Late birthday order' }).seen();
});

test('a starter becomes one’s own when somebody says that it looks right', async ({
  cleanStage,
}) => {
  await setUp(cleanStage);
  const page = await library(cleanStage);
  await page.get({ role: 'combobox', name: 'Show' }).pick('My own');
  await page.get({ text: 'None of your own yet' }).seen();
  await page.get({ role: 'combobox', name: 'Show' }).pick('Starters');

  await page.get({ role: 'button', name: /looks right$/ }).click();
  await page.get({ role: 'combobox', name: 'Show' }).pick('My own');

  await page.get({ text: '1 template' }).seen();
});

test('one’s own template is proposed first, says why, and its use is counted', async ({
  cleanStage,
}) => {
  await setUp(cleanStage);
  const page = await library(cleanStage);
  await write(page, late);
  const { tab, panel } = await panelBeside(cleanStage, 2_200);

  expect(await panel.text.text()).toBe(
    `Sorry, Mira. Your order from ${nordlys.name} goes out [[when]].`,
  );
  expect(await panel.words()).toContain('From your template “Late birthday order”');
  expect(await panel.words()).toContain('“order”');
  await panel.text.fill(`Sorry, Mira. Your order from ${nordlys.name} goes out today.`);
  await panel.button(/^Insert/).click();
  await panel.view.get({ text: /^Inserted/ }).seen();
  await tab.close();

  await page.get({ text: /Used once.*0 %/ }).seen();
});

test('a shortcut typed in a draft becomes its text, with the blank selected', async ({
  cleanStage,
}) => {
  await setUp(cleanStage);
  const page = await library(cleanStage);
  await write(page, { ...late, intent: '' });
  const { tab, panel } = await panelBeside(cleanStage, 2_201);

  await panel.text.fill('Oh no. ');
  await tab.type('/la');
  await panel.view.get({ role: 'option', name: /Late birthday order/ }).seen();
  await tab.press('Enter');
  await tab.type('tomorrow');

  expect(await panel.text.text()).toBe(
    `Oh no. Sorry, Mira. Your order from ${nordlys.name} goes out tomorrow.`,
  );
});

test('a model that changes locked words is not let through, and one that keeps them is', async ({
  cleanStage,
  model,
}) => {
  await setUp(cleanStage, { model: model.url });
  const page = await library(cleanStage);
  const text = 'Sorry. {{write: one warm line}} Returns are free for 30 days.';
  await write(page, { name: 'Returns', text, shortcut: 'returns', isLocked: true });
  const { tab, panel } = await panelBeside(cleanStage, 2_203);
  await panel.text.fill('');
  await tab.type('/ret');
  await panel.view.get({ role: 'option', name: /Returns/ }).seen();
  await tab.press('Enter');

  model.use({ kind: 'text', text: 'Sorry. What a pity. Returns are free for 60 days.' });
  await panel.button('Warmer').click();
  await panel.view.get({ text: 'That would change words that are locked' }).seen();
  expect(await panel.text.text()).toBe('Sorry. [[one warm line]] Returns are free for 30 days.');

  model.use({ kind: 'text', text: 'Sorry. What a pity. Returns are free for 30 days.' });
  await panel.button('Try again').click();

  await expect
    .poll(() => panel.text.text())
    .toBe('Sorry. What a pity. Returns are free for 30 days.');
});

test('a model writes what a template leaves to it, and no other blank and no other word', async ({
  cleanStage,
  model,
}) => {
  await setUp(cleanStage, { model: model.url });
  const page = await library(cleanStage);
  const text = 'Sorry. {{write: one warm line}} Your order [[number]] comes today.';
  await write(page, { name: 'On its way', text, shortcut: 'way' });
  const { tab, panel } = await panelBeside(cleanStage, 2_204);
  await panel.text.fill('');
  await tab.type('/way');
  await panel.view.get({ role: 'option', name: /On its way/ }).seen();
  await tab.press('Enter');

  model.use({ kind: 'text', text: 'Sorry. What a wait. Your order 4711 comes today.' });
  await panel.button('Write it').click();
  await panel.view.get({ text: 'That would change words that are locked' }).seen();
  expect(await panel.text.text()).toContain('[[one warm line]]');

  model.use({ kind: 'text', text: 'Sorry. What a wait. Your order [[number]] comes today.' });
  await panel.button('Try again').click();

  await expect
    .poll(() => panel.text.text())
    .toBe('Sorry. What a wait. Your order [[number]] comes today.');
});

test('a draft is kept as a template without the name of the person it spoke to', async ({
  cleanStage,
}) => {
  await setUp(cleanStage);
  const { panel } = await panelBeside(cleanStage, 2_202);
  await panel.text.fill('Dear Mira, we look into it.');

  await panel.button('Save as template').click();
  await panel.button('Edit it').click();

  const page = await cleanStage.opened('dashboard.html#/templates/');
  expect(await page.get({ role: 'textbox', name: 'Text' }).text()).toBe(
    'Dear{{ first_name}}, we look into it.',
  );
});

test('templates that were exported and deleted are there again once imported, and gone with one undo', async ({
  cleanStage,
}) => {
  await setUp(cleanStage);
  const page = await library(cleanStage);
  await write(page, late);
  await holdSavedFile(page);
  await press(page, 'Export');
  await press(page, 'Save as CSV');
  await page.get({ text: /^Saved as repartee-templates-.*csv$/ }).seen();
  const file = await savedText(page);
  await press(page, 'Dismiss');
  await page.get({ role: 'combobox', name: 'Show' }).pick('My own');
  await press(page, 'Delete Late birthday order');
  await page.get({ text: 'None of your own yet' }).seen();

  await press(page, 'Import');
  await chooseFile(page, file);
  await page.get({ text: '1 new' }).seen();
  expect(await violationsIn(page)).toEqual([]);
  await press(page, 'Take 1 in');

  await page.get({ role: 'heading', name: 'Late birthday order' }).seen();
  await page.get({ text: '1 template taken in' }).seen();
  await press(page, 'Undo');
  await page.get({ text: 'None of your own yet' }).seen();
});

test('pasted replies are looked through by keyboard before they are taken', async ({
  cleanStage,
}) => {
  await setUp(cleanStage);
  const page = await library(cleanStage);
  await press(page, 'Import');

  const paste = page.get({ role: 'textbox', name: /saved replies/ });
  await paste.fill('Opening hours\nWe are open from seven.\n\nThanks\nThank you for coming.');
  await page.press('Tab');
  await page.press('Enter');
  await page.get({ text: '2 new' }).seen();
  expect(await page.get({ role: 'heading', name: 'What is in it' }).isFocused()).toBe(true);
  await press(page, 'Take 2 in');

  await page.get({ role: 'heading', name: 'Opening hours' }).seen();
});

test('axe finds nothing wrong with the list or the form', async ({ cleanStage }) => {
  await setUp(cleanStage);
  const page = await library(cleanStage);
  await page.get({ role: 'button', name: /looks right$/ }).seen();
  expect(await violationsIn(page)).toEqual([]);

  await page.get({ role: 'button', name: /^Edit / }).click();
  await page.get({ role: 'textbox', name: 'Text' }).seen();

  expect(await violationsIn(page)).toEqual([]);
});
