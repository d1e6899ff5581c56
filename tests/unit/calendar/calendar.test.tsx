// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { allByRole, byRole, press, stage } from '@/tests/unit/settings/stage';
import { itemAt } from './items';
import { buttonOf, chipOf, focus, focusedDay, hit, Page } from './page';

const { show } = stage();

const rye = itemAt('2026-12-03T09:30', { key: 'rye' });
const lisbon = itemAt('2026-12-03T12:00', {
  key: 'lisbon',
  title: 'From Lisbon',
  zone: 'Europe/Lisbon',
});
const weekly = itemAt('2026-12-04T09:00', { key: 'weekly', title: 'Buns', isRecurring: true });

test('a day says its date, how many, its name and what clashes', async () => {
  const clash = itemAt('2026-12-03T10:00', { key: 'clash' });
  await show(<Page items={[rye, clash]} days={[{ day: '2026-12-03', name: 'Bun Day' }]} />);

  expect(buttonOf('2026-12-03').getAttribute('aria-label')).toBe(
    'Thursday, 3 December 2026, 2 reminders, Bun Day, 1 clash',
  );
  expect(buttonOf('2026-12-02').getAttribute('aria-label')).toBe(
    'Wednesday, 2 December 2026, today, nothing planned',
  );
});

test('the grid has rows, cells and column headers, and one tab stop', async () => {
  await show(<Page items={[rye]} />);

  const grid = byRole('grid');
  expect(grid.querySelectorAll('[role="row"]')).toHaveLength(7);
  expect(grid.querySelectorAll('[role="columnheader"]')).toHaveLength(7);
  expect(grid.querySelectorAll('[role="gridcell"]')).toHaveLength(42);
  expect(grid.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
});

test('says both times where an item has a zone of its own', async () => {
  await show(<Page items={[lisbon]} />);

  expect(chipOf('lisbon').getAttribute('aria-label')).toContain('13:00, From Lisbon, 12:00 Lisbon');
});

test('more than there is room for is counted, and opens the day', async () => {
  const many = ['08', '10', '12', '14', '16', '18'].map((hour) =>
    itemAt(`2026-12-03T${hour}:00`, { key: hour }),
  );
  await show(<Page items={many} />);

  await press(byRole('button', '3 more on Thursday, 3 December 2026'));

  expect(byRole('dialog', 'Thursday, 3 December 2026').querySelectorAll('li')).toHaveLength(6);
});

test('arrows walk from day to day and over the end of the month', async () => {
  await show(<Page items={[rye]} anchorDay="2026-12-31" />);
  await focus(buttonOf('2026-12-31'));

  await hit('ArrowRight', 'ArrowDown');

  expect(focusedDay()).toBe('2027-01-08');
  expect(byRole('grid').getAttribute('aria-label')).toBe('January 2027');
});

test('keys are left alone while the focus is elsewhere', async () => {
  const onAdd = vi.fn();
  await show(<Page items={[rye]} onAdd={onAdd} />);

  await hit('n', '2');

  expect(onAdd).not.toHaveBeenCalled();
  expect(allByRole('gridcell')).toHaveLength(42);
});

test('numbers change the view and T goes to today', async () => {
  await show(<Page items={[rye]} anchorDay="2026-12-24" />);
  await focus(buttonOf('2026-12-24'));

  await hit('2');
  const week = allByRole('gridcell').map((cell) => cell.dataset.day);
  await hit('t');

  expect(week).toHaveLength(7);
  expect(week).toContain('2026-12-24');
  expect(focusedDay()).toBe('2026-12-02');
});

test('N adds on the day: at the next whole hour today, at nine on others', async () => {
  const onAdd = vi.fn();
  await show(<Page onAdd={onAdd} />);
  await focus(buttonOf('2026-12-02'));

  await hit('n', 'ArrowRight', 'N');

  expect(onAdd.mock.calls).toEqual([['2026-12-02T11:00'], ['2026-12-03T09:00']]);
});

test("Enter opens the day's items, Enter on one its details", async () => {
  const onOpen = vi.fn();
  await show(<Page items={[rye]} onOpen={onOpen} anchorDay="2026-12-03" />);
  await focus(buttonOf('2026-12-03'));

  await hit('Enter');
  await press(
    byRole('dialog', 'Thursday, 3 December 2026').querySelector('li button') ?? document.body,
  );
  const open = allByRole('button', 'Open').find(({ textContent }) => textContent === 'Open');
  await press(open ?? document.body);

  expect(onOpen).toHaveBeenCalledExactlyOnceWith(rye);
});

test('moves by keyboard: M, arrows, Enter; said as it goes', async () => {
  const onMove = vi.fn();
  await show(<Page items={[rye]} onMove={onMove} view="week" />);
  await focus(chipOf('rye'));

  await hit('m', 'ArrowRight', 'ArrowDown');
  const said = byRole('status').textContent;
  await hit('Enter');

  expect(said).toBe('Fri 4 Dec, 09:45');
  expect(onMove).toHaveBeenCalledExactlyOnceWith(rye, '2026-12-04T09:45', 'one');
  expect(byRole('status').textContent).toBe('“The rye is back” now stands on Fri 4 Dec, 09:45.');
});

test('Escape leaves it where it was', async () => {
  const onMove = vi.fn();
  await show(<Page items={[rye]} onMove={onMove} />);
  await focus(chipOf('rye'));

  await hit('m', 'ArrowDown', 'Escape');

  expect(onMove).not.toHaveBeenCalled();
  expect(chipOf('rye').closest('[data-day]')).toBe(buttonOf('2026-12-03').parentElement);
  expect(byRole('status').textContent).toBe('“The rye is back” stays where it was.');
});

test('asks which ones when it comes again and again', async () => {
  const onMove = vi.fn();
  await show(<Page items={[weekly]} onMove={onMove} />);
  await focus(chipOf('weekly'));

  await hit('m', 'ArrowLeft', 'Enter');
  const before = onMove.mock.calls.length;
  await press(byRole('button', 'This and all later ones'));

  expect(before).toBe(0);
  expect(onMove).toHaveBeenCalledExactlyOnceWith(weekly, '2026-12-03T09:00', 'later');
});

test('Delete asks first, and nothing happens on no', async () => {
  const onCancel = vi.fn();
  await show(<Page items={[rye]} onCancel={onCancel} />);
  await focus(chipOf('rye'));

  await hit('Delete');
  await press(byRole('button', 'Keep it'));
  const kept = onCancel.mock.calls.length;
  await hit('Delete');
  await press(byRole('button', 'Cancel it'));

  expect(kept).toBe(0);
  expect(onCancel).toHaveBeenCalledExactlyOnceWith(rye, 'one');
});

test('a filter shows its own alone, and can be cleared', async () => {
  const plain = itemAt('2026-12-04T12:00', { key: 'task', kind: 'task' });
  const { brand: _, ...nobody } = plain;
  await show(<Page items={[rye, nobody]} />);

  await press(byRole('button', 'Nordlys Bakery'));
  const shown = document.querySelectorAll('[data-item]').length;
  await press(byRole('button', 'Clear filters'));

  expect(shown).toBe(1);
  expect(document.querySelectorAll('[data-item]')).toHaveLength(2);
});

test('the printed week has every text in full', async () => {
  const text = 'Saturday, 6:40.\nThe rye is back.';
  await show(<Page items={[{ ...rye, text }, lisbon]} />);

  const cells = [...document.querySelectorAll('[data-week-sheet] tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );

  expect(cells).toHaveLength(8);
  expect(cells[3]).toEqual([
    'Thu 3 Dec',
    '09:30',
    'Nordlys Bakery · Bluesky · @nordlys',
    `The rye is back${text}`,
  ]);
  expect(cells[4]?.[1]).toBe('13:00 · 12:00 Lisbon');
});

test('says how it is when nothing is planned', async () => {
  await show(<Page />);

  expect(document.body.textContent).toContain('Nothing planned yet');
});
