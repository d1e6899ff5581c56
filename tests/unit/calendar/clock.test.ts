import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockIn, localOf, momentOf, wallOf } from '@/lib/calendar/clock';

const zones = [
  'Europe/Oslo',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Africa/Casablanca',
  'America/St_Johns',
];

test('shows what the zone database says, on days of a change too', () => {
  const from = Date.parse('2011-01-01');
  const to = Date.parse('2030-01-01');
  fc.assert(
    fc.property(fc.constantFrom(...zones), fc.integer({ min: from, max: to }), (zone, at) => {
      const shown = localOf(clockIn(zone)(at));

      const said = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
      expect(shown).toBe(said.toPlainDateTime().toString({ smallestUnit: 'minute' }));
    }),
    { numRuns: 300 },
  );
});

test('minutes around the hour that summer time takes away', () => {
  const clock = clockIn('Europe/Oslo');

  expect(localOf(clock(Date.parse('2026-03-29T00:59Z')))).toBe('2026-03-29T01:59');
  expect(localOf(clock(Date.parse('2026-03-29T01:00Z')))).toBe('2026-03-29T03:00');
});

test('a wall clock that is never shown means the one it jumped to', () => {
  const at = momentOf(wallOf('2026-03-29T02:30'), 'Europe/Oslo');

  expect(localOf(clockIn('Europe/Oslo')(at))).toBe('2026-03-29T03:30');
});
