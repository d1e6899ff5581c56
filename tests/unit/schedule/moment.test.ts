import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, isLocal, isZone, localAt, ownZone, zoneNames } from '@/lib/schedule/moment';

const zones = zoneNames();
const minute = 60_000;
const from = Date.UTC(1972, 0, 1);
const to = Date.UTC(2060, 0, 1);

describe('a local time becomes a moment', () => {
  it.each([
    ['in summer', '2026-07-01T09:30', 'Europe/Lisbon', '2026-07-01T08:30:00.000Z'],
    ['in winter', '2026-12-01T09:30', 'Europe/Lisbon', '2026-12-01T09:30:00.000Z'],
    ['skipped', '2026-03-29T01:30', 'Europe/Lisbon', '2026-03-29T01:30:00.000Z'],
    ['there twice', '2026-10-25T01:30', 'Europe/Lisbon', '2026-10-25T00:30:00.000Z'],
    [
      'skipped by half an hour',
      '2026-10-04T02:15',
      'Australia/Lord_Howe',
      '2026-10-03T15:45:00.000Z',
    ],
    ['at an odd offset', '2026-11-27T09:30', 'Asia/Kathmandu', '2026-11-27T03:45:00.000Z'],
    ['on a day that was skipped', '2011-12-30T09:30', 'Pacific/Apia', '2011-12-30T19:30:00.000Z'],
    [
      'at a midnight that was skipped',
      '2018-11-04T00:00',
      'America/Sao_Paulo',
      '2018-11-04T03:00:00.000Z',
    ],
  ])('%s', (_, local, zone, expected) => {
    const at = instantOf({ local, zone });

    expect(new Date(at).toISOString()).toBe(expected);
  });

  it('is what Temporal says, in every zone', () => {
    const moments = fc.integer({ min: from / minute, max: to / minute });
    fc.assert(
      fc.property(moments, fc.constantFrom(...zones), (minutes, zone) => {
        const local = new Date(minutes * minute).toISOString().slice(0, 16);

        expect(instantOf({ local, zone })).toBe(byTemporal(local, zone));
      }),
      { numRuns: 3_000 },
    );
  });

  it.each([
    'Europe/Lisbon',
    'America/New_York',
    'Australia/Lord_Howe',
    'Africa/Casablanca',
    'Pacific/Apia',
    'America/Sao_Paulo',
    'Antarctica/Troll',
    'Asia/Kathmandu',
  ])('is what Temporal says around every change of the clocks in %s', (zone) => {
    const locals = changesIn(zone).flatMap(timesAround);

    const wrong = locals.filter((local) => instantOf({ local, zone }) !== byTemporal(local, zone));

    expect(locals.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  it.each(['2026-02-30T10:00', '2026-13-01T10:00', '2026-01-01T24:00', '2026-01-01', 'soon', ''])(
    'refuses %j',
    (local) => {
      expect(isLocal(local)).toBe(false);
      expect(() => instantOf({ local, zone: 'UTC' })).toThrow(RangeError);
    },
  );
});

describe('a moment becomes a local time', () => {
  it('is what Temporal says, in every zone', () => {
    fc.assert(
      fc.property(fc.integer({ min: from, max: to }), fc.constantFrom(...zones), (at, zone) => {
        const there = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);

        expect(localAt(at, zone)).toBe(there.toPlainDateTime().toString().slice(0, 16));
      }),
      { numRuns: 3_000 },
    );
  });

  it('is right on both sides of a change', () => {
    const change = Date.UTC(2026, 2, 29, 1);

    const clocks = [change - 1, change].map((at) => localAt(at, 'Europe/Lisbon'));

    expect(clocks).toEqual(['2026-03-29T00:59', '2026-03-29T02:00']);
  });
});

describe('zones', () => {
  it.each(['Europe/Lisbon', 'UTC', 'America/Argentina/Buenos_Aires'])('knows %s', (name) => {
    expect(isZone(name)).toBe(true);
  });

  it.each(['', '+01:00', 'Europe/Atlantis', 'W. Europe Standard Time', 'x'.repeat(500)])(
    'does not know %j',
    (name) => {
      expect(isZone(name)).toBe(false);
    },
  );

  it('knows the one it is in and all it offers', () => {
    expect([ownZone(), ...zones].filter((name) => !isZone(name))).toEqual([]);
  });
});

function byTemporal(local: string, zone: string): number {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds;
}

function changesIn(zone: string): readonly number[] {
  const changes: number[] = [];
  let at = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone);
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    if (!next || next.epochMilliseconds > Date.UTC(2040, 0, 1)) return changes;
    // As the clocks there show it, give or take: a day on both sides is looked at.
    changes.push(next.epochMilliseconds + next.offsetNanoseconds / 1e6);
    at = next;
  }
}

/** Every quarter of an hour for more than a day before and after. */
function timesAround(change: number): readonly string[] {
  return Array.from({ length: 8 * 26 }, (_, index) =>
    new Date(change + (index - 4 * 26) * 15 * minute).toISOString().slice(0, 16),
  );
}
