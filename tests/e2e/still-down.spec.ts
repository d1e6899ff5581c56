/** Keys that were meant for the panel and are still down when the focus is the page's again. */
import { editorText, submitsIn } from '@/tests/support/person';
import { smallBox } from '@/tests/support/small-page';
import { expect, test } from '@/tests/support/test';

test('the chord that inserts publishes nothing, however often it is pressed', async ({ desk }) => {
  const panel = await desk.open();
  await panel.drafted();
  const draft = await panel.text.text();

  await desk.tab.press('Control+Enter');
  await panel.view.get({ text: /Inserted/ }).seen();
  await desk.tab.press('Control+Enter');
  await desk.tab.press('Control+Enter');

  expect(await editorText(desk.tab, smallBox)).toBe(draft);
  expect(await submitsIn(desk.tab)).toBe(0);
});

test('the person’s own chord publishes again once they have done anything else', async ({
  desk,
}) => {
  const panel = await desk.open();
  await panel.drafted();
  await desk.tab.press('Control+Enter');
  await panel.view.get({ text: /Inserted/ }).seen();

  await desk.tab.type('!');
  await desk.tab.press('Control+Enter');

  await expect.poll(() => submitsIn(desk.tab)).toBe(1);
});

test('the key that closes the panel closes nothing of the site’s', async ({ desk }) => {
  await desk.tab.evaluate(() => {
    const seen: string[] = [];
    Reflect.set(window, 'escapes', seen);
    addEventListener('keydown', ({ key }) => seen.push(key));
  });
  const panel = await desk.open();
  await panel.drafted();

  await desk.tab.press('Escape');
  await desk.tab.get({ css: 'repartee-panel' }).gone();
  await desk.tab.press('Escape');

  expect(await desk.tab.evaluate(() => Reflect.get(window, 'escapes'))).toEqual([]);
});
