import { expect, test } from 'vitest';
import { arrowTarget, type KeyPlace, wishOf } from '@/components/dashboard/calendar/keys';

const place: KeyPlace = {
  key: '',
  view: 'month',
  day: '2026-12-02',
  on: 'cell',
  page: 7,
  weekStart: 1,
  isMirrored: false,
};
const dayAfter = (change: Partial<KeyPlace>) => {
  const wish = wishOf({ ...place, ...change });
  return wish?.kind === 'day' ? wish.day : wish?.kind;
};

test('arrows go by days and weeks through a month', () => {
  expect(dayAfter({ key: 'ArrowRight' })).toBe('2026-12-03');
  expect(dayAfter({ key: 'ArrowLeft' })).toBe('2026-12-01');
  expect(dayAfter({ key: 'ArrowDown' })).toBe('2026-12-09');
  expect(dayAfter({ key: 'ArrowUp' })).toBe('2026-11-25');
});

test('arrows are mirrored where the page runs right to left', () => {
  expect(dayAfter({ key: 'ArrowRight', isMirrored: true })).toBe('2026-12-01');
  expect(arrowTarget('ArrowLeft', { day: '2026-12-02', minute: 0 }, 'week', true)).toEqual({
    day: '2026-12-03',
    minute: 0,
  });
});

test('pages are months or weeks, ends are those of the week', () => {
  expect(dayAfter({ key: 'PageDown' })).toBe('2027-01-02');
  expect(dayAfter({ key: 'PageUp', view: 'week' })).toBe('2026-11-25');
  expect(dayAfter({ key: 'PageDown', view: 'week', page: 3 })).toBe('2026-12-05');
  expect(dayAfter({ key: 'Home' })).toBe('2026-11-30');
  expect(dayAfter({ key: 'End', weekStart: 7 })).toBe('2026-12-05');
});

test('letters do what they say, on an item only what is about one', () => {
  expect(dayAfter({ key: 'n' })).toBe('add');
  expect(dayAfter({ key: 'T' })).toBe('today');
  expect(dayAfter({ key: 'm', on: 'item' })).toBe('move');
  expect(dayAfter({ key: 'Delete', on: 'item' })).toBe('cancel');
  expect(dayAfter({ key: 'm' })).toBeUndefined();
  expect(dayAfter({ key: 'n', on: 'other' })).toBeUndefined();
});

test('a moved item goes by days and weeks in a month, by days and quarters elsewhere', () => {
  const from = { day: '2026-12-02', minute: 570 };

  expect(arrowTarget('ArrowDown', from, 'month', false)).toEqual({
    day: '2026-12-09',
    minute: 570,
  });
  expect(arrowTarget('ArrowDown', from, 'week', false)).toEqual({ day: '2026-12-02', minute: 585 });
  expect(arrowTarget('x', from, 'week', false)).toBeUndefined();
});
