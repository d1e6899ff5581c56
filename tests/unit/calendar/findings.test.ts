import { expect, test } from 'vitest';
import { addDays } from '@/lib/calendar/days';
import { findingsOf, gapsIn } from '@/lib/calendar/findings';
import type { CalendarDay, CalendarItem } from '@/lib/calendar/item';
import { bakery, itemAt, placedIn } from './items';

const today = '2026-12-01';

function found(items: readonly CalendarItem[], days: readonly CalendarDay[] = []) {
  const { placed, byDay } = placedIn(items);
  return findingsOf(placed, byDay, days, today).items;
}

test('two posts within the hour on one account clash, both of them', () => {
  const early = itemAt('2026-12-01T09:00', { key: 'early' });
  const late = itemAt('2026-12-01T09:59', { key: 'late' });

  const items = found([early, late]);

  expect(items.get('early')).toMatchObject([{ kind: 'clash', minutes: 59 }]);
  expect(items.get('late')).toMatchObject([{ kind: 'clash', other: { item: early } }]);
});

test('an hour apart is far enough', () => {
  expect(found([itemAt('2026-12-01T09:00'), itemAt('2026-12-01T10:00')]).size).toBe(0);
});

test.each<[string, Partial<CalendarItem>]>([
  ['another account', { account: 'fjord' }],
  ['another site', { site: 'x' }],
  ['something that is no post', { kind: 'task' }],
  ['one that was cancelled', { state: 'cancelled' }],
  ['one that was missed', { state: 'missed' }],
])('does not clash with %s', (_, change) => {
  const other = itemAt('2026-12-01T09:10', { key: 'other', ...change });

  expect(found([itemAt('2026-12-01T09:00'), other]).size).toBe(0);
});

test('without an account it is any of the brand on that site', () => {
  const { account: _, ...bare } = itemAt('2026-12-01T09:00', { key: 'a' });
  const items = found([bare, { ...bare, key: 'b' }]);

  expect([...items.keys()]).toEqual(['a', 'b']);
});

test('clashes over midnight, too', () => {
  const items = found([
    itemAt('2026-12-01T23:50', { key: 'a' }),
    itemAt('2026-12-02T00:10', { key: 'b' }),
  ]);

  expect(items.get('a')).toMatchObject([{ kind: 'clash', minutes: 20 }]);
});

test('says nothing of two that are both out', () => {
  const done = { state: 'done' } as const;

  expect(found([itemAt('2026-12-01T09:00', done), itemAt('2026-12-01T09:10', done)]).size).toBe(0);
});

test('a post on a day to know of is marked with its name', () => {
  const post = itemAt('2026-12-25T09:00', { key: 'post' });
  const task = itemAt('2026-12-25T12:00', { key: 'task', kind: 'task' });

  const items = found([post, task], [{ day: '2026-12-25', name: 'Christmas Day' }]);

  expect([...items]).toEqual([['post', [{ kind: 'marked', name: 'Christmas Day' }]]]);
});

test('everything open of a stopped brand is marked', () => {
  const brand = { ...bakery, isPaused: true };
  const open = itemAt('2026-12-02T09:00', { key: 'open', brand });
  const done = itemAt('2026-12-02T12:00', { key: 'done', brand, state: 'done' });

  expect([...found([open, done])]).toEqual([
    ['open', [{ kind: 'paused', brand: 'Nordlys Bakery' }]],
  ]);
});

const gaps = (days: readonly string[], marked: readonly string[] = []) => [
  ...gapsIn(
    placedIn(days.map((day) => itemAt(`${day}T09:00`, { key: day }))).byDay,
    new Set(marked),
    today,
  ),
];
/** Tuesdays: so many weeks from the first of December. */
const tuesday = (week: number) => addDays(today, 7 * week);

test('a weekday that had a post three times of four wants for one', () => {
  expect(gaps([tuesday(-4), tuesday(-2), tuesday(-1)])).toEqual([today]);
});

test('twice of four is no habit', () => {
  expect(gaps([tuesday(-2), tuesday(-1)])).toEqual([]);
});

test('what lies behind is no gap, and neither is a day to know of', () => {
  const weekly = [tuesday(-6), tuesday(-5), tuesday(-4), tuesday(-2), tuesday(-1)];

  expect(gaps(weekly, [today])).toEqual([]);
});

test('behind the end of the plan it says so for two weeks and then rests', () => {
  const weekly = [tuesday(-3), tuesday(-2), tuesday(-1), tuesday(0)];

  expect(gaps(weekly)).toEqual([tuesday(1), tuesday(2)]);
});
