/** Moving what is planned by keyboard alone. */
import { occasionsIn } from '@/lib/schedule/recurrence';
import { comeDue, planOf, reminderAt } from '@/tests/support/plan-stage';
import { setUp } from '@/tests/support/set-up';
import type { Query, Stage, Tab } from '@/tests/support/stage';
import { expect, test } from '@/tests/support/test';

/** A month that is to come, whenever this runs; all in UTC, whatever zone the machine is in. */
const year = new Date().getFullYear() + 1;
const day = (number: number) => `${year}-05-${String(number).padStart(2, '0')}`;
const noonOf = (number: number) => `${day(number)}T12:00`;
const halfPast = (number: number) => `${day(number)}T12:30`;

/** When all that is planned comes, in order. */
async function timesOf(stage: Stage): Promise<string[]> {
  const all = await planOf(stage);
  return all.flatMap((each) => occasionsIn(each, Date.UTC(year, 4), Date.UTC(year, 5), 99)).sort();
}

/** Goes on with Tab until it has the focus. */
async function tabTo(page: Tab, what: Query): Promise<void> {
  const target = page.get(what);
  await target.seen();
  while (!(await target.isFocused())) await page.press('Tab');
}

for (const [choice, left] of [
  ['Only this one', [noonOf(12), halfPast(13), noonOf(14), noonOf(15)]],
  ['This and all later ones', [noonOf(12), halfPast(13), halfPast(14), halfPast(15)]],
  ['All of them', [halfPast(12), halfPast(13), halfPast(14), halfPast(15)]],
] as const) {
  test(`by keyboard alone, of a series: ${choice}`, async ({ cleanStage: stage }) => {
    await setUp(stage);
    const recurrence = { rule: 'FREQ=DAILY;COUNT=4', except: [] };
    await comeDue(stage, [reminderAt(noonOf(12), { title: 'Show the new loaf', recurrence })]);
    const page = await stage.own(`dashboard.html#/plan/view/week/${day(12)}`);
    await page.get({ css: `[data-day="${day(13)}"] [data-item]` }).seen();
    await tabTo(page, { css: `[data-day="${day(12)}"] [data-day-button]` });

    for (const key of ['ArrowRight', 'ArrowDown', 'm', 'ArrowDown', 'ArrowDown', 'Enter'])
      await page.press(key);
    await page.get({ role: 'dialog' }).seen();
    await tabTo(page, { role: 'button', name: choice });
    await page.press('Enter');

    await expect.poll(() => timesOf(stage)).toEqual(left);
  });
}
