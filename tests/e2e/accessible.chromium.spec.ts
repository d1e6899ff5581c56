/** axe on every state of the panel and on every page of our own; what it looks at is the same in both browsers. */
import { violationsIn } from '@/tests/support/axe';
import { violationsInStates } from '@/tests/support/panel-states';
import { setUp } from '@/tests/support/set-up';
import { expect, test } from '@/tests/support/test';

test('nothing is wrong with any state of the panel', async ({ stage, model }) => {
  test.slow();

  expect(await violationsInStates(stage, model, 'light')).toEqual({});
});

const pages = [
  'popup.html',
  'dashboard.html#/welcome',
  'dashboard.html#/welcome/model',
  'dashboard.html#/welcome/brand',
  'dashboard.html#/welcome/ready',
  'dashboard.html#/drafts',
  'dashboard.html#/brands',
  'dashboard.html#/brands/brand-nordlys',
  'dashboard.html#/brands/brand-nordlys/voice',
  'dashboard.html#/brands/brand-nordlys/audience',
  'dashboard.html#/brands/brand-nordlys/facts',
  'dashboard.html#/templates',
  'dashboard.html#/templates/new',
  'dashboard.html#/plan',
  'dashboard.html#/plan/view/week/2026-12-01',
  'dashboard.html#/plan/view/list/2026-12-01',
  'dashboard.html#/plan/due',
  'dashboard.html#/plan/new',
  'dashboard.html#/plan/files',
  'dashboard.html#/brands/brand-nordlys/numbers',
  'dashboard.html#/practices',
  'dashboard.html#/models',
  'dashboard.html#/sites',
  'dashboard.html#/shortcuts',
  'dashboard.html#/privacy',
] as const;

test('every page of our own', async ({ stage, model }) => {
  test.slow();
  await setUp(stage, { model: model.url });
  const found: Record<string, string[]> = {};
  for (const page of pages) {
    const tab = await stage.own(page);
    await tab.get({ role: 'heading' }).seen();
    found[page] = await violationsIn(tab);
    await tab.close();
  }

  expect(found).toEqual(Object.fromEntries(pages.map((page) => [page, []])));
});
