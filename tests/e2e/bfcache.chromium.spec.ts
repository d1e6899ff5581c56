/** Back to a page that the browser had kept. */
import { expect, test } from '@/tests/support/test';

test.use({ stageOptions: { browser: 'chromium', hasBackForwardCache: true } });

test('a page that was left and came back is served as before', async ({ desk, stage }) => {
  stage.serve('https://x.com/home', '<!doctype html><p>Home</p>');
  const panel = await desk.open();
  await panel.drafted();
  await panel.text.fill('Kept while away');
  // With a panel open the browser keeps no page (`EmbedderExtensionFrame`, Chromium 156).
  await panel.close();
  await desk.tab.evaluate(() => Reflect.set(window, 'isKept', true));
  await desk.tab.goTo('https://x.com/home');

  await desk.tab.back();
  expect(await desk.tab.evaluate(() => Reflect.get(window, 'isKept'))).toBe(true);
  const again = await desk.open();

  await expect.poll(() => again.text.text()).toBe('Kept while away');
  await again.button(/^Insert/).click();
  await again.view.get({ text: /^Inserted/ }).seen();
});
