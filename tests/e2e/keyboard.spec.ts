/** Everything without a mouse. */
import { editorText, submitsIn } from '@/tests/support/person';
import { smallBox } from '@/tests/support/small-page';
import { expect, test } from '@/tests/support/test';

test('chooses by 1 2 3, inserts by Ctrl+Enter, closes by Esc, and is back in the box', async ({
  desk,
}) => {
  const panel = await desk.open();
  await panel.drafted();
  const drafts = await panel.drafts();
  await panel.view.evaluate(() => document.querySelector('main')?.focus());

  await desk.tab.press('3');
  await expect.poll(() => panel.text.text()).toBe(drafts[2]);
  await desk.tab.press('Control+Enter');
  await panel.view.get({ text: /^Inserted/ }).seen();
  await desk.tab.press('Escape');

  await expect.poll(() => desk.tab.hasPanel()).toBe(false);
  await expect.poll(() => desk.tab.get({ css: smallBox }).isFocused()).toBe(true);
  expect(await editorText(desk.tab, smallBox)).toBe(drafts[2]);
  expect(await submitsIn(desk.tab)).toBe(0);
});

test('a blank is selected by Ctrl+Enter instead of inserted, and inserted once it is filled', async ({
  desk,
  model,
}) => {
  model.use({ kind: 'text', text: '@@ Own it\nIt arrives on [[day]], Mira.' });
  const panel = await desk.open();
  await panel.drafted();
  await panel.view.evaluate(() => document.querySelector('main')?.focus());

  await desk.tab.press('Control+Enter');
  await panel.view.get({ text: /^A blank is still to be filled/ }).seen();
  const before = await editorText(desk.tab, smallBox);
  await desk.tab.type('Friday');
  await desk.tab.press('Control+Enter');
  await panel.view.get({ text: /^Inserted/ }).seen();

  expect(before.trim()).toBe('');
  expect(await editorText(desk.tab, smallBox)).toBe('It arrives on Friday, Mira.');
});

test('digits typed into the text stay digits', async ({ desk }) => {
  const panel = await desk.open();
  await panel.drafted();

  await panel.text.fill('Room 3 at 12');

  expect(await panel.text.text()).toBe('Room 3 at 12');
});

test('Tab reaches every control, in the order they are seen, and none twice', async ({ desk }) => {
  const panel = await desk.open();
  await panel.drafted();
  await panel.view.evaluate(() => document.querySelector('main')?.focus());
  const reached: string[] = [];
  const focused = () =>
    panel.view.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const name = element.getAttribute('aria-label') ?? element.innerText;
      return `${element.tagName} ${name}`.split('\n')[0] ?? '';
    });

  for (let presses = 0; presses < 40; presses++) {
    await desk.tab.press('Tab');
    const now = await focused();
    if (now.startsWith('BODY') || reached.includes(now)) break;
    reached.push(now);
  }

  const all = reached.join('\n');
  for (const name of [
    'Close',
    'Text of this draft',
    'Shorter',
    'Warmer',
    'Plainer',
    'Insert',
    'Copy',
  ]) {
    expect(all).toContain(name);
  }
  expect(all.indexOf('Text of this draft')).toBeLessThan(all.indexOf('Insert'));
});

test('Esc stops what is being written before it closes', async ({ desk, model }) => {
  model.use({ kind: 'text', text: '@@ Own it\nWe are sorry about this, Mira.', pauseAfter: 6 });
  const panel = await desk.open();
  await expect.poll(() => panel.text.text()).toContain('We are');
  await panel.view.evaluate(() => document.querySelector('main')?.focus());

  await desk.tab.press('Escape');
  await panel.button('Stop').gone();

  expect(await desk.tab.hasPanel()).toBe(true);
});
