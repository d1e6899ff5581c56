/** A brand's voice: from its own posts, by hand, from the page and from a file; never from a stranger's. */
import { keepRows } from '@/tests/support/keep-rows';
import { openPanel } from '@/tests/support/person';
import { nordlys, setUp } from '@/tests/support/set-up';
import { smallAddress, smallBox, smallPage } from '@/tests/support/small-page';
import { expect, test } from '@/tests/support/test';
import { bakeryPosts, samplesOf, voicesIn } from '@/tests/support/voices';

const page = `dashboard.html#/brands/${nordlys.id}/voice`;
test('pasted posts are listed, measured, weighted and deleted, and come back', async ({
  cleanStage: stage,
}) => {
  await setUp(stage);
  const tab = await stage.own(page);

  await tab.get({ role: 'textbox', name: 'Pasted posts' }).seen();
  await tab.evaluate((text) => navigator.clipboard.writeText(text), bakeryPosts.join('\n\n'));
  await tab.get({ role: 'textbox', name: 'Pasted posts' }).click();
  await tab.press('ControlOrMeta+v');
  await tab.get({ role: 'button', name: 'Add these' }).click();
  await tab.get({ text: '6 posts were added.' }).seen();
  await tab.get({ text: /Short sentences/ }).seen();
  await tab.get({ role: 'combobox', name: 'How much it counts' }).pick('Counts twice');
  await tab.get({ role: 'button', name: /^Delete the post/ }).click();
  await tab.get({ role: 'heading', name: '5 posts of its own' }).seen();
  await tab.get({ role: 'button', name: 'Undo' }).click();

  await tab.get({ role: 'heading', name: '6 posts of its own' }).seen();
});

test("a post of the brand's own is taken over from the page, a stranger's cannot be", async ({
  cleanStage: stage,
}) => {
  await setUp(stage);
  const own = 'https://x.com/nordlys/status/1990000000000000777';
  const strange = 'https://x.com/mira_k/status/1990000000000000778';
  for (const address of [own, strange]) stage.serve(address, smallPage(address));

  const ownPanel = await openPanel(await stage.open(own), smallBox);
  await ownPanel.view.get({ css: 'summary' }).click();
  await ownPanel.button('Add to voice').click();
  await ownPanel.view.get({ text: "In the brand's voice" }).seen();
  const strangePanel = await openPanel(await stage.open(strange), smallBox);
  await strangePanel.view.get({ css: 'summary' }).click();
  await strangePanel.view.get({ text: /birthday order/ }).seen();

  expect(await strangePanel.button('Add to voice').count()).toBe(0);
  const tab = await stage.own(page);
  await tab.get({ role: 'heading', name: '1 post of its own' }).seen();
  await tab.get({ text: 'From X' }).seen();
});

test('a draft is said to sound like its brand or not, and why not', async ({
  cleanStage: stage,
  model,
}) => {
  const own = (await voicesIn('tuning')).find(({ name }) => name === 'ridge-and-rope')?.posts ?? [];
  const loud =
    'OMG!!! We are SO incredibly thrilled to announce our amazing collection!!! 🎉🎉🎉 #wow';
  model.use({ kind: 'text', text: `@@ Loud\n${loud}\n@@ Own\n${own[0]}` });
  await setUp(stage, { model: model.url });
  await keepRows(stage, { samples: samplesOf(own.slice(1), nordlys.id) });
  const address = smallAddress(2_301);
  stage.serve(address, smallPage(address));
  const tab = await stage.open(address);
  const panel = await openPanel(tab, smallBox);
  await panel.drafted();

  await panel.view.get({ text: `Sounds like ${nordlys.name}: hardly` }).click();
  await panel.view.get({ text: 'More exclamation marks than its own posts have.' }).seen();
  await panel.choose(2);

  await panel.view.get({ text: `Sounds like ${nordlys.name}: closely` }).seen();
  await panel.view.get({ text: /^\d+ of 100, measured on this machine/ }).seen();
});

test('what people change again and again is proposed, and used once it is accepted', async ({
  cleanStage: stage,
}) => {
  await setUp(stage);
  const edits = Array.from({ length: 5 }, (_, index) => {
    const text = `Your order number ${index} is on its way`;
    const change = { before: `${text}!`, after: `${text}.`, createdAt: index };
    return { id: `edit-${index}`, brand: nordlys.id, ...change };
  });
  await keepRows(stage, { edits });
  const tab = await stage.own(page);

  await tab.get({ role: 'button', name: 'Use this rule' }).click();

  await tab.get({ role: 'button', name: /^Delete the rule/ }).seen();
  expect(await tab.get({ role: 'button', name: 'Use this rule' }).count()).toBe(0);
});
