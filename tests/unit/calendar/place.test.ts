import { expect, test } from 'vitest';
import { itemAt, placedIn } from './items';

test('stands on the day and at the time of the viewer, and keeps its own clock beside it', () => {
  const lisbon = itemAt('2026-12-01T23:30', { zone: 'Europe/Lisbon' });

  const { placed, byDay } = placedIn([lisbon]);

  expect(placed).toEqual([
    {
      item: lisbon,
      day: '2026-12-02',
      minute: 30,
      own: { day: '2026-12-01', minute: 23 * 60 + 30 },
    },
  ]);
  expect([...byDay.keys()]).toEqual(['2026-12-02']);
});

test('says no second time where another zone shows the same', () => {
  const { placed } = placedIn([itemAt('2026-12-01T09:30', { zone: 'Europe/Berlin' })]);

  expect(placed[0]).not.toHaveProperty('own');
});

test('is in order of time, whatever order it came in', () => {
  const { placed } = placedIn([itemAt('2026-12-02T09:00'), itemAt('2026-12-01T10:00')]);

  expect(placed.map(({ day }) => day)).toEqual(['2026-12-01', '2026-12-02']);
});
