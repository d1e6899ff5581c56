/** A brand's facts, audience and posts, from where a person writes or chooses them to what a model is told. */
import { chooseFile } from '@/tests/support/backup-page';
import { openPanel } from '@/tests/support/person';
import { nordlys, setUp } from '@/tests/support/set-up';
import { smallAddress, smallBox, smallPage } from '@/tests/support/small-page';
import type { Stage } from '@/tests/support/stage';
import { expect, test } from '@/tests/support/test';

const pages = `dashboard.html#/brands/${nordlys.id}`;

test('a fact is told to the model while it holds, and an audience that came as a table too', async ({
  cleanStage: stage,
  model,
}) => {
  await setUp(stage, { model: model.url });
  model.use({ kind: 'text', text: '@@ Own it\nWe are sorry.\n@@ Ask\nWhich shop?\n' });
  await addFact(stage, 'Cakes are delivered by seven.', '2126-01-31');
  await addFact(stage, 'Rye bread is half price.', '2020-01-31');
  const audience = await stage.own(`${pages}/audience`);
  await chooseFile(audience, 'Town,Followers\nTromsø,700\nBodø,300\n', 'followers.csv');
  await audience.get({ role: 'checkbox', name: 'Add Tromsø' }).seen();
  await audience.get({ role: 'checkbox', name: 'Add Bodø' }).click();
  await audience.get({ role: 'button', name: 'Add 1 segment' }).click();
  await audience.get({ text: '70 % of the audience' }).seen();

  const address = smallAddress(6_101);
  stage.serve(address, smallPage(address));
  const panel = await openPanel(await stage.open(address), smallBox);
  await panel.drafted();
  await panel.button('what was sent').click();
  await panel.view.get({ text: /word for word/ }).seen();

  const words = await panel.words();
  expect(words).toContain('Cakes are delivered by seven.');
  expect(words).not.toContain('half price');
  expect(words).toContain('Tromsø');
  expect(words).not.toContain('Bodø');
});

test('posts come in from any table, by the columns the person says', async ({
  cleanStage: stage,
}) => {
  await setUp(stage);
  const tab = await stage.own(`${pages}/voice`);
  await tab.get({ role: 'textbox', name: 'Pasted posts' }).seen();

  await chooseFile(tab, 'A,B\nspring,Fresh rye at seven.\nautumn,Rolls are out.\n', 'posts.csv');
  await tab.get({ role: 'combobox', name: 'Post' }).pick('B');
  await tab.get({ text: 'Fresh rye at seven.' }).seen();
  await tab.get({ role: 'button', name: 'Add 2 posts' }).click();

  await tab.get({ role: 'heading', name: '2 posts of its own' }).seen();
  expect(await tab.get({ text: 'From posts.csv' }).count()).toBe(2);
});

/** @param until `YYYY-MM-DD`, its last day. */
async function addFact(stage: Stage, text: string, until: string): Promise<void> {
  const tab = await stage.own(`${pages}/facts`);
  await tab.get({ role: 'button', name: 'Add a fact' }).click();
  await tab.get({ role: 'textbox', name: 'Fact' }).fill(text);
  await tab.evaluate((day) => {
    const field = document.querySelector<HTMLInputElement>('input[type="date"]');
    const put = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    if (field) put?.call(field, day);
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  }, until);
  await tab.get({ role: 'button', name: /^Add$/ }).click();
  await tab.get({ role: 'button', name: `Edit: ${text}` }).seen();
  await tab.close();
}
