import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOut } from '@/lib/calendar/lanes';
import { itemAt, placedIn } from './items';

const day = (...times: readonly string[]) =>
  placedIn(times.map((time, index) => itemAt(`2026-12-01T${time}`, { key: String(index) }))).placed;

test('what does not overlap has the whole width', () => {
  const { slots } = layOut(day('09:00', '09:30', '10:00'), 30, 3);

  expect(slots.map(({ lane, lanes }) => [lane, lanes])).toEqual([
    [0, 1],
    [0, 1],
    [0, 1],
  ]);
});

test('a lane is used again as soon as it is free', () => {
  const { slots } = layOut(day('09:00', '09:15', '09:30'), 30, 3);

  expect(slots.map(({ lane, lanes }) => [lane, lanes])).toEqual([
    [0, 2],
    [1, 2],
    [0, 2],
  ]);
});

test('what has no room is counted where the first of it would stand', () => {
  const { slots, rests } = layOut(day('09:00', '09:05', '09:10', '09:15'), 30, 3);

  expect(slots.map(({ lane }) => lane)).toEqual([0, 1]);
  expect(rests).toEqual([{ minute: 550, count: 2, lanes: 3 }]);
});

test('nothing is lost and nothing covers anything', () => {
  const minutes = fc.array(fc.integer({ min: 0, max: 1439 }), { maxLength: 40 });
  fc.assert(
    fc.property(minutes, fc.integer({ min: 2, max: 4 }), (at, most) => {
      const items = day(...at.map((m) => `${pad(m / 60)}:${pad(m % 60)}`));

      const { slots, rests } = layOut(items, 28, most);

      const hidden = rests.reduce((sum, { count }) => sum + count, 0);
      expect(slots.length + hidden).toBe(items.length);
      for (const one of slots) {
        const covering = slots.filter(
          (other) =>
            other.lane === one.lane && Math.abs(other.placed.minute - one.placed.minute) < 28,
        );
        expect(covering).toEqual([one]);
      }
    }),
  );
});

const pad = (value: number) => String(Math.floor(value)).padStart(2, '0');
