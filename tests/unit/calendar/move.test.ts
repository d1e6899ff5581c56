import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockIn, momentOf, wallOf } from '@/lib/calendar/clock';
import { dayOfNumber } from '@/lib/calendar/days';
import { movedLocal, shiftWall, snapMinute } from '@/lib/calendar/move';
import { itemAt, placedIn } from './items';

function moved(local: string, zone: string, day: string, minute?: number) {
  const [placed] = placedIn([itemAt(local, { zone })]).placed;
  if (!placed) throw new Error('Nothing was placed');
  return movedLocal(placed, { day, minute: minute ?? placed.minute }, 'Europe/Oslo');
}

test('another day keeps the clock of its own zone, though summer time begins between', () => {
  // New York changes three weeks before Oslo: the viewer sees another hour, the post keeps its own.
  expect(moved('2026-03-03T09:30', 'America/New_York', '2026-03-10')).toBe('2026-03-10T09:30');
});

test('another time is meant on the clock of the viewer', () => {
  expect(moved('2026-12-01T09:30', 'Europe/Lisbon', '2026-12-01', 12 * 60)).toBe(
    '2026-12-01T11:00',
  );
});

test('stands on the day it was dropped on, whatever the zones', () => {
  const zone = fc.constantFrom('America/New_York', 'Pacific/Apia', 'Asia/Kathmandu', 'Europe/Oslo');
  const day = fc.integer({ min: 20_000, max: 22_000 }).map(dayOfNumber);
  const hour = fc.integer({ min: 10, max: 23 });
  fc.assert(
    fc.property(zone, day, day, hour, (inZone, from, to, at) => {
      const local = moved(`${from}T${at}:30`, inZone, to);

      expect(clockIn('Europe/Oslo')(momentOf(wallOf(local), inZone)).day).toBe(to);
    }),
  );
});

test('steps go over midnight, both ways', () => {
  expect(shiftWall({ day: '2026-12-31', minute: 1430 }, 15)).toEqual({
    day: '2027-01-01',
    minute: 5,
  });
  expect(shiftWall({ day: '2027-01-01', minute: 0 }, -15)).toEqual({
    day: '2026-12-31',
    minute: 1425,
  });
});

test('snaps to quarters inside the day', () => {
  expect([-20, 7, 8, 1439].map(snapMinute)).toEqual([0, 0, 15, 1425]);
});
