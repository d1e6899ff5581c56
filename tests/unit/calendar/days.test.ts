import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dayOfNumber,
  monthDays,
  threeDays,
  weekDays,
  weekday,
  weekOf,
} from '@/lib/calendar/days';
import { weekStartIn, weekStartOf } from '@/lib/calendar/week-start';

const anyDay = fc.integer({ min: -20_000, max: 40_000 }).map(dayOfNumber);
const anyStart = fc.integer({ min: 1, max: 7 });

test('a month is six whole weeks that hold all its days', () => {
  fc.assert(
    fc.property(anyDay, anyStart, (day, start) => {
      const days = monthDays(day, start);

      const first = `${day.slice(0, 8)}01`;
      expect(days).toHaveLength(42);
      expect(weekday(days[0] ?? '')).toBe(start);
      expect(days).toContain(first);
      expect(days).toContain(addDays(addMonths(first, 1), -1));
    }),
  );
});

test('a week begins on its first day and holds the day asked for', () => {
  fc.assert(
    fc.property(anyDay, anyStart, (day, start) => {
      const days = weekDays(day, start);

      expect(weekday(days[0] ?? '')).toBe(start);
      expect(days).toContain(day);
    }),
  );
});

test('three days hold the day asked for and stay inside its week', () => {
  fc.assert(
    fc.property(anyDay, anyStart, (day, start) => {
      const days = threeDays(day, start);

      expect(days).toContain(day);
      expect(days.every((each) => weekOf(each, start) === weekOf(day, start))).toBe(true);
    }),
  );
});

test("a month on from a long month's end is the short one's end", () => {
  expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
  expect(addMonths('2028-03-31', -1)).toBe('2028-02-29');
  expect(addMonths('2026-12-15', 1)).toBe('2027-01-15');
});

test('knows weekdays before and after 1970', () => {
  expect(weekday('2026-11-27')).toBe(5);
  expect(weekday('1969-12-28')).toBe(7);
});

test('a week begins where people say it does, with and without the browser knowing', () => {
  expect(weekStartOf('en-GB')).toBe(1);
  expect(weekStartOf('en-US')).toBe(7);
  expect(weekStartOf('not a locale')).toBe(1);
  expect([weekStartIn('US'), weekStartIn('EG'), weekStartIn('NO')]).toEqual([7, 6, 1]);
});
