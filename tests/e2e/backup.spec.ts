/** What is kept, out as a file and in again: all of it, or none of it. */
import { readFile } from 'node:fs/promises';
import { violationsIn } from '@/tests/support/axe';
import { chooseFile, openPrivacy, rowCounts, saveBackup } from '@/tests/support/backup-page';
import { fullBackup, rowsInFullBackup } from '@/tests/support/full-database';
import { openPanel } from '@/tests/support/person';
import { setUp } from '@/tests/support/set-up';
import { smallAddress, smallBox, smallPage } from '@/tests/support/small-page';
import type { Stage, Tab } from '@/tests/support/stage';
import { expect, test } from '@/tests/support/test';

const press = (page: Tab, name: string) => page.get({ role: 'button', name }).click();

/** A draft as it comes to be: opened beside a box, written, and left. */
async function makeDraft(stage: Stage, address: string): Promise<void> {
  stage.serve(address, smallPage(address));
  const tab = await stage.open(address);
  const panel = await openPanel(tab, smallBox);
  await panel.drafted();
  await tab.close();
}

test('everything is there again after it was deleted and taken in', async ({
  cleanStage,
  model,
}) => {
  await setUp(cleanStage, { model: model.url });
  await makeDraft(cleanStage, smallAddress(2_301));
  const page = await openPrivacy(cleanStage);
  const file = await saveBackup(page);
  await press(page, 'Delete everything');
  await page.get({ css: '[role="dialog"] button' }).click();
  await page.get({ role: 'button', name: 'Agree and turn on' }).seen();
  await page.close();

  const again = await openPrivacy(cleanStage);
  await chooseFile(again, file);
  await again.get({ text: 'Nothing has been changed yet' }).seen();
  await press(again, 'Take it in');
  await again.get({ text: 'Taken in.' }).seen();

  const other = await cleanStage.own('dashboard.html#/drafts');
  await other.get({ role: 'button', name: 'Delete draft' }).seen();
  await other.get({ role: 'link', name: 'Brands' }).click();
  await other.get({ text: 'Nordlys Bakery' }).seen();
  await other.get({ role: 'link', name: 'Models' }).click();
  await other.get({ text: 'Test model' }).seen();
});

test('a file under a passphrase opens with that one alone', async ({ cleanStage }) => {
  await setUp(cleanStage);
  const page = await openPrivacy(cleanStage);
  await page.get({ css: 'input[type="password"]' }).fill('rye at seven');
  await press(page, 'Save a backup');
  await page.get({ text: 'This is not the same' }).seen();
  await page.get({ css: 'div:has(> input[aria-invalid]) input' }).fill('rye at seven');
  const file = await saveBackup(page);
  expect(file).not.toContain('Nordlys');

  await chooseFile(page, file);
  await page.get({ css: 'form input' }).fill('rye at eight');
  await press(page, 'Open it');
  await page.get({ text: 'This is not its passphrase' }).seen();
  await page.get({ css: 'form input' }).fill('rye at seven');
  await press(page, 'Open it');

  await page.get({ role: 'heading', name: 'What is in it' }).seen();
  await page.get({ text: '1 the same' }).seen();
});

test('a damaged file is refused with the line that is wrong, and changes nothing', async ({
  cleanStage,
}) => {
  await setUp(cleanStage);
  const page = await openPrivacy(cleanStage);
  const file = await saveBackup(page);

  await chooseFile(page, file.replace('"name":"Nordlys Bakery"', '"name":7'));
  await page.get({ text: /Line 6 is wrong.*“Brands”.*name/ }).seen();
  await chooseFile(page, file.slice(0, -20));
  await page.get({ text: /damaged, from line \d+ on/ }).seen();

  expect(await page.get({ role: 'button', name: 'Go back' }).count()).toBe(0);
});

test('one step back undoes an import', async ({ cleanStage }) => {
  await setUp(cleanStage);
  const page = await openPrivacy(cleanStage);
  const file = await saveBackup(page);
  await chooseFile(page, file.replaceAll('brand-nordlys', 'brand-copy'));
  await page.get({ text: '1 new' }).seen();
  expect(await violationsIn(page)).toEqual([]);
  await press(page, 'Take it in');
  await page.get({ text: 'Taken in.' }).seen();
  const brands = await cleanStage.own('dashboard.html#/brands');
  await brands.get({ role: 'button', name: 'Delete Nordlys Bakery' }).seen();
  expect(await brands.get({ role: 'button', name: 'Delete Nordlys Bakery' }).count()).toBe(2);

  await press(page, 'Go back');
  await page.get({ text: 'Everything is as it was.' }).seen();

  await expect
    .poll(() => brands.get({ role: 'button', name: 'Delete Nordlys Bakery' }).count())
    .toBe(1);
});

test('an image that is kept with a reminder comes in, goes back and goes out as it was', async ({
  cleanStage,
}) => {
  await setUp(cleanStage);
  const file = await readFile('tests/fixtures/backups/version-3.json', 'utf8');
  const mediaIn = (text: string): unknown => JSON.parse(text).media;
  const page = await openPrivacy(cleanStage);
  await chooseFile(page, file);
  await page.get({ role: 'heading', name: 'What is in it' }).seen();
  await press(page, 'Take it in');
  await page.get({ text: 'Taken in.' }).seen();

  await press(page, 'Go back');
  await page.get({ text: 'Everything is as it was.' }).seen();
  expect(mediaIn(await saveBackup(page))).toEqual([]);
  await page.close();
  const again = await openPrivacy(cleanStage);
  await press(again, 'Go back');
  await again.get({ text: 'Everything is as it was.' }).seen();

  expect(mediaIn(await saveBackup(again))).toEqual(mediaIn(file));
});

test('drafts are forgotten alone, after a question, and no step back holds them', async ({
  cleanStage,
}) => {
  await setUp(cleanStage);
  await makeDraft(cleanStage, smallAddress(2_302));
  const page = await openPrivacy(cleanStage);

  await press(page, 'Forget All of a kind: All drafts');
  await press(page, 'Forget it');
  await page.get({ text: 'Nothing of it is left.' }).seen();

  expect(await page.get({ role: 'button', name: 'Go back' }).count()).toBe(0);
  const other = await cleanStage.own('dashboard.html#/drafts');
  await other.get({ text: 'No drafts yet' }).seen();
});

test('a page that ends in the middle of an import leaves all of it or nothing', async ({
  cleanStage,
}) => {
  test.slow();
  await setUp(cleanStage);
  const file = fullBackup();
  // As far into it as the browser gets before the page is gone.
  for (const wait of [0, 60, 250]) {
    const page = await openPrivacy(cleanStage);
    const before = await rowCounts(cleanStage);
    await chooseFile(page, file.replaceAll('"id":"', `"id":"${wait}-`));
    await page.get({ role: 'heading', name: 'What is in it' }).seen();
    await page.get({ role: 'button', name: 'Take it in' }).click();
    await page.evaluate((ms) => new Promise((resume) => setTimeout(resume, ms)), wait);
    await page.close();

    const now = await rowCounts(cleanStage);
    const come = Object.keys(now).map((table) => (now[table] ?? 0) - (before[table] ?? 0));
    const isNothing = come.every((rows) => rows === 0);
    const isAll = come.reduce((sum, rows) => sum + rows) >= rowsInFullBackup;
    expect(isNothing || isAll, `after ${wait} ms: ${come}`).toBe(true);
  }
});
