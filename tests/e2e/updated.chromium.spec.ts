/** The extension is updated under an open page. */
import { smallBox } from '@/tests/support/small-page';
import { expect, test } from '@/tests/support/test';

type ExtensionApi = { readonly runtime: { reload(): void } };

test('the old version leaves the page, and the new one finds the draft', async ({
  desk,
  stage,
}) => {
  const panel = await desk.open();
  await panel.drafted();
  await panel.text.fill('From before the update');
  await panel.close();
  const own = await stage.own('dashboard.html#/drafts');
  await own.get({ role: 'heading' }).seen();

  await own.evaluate(() => {
    const api = Reflect.get(globalThis, 'chrome') as ExtensionApi;
    setTimeout(() => api.runtime.reload());
  });
  await desk.tab.bringToFront();
  await desk.tab.get({ css: 'article' }).click();
  await desk.tab.get({ css: smallBox }).click();
  await desk.tab.evaluate(() => new Promise(requestAnimationFrame));
  expect(await desk.tab.get({ css: 'repartee-launcher' }).count()).toBe(0);
  const isBack = () =>
    stage.own('dashboard.html#/drafts').then(
      () => true,
      () => false,
    );
  await expect.poll(isBack).toBe(true);
  await desk.tab.bringToFront();
  await desk.tab.reload();
  const again = await desk.open();

  await expect.poll(() => again.text.text()).toBe('From before the update');
});
