/** A card of what works on a site, from the dashboard to the prompt that the panel shows. */
import { openPanel } from '@/tests/support/person';
import { setUp } from '@/tests/support/set-up';
import { smallAddress, smallBox, smallPage } from '@/tests/support/small-page';
import type { Stage } from '@/tests/support/stage';
import { expect, test } from '@/tests/support/test';

const line = 'Name the ferry that was late.';

test('a card the person edits is in the prompt that is shown, and no more once it is off', async ({
  cleanStage: stage,
  model,
}) => {
  await setUp(stage, { model: model.url });
  model.use({ kind: 'text', text: '@@ Own it\nWe are sorry.\n@@ Ask\nWhich shop?\n' });
  const page = await stage.own('dashboard.html#/practices');

  await page.get({ role: 'button', name: /^Edit: X$/ }).click();
  await page.get({ role: 'textbox', name: 'What works there' }).fill(line);
  await page.get({ role: 'button', name: 'Save' }).click();
  await page.get({ role: 'button', name: 'Put back as it came: X' }).seen();
  const on = await promptShown(stage, 6_001);
  await page.get({ role: 'switch', name: /^X/ }).click();
  await page.get({ text: 'Off. Drafts are written without it.' }).seen();
  const off = await promptShown(stage, 6_002);

  expect(on).toContain(line);
  expect(off).not.toContain(line);
});

/** What was sent, as the panel says it, for another post on X. */
async function promptShown(stage: Stage, post: number): Promise<string> {
  const address = smallAddress(post);
  stage.serve(address, smallPage(address));
  const tab = await stage.open(address);
  const panel = await openPanel(tab, smallBox);
  await panel.drafted();
  await panel.button('what was sent').click();
  await panel.view.get({ text: /word for word/ }).seen();
  const words = await panel.words();
  await tab.close();
  return words;
}
