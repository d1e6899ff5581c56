/** Other calendars into the plan, and the plan into them. */
import { readTable } from '@/lib/import/csv';
import { readCalendar } from '@/lib/schedule/read-calendar';
import { violationsIn } from '@/tests/support/axe';
import { chooseFile, holdSavedFile, savedText } from '@/tests/support/backup-page';
import { setUp } from '@/tests/support/set-up';
import type { Tab } from '@/tests/support/stage';
import { expect, test } from '@/tests/support/test';

/** A week that is to come, whenever this runs. */
const year = new Date().getFullYear() + 1;
const week = `/plan/view/week/${year}-05-17`;

const dates = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'BEGIN:VEVENT',
  'UID:1',
  `DTSTART;VALUE=DATE:${year}0517`,
  'SUMMARY:Constitution Day',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:2',
  `DTSTART:${year}0518T093000`,
  'SUMMARY:Rye launch',
  'DESCRIPTION:Show the new loaf\\, sliced.',
  'URL:https://nordlys.example/rye',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:3',
  'DTSTART:20200101T093000',
  'SUMMARY:Long ago',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

test('a holiday and an event come in from a calendar file and go out again', async ({
  cleanStage: stage,
}) => {
  await setUp(stage);
  const page = await stage.own('dashboard.html#/plan/files');
  await chooseFile(page, dates, 'campaign.ics');
  await page.get({ text: '1 day is marked' }).seen();
  await page.get({ text: '1 task comes into the plan' }).seen();
  await page.get({ text: '1 entry is over and stays out.' }).seen();
  expect(await violationsIn(page)).toEqual([]);

  await press(page, 'Take it in');
  await page.get({ role: 'button', name: 'Remove the days of campaign.ics' }).seen();
  await page.close();

  const calendar = await stage.own(`dashboard.html#${week}`);
  await calendar.get({ text: 'Constitution Day' }).seen();
  await calendar.get({ text: 'Rye launch' }).seen();
  expect(await violationsIn(calendar)).toEqual([]);
  await holdSavedFile(calendar);
  await press(calendar, 'Save the week as CSV');
  const table = readTable(await savedText(calendar));
  expect(
    table.ok && table.value.rows.map(([day, clock, _, ...rest]) => [day, clock, ...rest]),
  ).toEqual([
    [
      `${year}-05-18`,
      '09:30',
      'Nordlys Bakery',
      '',
      '',
      'Task',
      'Rye launch',
      'Show the new loaf, sliced.',
      'https://nordlys.example/rye',
      '',
      'Planned',
    ],
  ]);
  await press(calendar, 'Calendar files');
  await calendar.get({ role: 'menuitem', name: 'Save everything as a calendar file' }).click();
  await calendar.get({ text: /^Saved as repartee-plan-[\d-]+\.ics$/ }).seen();

  const back = readCalendar(await savedText(calendar), 'plan.ics', {
    now: Date.now(),
    zone: 'UTC',
  });
  expect(back.ok && back.value).toMatchObject({
    days: [],
    notes: [],
    events: [
      {
        name: 'Rye launch',
        text: 'Show the new loaf, sliced.\n\nhttps://nordlys.example/rye',
        link: 'https://nordlys.example/rye',
        time: { local: `${year}-05-18T09:30` },
      },
    ],
  });
});

test('what a calendar file brought is taken back, and a broken one says its line', async ({
  cleanStage: stage,
}) => {
  await setUp(stage);
  const page = await stage.own('dashboard.html#/plan/files');
  await chooseFile(page, dates.replace('DTSTART;VALUE=DATE', 'DTEND;VALUE=DATE'), 'broken.ics');
  await page.get({ text: /^Line 3: .*DTSTART/ }).seen();

  await chooseFile(page, dates, 'campaign.ics');
  await press(page, 'Take it in');
  await page.get({ text: 'Taken in: campaign.ics' }).seen();
  await press(page, 'Undo');
  await page.get({ role: 'button', name: 'Remove the days of campaign.ics' }).gone();

  await press(page, 'Save the file');
  await page.get({ text: 'There is nothing to save yet' }).seen();
});

async function press(page: Tab, name: string): Promise<void> {
  await page.get({ role: 'button', name }).click();
}
