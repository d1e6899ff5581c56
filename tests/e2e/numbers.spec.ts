/** What posts came to, and when the plan says that they did well. */
import type { PostNumbers, Reminder } from '@/lib/model';
import { violationsIn } from '@/tests/support/axe';
import { keepRows } from '@/tests/support/keep-rows';
import { nordlys, setUp } from '@/tests/support/set-up';
import { expect, test } from '@/tests/support/test';

const day = 86_400_000;

test('a reminder to look at a post’s numbers leads to their form, with the post in it', async ({
  cleanStage: stage,
}) => {
  await setUp(stage);
  await keepRows(stage, { reminders: [lookAt] });
  const page = await stage.own(`dashboard.html#/brands/${nordlys.id}/numbers/of/${lookAt.id}`);
  await page.get({ role: 'textbox', name: 'Link to the post' }).seen();
  expect(await page.get({ role: 'textbox', name: 'Link to the post' }).text()).toBe(
    lookAt.permalink,
  );
  expect(await page.get({ role: 'combobox', name: 'Site' }).text()).toBe('x');
  expect(await violationsIn(page)).toEqual([]);

  await page.get({ role: 'textbox', name: 'Likes' }).fill('1.2K');
  await page.get({ role: 'button', name: /^Add$/ }).click();
  await page.get({ text: 'When was it posted? A day and a time are needed.' }).seen();
  await page.evaluate(() => {
    const put = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    for (const [type, value] of Object.entries({ date: '2026-01-05', time: '09:30' })) {
      const field = document.querySelector<HTMLInputElement>(`input[type="${type}"]`);
      if (field) put?.call(field, value);
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
  await page.get({ role: 'button', name: /^Add$/ }).click();

  await page.get({ text: '1,200' }).seen();
  expect(await violationsIn(page)).toEqual([]);
});

test('the form of a reminder offers the times that stand out, and puts them in', async ({
  cleanStage: stage,
}) => {
  await setUp(stage);
  await keepRows(stage, { numbers: weeksOfNumbers() });
  const page = await stage.own('dashboard.html#/plan/new');
  await page.get({ text: /^30 posts of this brand over 10 weeks were compared/ }).seen();
  await page.get({ text: /^Wednesday, .*: 10 posts/ }).seen();
  expect(await violationsIn(page)).toEqual([]);

  await page.get({ role: 'button', name: /10:30/ }).click();

  await page.get({ css: 'button[aria-pressed="true"]' }).seen();
  await page.get({ role: 'textbox', name: 'When' }).fill('every Monday at noon');
  await page.get({ text: 'When it may do well' }).gone();
});

const lookAt: Reminder = {
  id: 'look-at-rye',
  kind: 'numbers',
  brand: nordlys.id,
  permalink: 'https://x.com/nordlys/status/17',
  title: '',
  parts: [],
  links: [],
  media: [],
  labels: [],
  time: { local: '2126-01-01T09:00', zone: 'UTC' },
  isPaused: false,
  lead: 0,
  createdAt: 1,
  updatedAt: 1,
};

/** Ten weeks of posts on Mondays, Wednesdays and Fridays, at ten where this runs; Wednesdays did well. */
function weeksOfNumbers(): readonly PostNumbers[] {
  return Array.from({ length: 30 }, (_, at) => {
    const [week, slot] = [Math.floor(at / 3), at % 3];
    const postedAt = new Date(2026, 5, 1 + week * 7 + slot * 2, 10).getTime();
    const likes = (slot === 1 ? 60 : 20) + week;
    return {
      id: `post-${at}`,
      brand: nordlys.id,
      site: 'x',
      postedAt,
      seenAt: postedAt + 7 * day,
      counts: { replies: 1, reposts: 2, likes },
      createdAt: 1,
    };
  });
}
