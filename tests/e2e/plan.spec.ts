/** The plan: said in words, on the calendar, due, opened with its text, done; and never lost. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Reminder } from '@/lib/model';
import { keepRows } from '@/tests/support/keep-rows';
import { editorText, openPanel, panelIn, submitsIn } from '@/tests/support/person';
import {
  badge,
  comeDue,
  minutesAgo,
  occasionsOf,
  planOf,
  reminderAt,
} from '@/tests/support/plan-stage';
import { nordlys, setUp } from '@/tests/support/set-up';
import { smallAddress, smallBox, smallHome, smallPage } from '@/tests/support/small-page';
import { openStage, type Stage } from '@/tests/support/stage';
import { expect, test } from '@/tests/support/test';

const text = 'Rye bread is back on Tuesday.\n\nFrom seven, as ever. 🍞';
const intent = `https://x.com/intent/post?text=${encodeURIComponent(text)}`;

/** As X's own page does it: the text of the address stands in the box. */
const prefilled = smallHome().replace('></div>', `>${text}</div>`);

/** One that came due some minutes ago, while nobody looked. */
function overdue(minutes: number, more: Partial<Reminder> = {}): Reminder {
  const post = { kind: 'post', brand: nordlys.id, site: 'x', account: 'nordlys' } as const;
  return reminderAt(minutesAgo(minutes), { ...post, parts: [text], ...more });
}

test('what is said in words stands on the calendar', async ({ cleanStage: stage }) => {
  await setUp(stage);
  const page = await stage.own('dashboard.html#/plan/new');

  await page.get({ role: 'textbox', name: 'When' }).fill('every weekday 9:30 Lisbon time');
  await page.get({ text: /Every weekday at 9:30/ }).seen();
  await page.get({ role: 'checkbox', name: 'X' }).click();
  await page.get({ role: 'textbox', name: 'Text' }).fill(text);
  await page.get({ role: 'button', name: 'Add to the plan' }).click();

  await page.get({ role: 'grid' }).seen();
  await page.get({ role: 'button', name: /Rye bread is back/ }).seen();
});

test('a text goes to each site as its own, with that site’s hashtags and limit', async ({
  cleanStage: stage,
}) => {
  const hashtags = [{ site: 'bluesky', tags: ['#rye'] }];
  await setUp(stage, { brand: { ...nordlys, hashtags } });
  const page = await stage.own('dashboard.html#/plan/new');
  await page.get({ role: 'textbox', name: 'When' }).fill('tomorrow 9:30');
  await page.get({ role: 'checkbox', name: 'X' }).click();
  await page.get({ role: 'checkbox', name: 'Bluesky' }).click();
  await page.get({ role: 'textbox', name: 'Text' }).fill('Rye bread is back.');
  const adapted = await page.get({ role: 'textbox', name: 'Bluesky' }).text();

  await page.get({ role: 'textbox', name: /^X$/ }).fill('Rye is back!');
  await page.get({ role: 'button', name: 'Add to the plan' }).click();
  await page.get({ role: 'grid' }).seen();

  expect(adapted).toBe('Rye bread is back.\n\n#rye');
  const kept = await planOf(stage);
  const bySite = new Map(kept.map(({ site, parts, campaign }) => [site, { parts, campaign }]));
  expect(bySite).toEqual(
    new Map([
      ['x', { parts: ['Rye is back!'], campaign: 'Rye bread is back.' }],
      ['bluesky', { parts: [adapted], campaign: 'Rye bread is back.' }],
    ]),
  );
});

test('what was missed is listed, opens with its exact text, and is done when the person says so', async ({
  cleanStage: stage,
}) => {
  await setUp(stage);
  stage.serve(intent, prefilled);
  await comeDue(stage, [overdue(40)]);
  const page = await stage.own('dashboard.html#/plan/due');
  await page.get({ role: 'heading', name: /^Missed/ }).seen();

  await page.get({ role: 'button', name: 'Open' }).click();
  const post = await stage.opened('intent/post');
  await post.get({ css: smallBox }).click();
  const panel = await panelIn(post);
  await panel.text.seen();
  const shown = await panel.text.text();
  await expect.poll(() => editorText(post, smallBox)).toBe(text);
  await panel.button(/^Insert/).click();
  await panel.view.get({ text: /^Inserted/ }).seen();

  expect(shown).toBe(text);
  expect(await editorText(post, smallBox)).toBe(text);
  expect(await submitsIn(post)).toBe(0);
  await page.bringToFront();
  await page
    .get({ role: 'textbox', name: 'Did it go out?' })
    .fill('https://x.com/nordlys/status/1');
  await page.get({ role: 'button', name: 'It went out' }).click();
  await page.get({ role: 'heading', name: 'Nothing waits' }).seen();
  const [occasion] = await occasionsOf(stage);
  expect(occasion).toMatchObject({
    state: 'done',
    permalink: 'https://x.com/nordlys/status/1',
    history: [{ state: 'missed' }, { state: 'opened' }, { state: 'done' }],
  });
});

