/** Who speaks: the brand of the account in use, and nothing under another's name unasked. */
import type { Brand } from '@/lib/model';
import { editorText } from '@/tests/support/person';
import { nordlys, setUp } from '@/tests/support/set-up';
import { smallBox } from '@/tests/support/small-page';
import type { Tab } from '@/tests/support/stage';
import { expect, test } from '@/tests/support/test';

const fjord: Brand = {
  ...nordlys,
  id: 'brand-fjord',
  name: 'Fjord Outdoor',
  accounts: [{ site: 'x', handle: 'fjord_outdoor' }],
  color: '#3b6fc4',
};
/** On X it speaks through no account that was noted. */
const lumo: Brand = {
  ...nordlys,
  id: 'brand-lumo',
  name: 'Lumo Café',
  accounts: [{ site: 'instagram', handle: 'lumo.cafe' }],
};

/** The person switches the account on the page, as X does it without a reload. */
function switchTo(tab: Tab, handle: string): Promise<void> {
  return tab.evaluate((name) => {
    const link = document.querySelector('[data-testid="AppTabBar_Profile_Link"]');
    link?.setAttribute('href', `/${name}`);
  }, handle);
}

test.beforeEach(async ({ stage, desk: _ }) => {
  // Each becomes the active one; the last is.
  for (const brand of [lumo, fjord, nordlys]) await setUp(stage, { brand });
});

test('the account in use says which brand speaks', async ({ desk }) => {
  await switchTo(desk.tab, 'fjord_outdoor');

  const panel = await desk.open();
  await panel.drafted();

  expect(await panel.view.get({ css: 'header bdi' }).text()).toBe('Fjord Outdoor');
});

test('nothing goes in under the account of another brand until the person says so', async ({
  desk,
}) => {
  const panel = await desk.open();
  await panel.drafted();
  const text = await panel.text.text();
  await switchTo(desk.tab, 'fjord_outdoor');

  await panel.button(/^Insert/).click();
  await panel.view.get({ text: /signed in as @fjord_outdoor/ }).seen();
  const refused = await editorText(desk.tab, smallBox);
  await panel.button('Insert this once').click();
  await panel.view.get({ text: /^Inserted/ }).seen();

  expect(refused).toBe('');
  expect(await editorText(desk.tab, smallBox)).toBe(text);
});

test('once is once', async ({ desk }) => {
  const panel = await desk.open();
  await panel.drafted();
  await switchTo(desk.tab, 'fjord_outdoor');
  await panel.button(/^Insert/).click();
  await panel.button('Insert this once').click();
  await panel.view.get({ text: /^Inserted/ }).seen();

  await panel.text.fill('Another text.');
  await panel.button(/^Insert/).click();

  await panel.view.get({ text: /signed in as @fjord_outdoor/ }).seen();
});

test('a brand with no account noted for the site speaks through one that is nobody’s', async ({
  stage,
  desk,
}) => {
  await setUp(stage, { brand: lumo });
  await switchTo(desk.tab, 'somebody_new');
  const panel = await desk.open();
  await panel.drafted();

  await panel.button(/^Insert/).click();

  await panel.view.get({ text: /^Inserted/ }).seen();
});
