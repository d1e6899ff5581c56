/** What WebDriver does not do in Firefox: a press on a notification, and a drag. */
import { comeDue, minutesAgo, occasionsOf, planOf, reminderAt } from '@/tests/support/plan-stage';
import { nordlys, setUp } from '@/tests/support/set-up';
import { smallHome } from '@/tests/support/small-page';
import { expect, test } from '@/tests/support/test';

const text = 'Rye bread is back on Tuesday. 🍞';
const intent = `https://x.com/intent/post?text=${encodeURIComponent(text)}`;
const post = { kind: 'post', brand: nordlys.id, site: 'x', parts: [text] } as const;

test('a press on the notification of one opens the site with its exact text', async ({
  cleanStage: stage,
}) => {
  await setUp(stage);
  stage.serve(intent, smallHome());
  await comeDue(stage, [reminderAt(minutesAgo(0), post)]);
  const [occasion] = await occasionsOf(stage);

  await stage.pressNotice(occasion?.id ?? '');

  const tab = await stage.opened('intent/post');
  expect(await tab.evaluate(() => location.href)).toBe(intent);
  await expect.poll(async () => (await occasionsOf(stage))[0]?.state).toBe('opened');
});

test('a press on the notification of many opens what waits', async ({ cleanStage: stage }) => {
  await setUp(stage);
  const ids = ['a', 'b', 'c', 'd', 'e'];
  await comeDue(
    stage,
    ids.map((id) => reminderAt(minutesAgo(0), { ...post, id })),
  );

  await stage.pressNotice('reminders-due');

  const page = await stage.opened('dashboard.html#/plan/due');
  await page.get({ role: 'heading', name: /^Due/ }).seen();
  expect((await occasionsOf(stage)).map(({ state }) => state)).toEqual(ids.map(() => 'due'));
});

test('an item dragged to another day keeps its time', async ({ cleanStage: stage }) => {
  const may = `${new Date().getFullYear() + 1}-05`;
  await setUp(stage);
  await comeDue(stage, [reminderAt(`${may}-12T12:00`, { title: 'Show the new loaf' })]);
  const page = await stage.own(`dashboard.html#/plan/view/month/${may}-12`);
  await page.get({ role: 'button', name: /Show the new loaf/ }).seen();

  await page.drag({ css: '[data-item]' }, { css: `[data-day="${may}-14"]` });

  await page.get({ css: `[data-day="${may}-14"] [data-item]` }).seen();
  await expect.poll(async () => (await planOf(stage))[0]?.next).toBe(`${may}-14T12:00`);
});
