import fc from 'fast-check';
import { RRuleTemporal } from 'rrule-temporal';
import { describe, expect, it } from 'vitest';
import { instantOf } from '@/lib/schedule/moment';
import { faultIn, firstFrom, nextAfter, occasionsIn, type Series } from '@/lib/schedule/recurrence';
import { examples, listedIn } from './rfc-examples';
import { anyRule, anyStart } from './rules';

const series = (rule: string, local = '2026-01-05T09:30', zone = 'Europe/Lisbon'): Series => ({
  time: { local, zone },
  recurrence: { rule, except: [] },
});

describe('the examples of RFC 5545', () => {
  it.each(examples)('$name', (example) => {
    const local = example.start ?? '1997-09-02T09:00';
    const expected = listedIn(example);

    const found = firstOf(
      {
        time: { local, zone: 'America/New_York' },
        recurrence: { rule: example.rule, except: example.except ?? [] },
      },
      expected.length,
    );

    expect(found).toEqual(expected);
  });

  it.each(examples.filter(({ rule }) => /COUNT|UNTIL/.test(rule)))(
    '$name, and no more',
    (example) => {
      const time = { local: example.start ?? '1997-09-02T09:00', zone: 'America/New_York' };

      const next = nextAfter(
        { time, recurrence: { rule: example.rule, except: [] } },
        listedIn(example).at(-1) ?? '',
      );

      expect(next).toBeUndefined();
    },
  );
});

