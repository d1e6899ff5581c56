/** The extension is updated under an open page. */
import { expect, test } from '@/tests/support/test';

type ExtensionApi = { readonly runtime: { reload(): void } };

test('the old version makes way for the new one, which finds the draft, without a reload', async ({
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
  const isBack = () =>
    stage.own('dashboard.html#/drafts').then(
      () => true,
      () => false,
    );
  await expect.poll(isBack).toBe(true);
  await desk.tab.bringToFront();
  await desk.tab.get({ css: 'article' }).click();
  const again = await desk.open();

  await expect.poll(() => again.text.text()).toBe('From before the update');
  expect(await desk.tab.get({ css: 'repartee-panel' }).count()).toBe(1);
});