test('who is signed in is checked before anything goes out under another name', async ({
  cleanStage: stage,
}) => {
  const brand = { ...nordlys, accounts: [{ site: 'x', handle: 'nordlys_bakery' }] };
  await setUp(stage, { brand });
  stage.serve(intent, prefilled);
  await comeDue(stage, [overdue(1, { account: 'nordlys_bakery' })]);
  const page = await stage.own('dashboard.html#/plan/due');

  await page.get({ role: 'button', name: 'Open' }).click();
  const post = await stage.opened('intent/post');
  await post.get({ css: smallBox }).click();
  const panel = await panelIn(post);

  await panel.view.get({ text: /signed in as @nordlys/ }).seen();
});

test('put off, it waits and is not counted', async ({ cleanStage: stage }) => {
  await setUp(stage);
  await comeDue(stage, [overdue(1)]);
  const page = await stage.own('dashboard.html#/plan/due');
  await expect.poll(() => badge(stage)).toBe('1');

  await page.get({ role: 'button', name: /^Snooze/ }).click();
  await page.get({ role: 'menuitem', name: 'In an hour' }).click();

  await page.get({ role: 'heading', name: /^Put off/ }).seen();
  await expect.poll(() => badge(stage)).toBe('');
});

test('a draft is planned from the panel', async ({ cleanStage: stage }) => {
  await setUp(stage);
  const address = smallAddress(7_001);
  stage.serve(address, smallPage(address));
  const panel = await openPanel(await stage.open(address), smallBox);
  await panel.drafted();
  await panel.text.fill('We look into it today.');

  await panel.button('Remind me').click();
  await panel.view.get({ role: 'textbox', name: 'When' }).fill('in 2 hours');
  await panel.view.get({ text: /^Today|^Tomorrow/ }).seen();
  await panel.view.get({ css: 'form button[type="submit"]' }).click();
  await panel.view.get({ text: /^Planned: / }).seen();

  const [kept] = await planOf(stage);
  expect(kept).toMatchObject({
    kind: 'reply',
    site: 'x',
    brand: nordlys.id,
    permalink: address,
    parts: ['We look into it today.'],
  });
});

test('nothing is lost or told twice when the browser is gone at its time', async ({
  stageOptions,
}) => {
  test.slow();
  const profile = await mkdtemp(join(tmpdir(), 'repartee-plan-'));
  const first = await openStage({ ...stageOptions, profile });
  await setUp(first);
  await keepRows(first, { reminders: [overdue(40, { id: 'missed' })] });
  await plan(first, 'in 1 minute');
  await plan(first, 'in 3 minutes');
  const [soon = 0, later = 0] = (await planOf(first)).flatMap(({ nextAt }) => nextAt ?? []).sort();

  await first.kill();
  await until(soon);
  const second = await openStage({ ...stageOptions, profile });
  const page = await second.own('dashboard.html#/plan/due');
  await page.get({ role: 'heading', name: /^Due/ }).seen();

  // From here on nobody asks: it is the browser's own alarm that wakes the background.
  await until(later);
  await expect.poll(() => badge(second)).toBe('3');
  const came = await occasionsOf(second);
  await second.close();
  await rm(profile, { recursive: true, force: true });
  expect(came.map(({ state }) => state).sort()).toEqual(['due', 'due', 'missed']);
  const early = came.filter(({ history, at }) => (history[0]?.at ?? 0) < at);
  expect(early).toEqual([]);
});

/** Waits for a moment of the real clock: that is what reminders go by. */
async function until(moment: number): Promise<void> {
  const wait = { timeout: 200_000, intervals: [500] };
  await expect.poll(() => Date.now() > moment, wait).toBe(true);
}

async function plan(stage: Stage, when: string): Promise<void> {
  const form = await stage.own('dashboard.html#/plan/new');
  await form.get({ role: 'textbox', name: 'When' }).fill(when);
  await form.get({ role: 'checkbox', name: 'X' }).click();
  await form.get({ role: 'textbox', name: 'Text' }).fill(when);
  await form.get({ role: 'button', name: 'Add to the plan' }).click();
  await form.get({ role: 'grid' }).seen();
  await form.close();
}