describe('beside the library', () => {
  it('finds the same first occasions', () => {
    fc.assert(
      fc.property(anyRule, anyStart, (rule, local) => {
        const found = firstOf(series(rule, local), 12);

        expect({ rule, local, found }).toEqual({ rule, local, found: byLibrary(rule, local, 12) });
      }),
      { numRuns: 600 },
    );
  });

  it('finds the same next occasion from anywhere', () => {
    fc.assert(
      fc.property(anyRule, anyStart, anyStart, (rule, local, after) => {
        const next = nextAfter(series(rule, local), after);

        expect({ rule, local, after, next }).toEqual({
          rule,
          local,
          after,
          next: nextByLibrary(rule, local, after),
        });
      }),
      { numRuns: 400 },
    );
  });

  it('finds the same occasions of a month', () => {
    fc.assert(
      fc.property(anyRule, anyStart, anyStart, (rule, local, from) => {
        const at = Date.parse(`${from}Z`);
        const month = 31 * 86_400_000;

        const found = occasionsIn(series(rule, local, 'UTC'), at, at + month, 1_000);

        expect({ rule, local, from, found }).toEqual({
          rule,
          local,
          from,
          found: ruleOf(rule, local)
            .between(new Date(at), new Date(at + month - 1), true)
            .map((one) => one.toPlainDateTime().toString().slice(0, 16)),
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('zones', () => {
  it.each([
    'Europe/Lisbon',
    'America/New_York',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
    'Africa/Casablanca',
    'Pacific/Apia',
    'America/Sao_Paulo',
  ])('in %s every day has its one occasion, whatever the clocks do', (zone) => {
    const every = ['00:00', '00:30', '01:30', '02:15', '02:30', '09:30', '23:45'];

    const found = every.map((clock) => {
      const daily = series('FREQ=DAILY', `2010-01-01T${clock}`, zone);
      const end = instantOf({ local: `2019-12-31T${clock}`, zone }) + 1;
      return occasionsIn(daily, Date.UTC(2009, 11, 31), end, 10_000);
    });

    expect(found.map((one) => [one.length, new Set(one).size])).toEqual(
      every.map(() => [3652, 3652]),
    );
  });

  it('every occasion is in one hour alone, and on a skipped day too', () => {
    const daily = series('FREQ=DAILY', '2011-01-01T09:30', 'Pacific/Apia');
    const first = Date.UTC(2011, 11, 1);
    const hour = 3_600_000;

    const found = Array.from({ length: 24 * 45 }, (_, index) =>
      occasionsIn(daily, first + index * hour, first + (index + 1) * hour, 9),
    ).flat();

    expect(found).toHaveLength(46);
    expect(found.slice(28, 32)).toEqual([
      '2011-12-29T09:30',
      // A day that was not there: the moment of the next one, under its own name.
      '2011-12-30T09:30',
      '2011-12-31T09:30',
      '2012-01-01T09:30',
    ]);
  });

  it('keeps a clock time over a change, and comes later once where it is skipped', () => {
    const daily = series('FREQ=DAILY', '2026-03-27T01:30');

    const found = occasionsIn(daily, Date.UTC(2026, 2, 28), Date.UTC(2026, 2, 31), 9);

    expect(found.map((local) => [local, new Date(at(local)).toISOString()])).toEqual([
      ['2026-03-28T01:30', '2026-03-28T01:30:00.000Z'],
      ['2026-03-29T01:30', '2026-03-29T01:30:00.000Z'],
      ['2026-03-30T01:30', '2026-03-30T00:30:00.000Z'],
    ]);
  });
});

describe('a series', () => {
  it('without recurrence has one occasion', () => {
    const once: Series = { time: { local: '2026-05-01T10:00', zone: 'UTC' } };

    expect(firstFrom(once, '2026-05-01T10:00')).toBe('2026-05-01T10:00');
    expect(nextAfter(once, '2026-05-01T10:00')).toBeUndefined();
  });

  it('leaves its exceptions out, and counts them', () => {
    const few: Series = {
      time: { local: '2026-05-01T10:00', zone: 'UTC' },
      recurrence: { rule: 'FREQ=DAILY;COUNT=4', except: ['2026-05-02T10:00', '2026-05-04T10:00'] },
    };

    expect(firstOf(few, 9)).toEqual(['2026-05-01T10:00', '2026-05-03T10:00']);
  });

  it.each([
    ['a clock time', 'UNTIL=20260103T093000', 3],
    ['a minute before', 'UNTIL=20260103T092900', 2],
    ['a day', 'UNTIL=20260103', 3],
    ['a moment in UTC', 'UNTIL=20260103T143000Z', 3],
    ['a moment in UTC, a minute before', 'UNTIL=20260103T142900Z', 2],
  ])('ends at %s', (_, until, count) => {
    const found = firstOf(series(`FREQ=DAILY;${until}`, '2026-01-01T09:30', 'America/New_York'), 9);

    expect(found).toHaveLength(count);
  });

  it('gives no more than it is asked for', () => {
    expect(occasionsIn(series('FREQ=DAILY'), 0, Date.UTC(2100, 0, 1), 5)).toHaveLength(5);
    expect(occasionsIn(series('FREQ=DAILY'), 0, Date.UTC(2100, 0, 1), 0)).toEqual([]);
    expect(occasionsIn(series('FREQ=DAILY'), Date.UTC(2100, 0, 1), 0, 5)).toEqual([]);
  });
});

describe('faults', () => {
  it.each([
    ['', 'not-a-rule'],
    ['every day', 'not-a-rule'],
    ['INTERVAL=2', 'not-a-rule'],
    ['FREQ=DAILY;', 'not-a-rule'],
    ['FREQ=DAILY\r\nATTACH:x', 'not-a-rule'],
    ['FREQ=SECONDLY', 'too-often'],
    ['FREQ=MINUTELY;INTERVAL=1440', 'too-often'],
    ['FREQ=HOURLY', 'too-often'],
    ['FREQ=DAILY;BYHOUR=1,2,3,4,5;BYMINUTE=0,10,20,30,40', 'too-often'],
    ['FREQ=DAILY;COUNT=1000000', 'too-often'],
    ['FREQ=FORTNIGHTLY', 'bad-value'],
    ['FREQ=DAILY;INTERVAL=0', 'bad-value'],
    ['FREQ=DAILY;INTERVAL=-1', 'bad-value'],
    ['FREQ=DAILY;INTERVAL=1,2', 'bad-value'],
    ['FREQ=DAILY;COUNT=0', 'bad-value'],
    ['FREQ=DAILY;UNTIL=20260230', 'bad-value'],
    ['FREQ=MONTHLY;BYMONTHDAY=32', 'bad-value'],
    ['FREQ=MONTHLY;BYMONTHDAY=0', 'bad-value'],
    ['FREQ=MONTHLY;BYDAY=0MO', 'bad-value'],
    ['FREQ=MONTHLY;BYDAY=XX', 'bad-value'],
    ['FREQ=DAILY;BYSECOND=30', 'bad-value'],
    ['FREQ=WEEKLY;WKST=XX', 'bad-value'],
    ['FREQ=DAILY;FREQ=WEEKLY', 'unknown-part'],
    ['FREQ=DAILY;RSCALE=CHINESE', 'unknown-part'],
    ['FREQ=DAILY;COUNT=2;UNTIL=20260101', 'not-together'],
    ['FREQ=WEEKLY;BYDAY=1MO', 'not-together'],
    ['FREQ=MONTHLY;BYWEEKNO=20', 'not-together'],
    ['FREQ=MONTHLY;BYSETPOS=1', 'not-together'],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'never'],
    ['FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=31', 'never'],
    ['FREQ=DAILY;BYMONTH=4;BYMONTHDAY=31', 'never'],
    ['FREQ=MONTHLY;BYDAY=MO;BYSETPOS=6', 'never'],
    ['FREQ=YEARLY;BYWEEKNO=10;BYYEARDAY=300', 'never'],
    [`FREQ=DAILY;BYMONTH=${'1,'.repeat(300)}1`, 'too-long'],
  ])('%s is refused: %s', (rule, fault) => {
    expect(faultIn(rule)).toBe(fault);
    expect(firstFrom(series(rule), '2026-01-01T00:00')).toBeUndefined();
  });

  it.each([...examples.map(({ rule }) => rule), 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO'])(
    '%s has none',
    (rule) => {
      expect(faultIn(rule)).toBeUndefined();
    },
  );

  it('says so of anything, and never hangs', () => {
    const sign = fc.constantFrom(...'FREQ=DAILY;BYMONTH31,-+WKSTU'.split(''), 'FREQ=', ';BYDAY=');
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 40 }), (signs) => {
        const rule = signs.join('');

        const fault = faultIn(rule);

        if (fault === undefined)
          expect(firstFrom(series(rule), '2026-01-01T00:00')).toBeTypeOf('string');
      }),
    );
  });
});

function at(local: string): number {
  return instantOf({ local, zone: 'Europe/Lisbon' });
}

function firstOf(one: Series, most: number): readonly string[] {
  const found: string[] = [];
  let next = firstFrom(one, one.time.local);
  while (next !== undefined && found.length < most) {
    found.push(next);
    next = nextAfter(one, next);
  }
  return found;
}

function ruleOf(rule: string, local: string): RRuleTemporal {
  const dtstart = Temporal.PlainDateTime.from(local).toZonedDateTime('UTC');
  return new RRuleTemporal({ rruleString: rule, dtstart });
}

function byLibrary(rule: string, local: string, most: number): readonly string[] {
  return ruleOf(rule, local)
    .all((_, index) => index < most)
    .slice(0, most)
    .map((one) => one.toPlainDateTime().toString().slice(0, 16));
}

function nextByLibrary(rule: string, local: string, after: string): string | undefined {
  const moment = Temporal.PlainDateTime.from(after).toZonedDateTime('UTC');
  return ruleOf(rule, local).next(moment, false)?.toPlainDateTime().toString().slice(0, 16);
}
