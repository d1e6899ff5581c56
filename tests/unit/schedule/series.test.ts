import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reminder } from '@/lib/model';
import { firstFrom, nextAfter, type Series } from '@/lib/schedule/recurrence';
import { cancelOne, endBefore, moveAll, moveOne, moveThisAndLater } from '@/lib/schedule/series';
import { anyRule } from './rules';

const reminder = (local: string, rule?: string, except: readonly string[] = []): Reminder => ({
  id: 'old',
  kind: 'post',
  title: 'Bread of the week',
  parts: ['Rye.'],
  links: [],
  media: [],
  labels: [],
  time: { local, zone: 'Europe/Lisbon' },
  ...(rule ? { recurrence: { rule, except } } : {}),
  isPaused: false,
  lead: 0,
  next: local,
  nextAt: 1,
  createdAt: 1,
  updatedAt: 1,
});

describe('one occasion', () => {
  it('is moved out of its series', () => {
    const weekly = reminder('2026-12-01T09:30', 'FREQ=WEEKLY');

    const { series, moved } = moveOne(weekly, '2026-12-08T09:30', '2026-12-09T11:00', 'new');

    expect(times(series, 3)).toEqual(['2026-12-01T09:30', '2026-12-15T09:30', '2026-12-22T09:30']);
    expect([moved.id, moved.time.local, moved.recurrence]).toEqual([
      'new',
      '2026-12-09T11:00',
      undefined,
    ]);
  });

  it('that is the only one keeps its id', () => {
    const { series, moved } = moveOne(
      reminder('2026-12-01T09:30'),
      '2026-12-01T09:30',
      '2026-12-02T08:00',
      'new',
    );

    expect([series, moved.id, moved.time.local]).toEqual([undefined, 'old', '2026-12-02T08:00']);
  });

  it('is cancelled, and with the last of them the series', () => {
    const twice = reminder('2026-12-01T09:30', 'FREQ=DAILY;COUNT=2');

    const left = cancelOne(twice, '2026-12-01T09:30');

    expect(times(left, 9)).toEqual(['2026-12-02T09:30']);
    expect(left && cancelOne(left, '2026-12-02T09:30')).toBeUndefined();
  });
});

describe('this and later', () => {
  it.each([
    ['by its number', 'FREQ=WEEKLY;COUNT=4'],
    ['by its end', 'FREQ=WEEKLY;UNTIL=20261222'],
    ['by its end to the minute', 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20261222T093000'],
  ])('is moved to another day of the week, with a series ended %s', (_, rule) => {
    const weekly = reminder('2026-12-01T09:30', rule, ['2026-12-08T09:30', '2026-12-22T09:30']);

    const moved = moveThisAndLater(weekly, '2026-12-15T09:30', '2026-12-17T10:00', 'new');

    if (moved.kind !== 'moved') throw new Error('It can follow.');
    expect(times(moved.earlier, 9)).toEqual(['2026-12-01T09:30']);
    expect(times(moved.later, 9)).toEqual(['2026-12-17T10:00']);
    expect([moved.later.id, moved.later.recurrence?.except]).toEqual(['new', ['2026-12-24T10:00']]);
  });

  it('is the whole series from its first on', () => {
    const daily = reminder('2026-12-01T09:30', 'FREQ=DAILY');

    const moved = moveThisAndLater(daily, '2026-12-01T09:30', '2026-12-01T10:00', 'new');

    expect(moved).toMatchObject({
      kind: 'moved',
      later: { id: 'old', time: { local: '2026-12-01T10:00' } },
    });
    expect(moved).not.toHaveProperty('earlier');
  });

  it('is none where there is no such occasion', () => {
    const weekly = reminder('2026-12-01T09:30', 'FREQ=WEEKLY');

    expect(moveThisAndLater(weekly, '2026-12-02T09:30', '2026-12-03T09:30', 'new').kind).toBe(
      'cannot-follow',
    );
  });

  it('splits any series into two that are it together', () => {
    fc.assert(
      fc.property(anyRule, fc.nat({ max: 8 }), fc.nat({ max: 8 }), (rule, at, out) => {
        const all = times(reminder('2026-01-01T09:00', rule), 20);
        const local = all[at];
        const except = all[out];
        if (local === undefined || except === undefined || except === local) return;
        const whole = reminder('2026-01-01T09:00', rule, [except]);

        const moved = moveThisAndLater(whole, local, local, 'new');

        if (moved.kind !== 'moved') throw new Error(`${rule} was not split.`);
        const both = [...times(moved.earlier, 99), ...times(moved.later, 12)];
        expect({ rule, both: both.slice(0, 12) }).toEqual({ rule, both: times(whole, 12) });
      }),
      { numRuns: 300 },
    );
  });
});

describe('all', () => {
  it.each([
    ['FREQ=DAILY;INTERVAL=3', '2026-12-01', '2026-12-02', ['12-02', '12-05', '12-08']],
    ['FREQ=WEEKLY', '2026-12-01', '2026-12-03', ['12-03', '12-10', '12-17']],
    ['FREQ=WEEKLY;BYDAY=TU,FR', '2026-12-01', '2026-12-02', ['12-02', '12-05', '12-09']],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU', '2026-12-01', '2026-12-02', ['12-02', '12-07', '12-16']],
    ['FREQ=MONTHLY', '2026-12-01', '2026-12-15', ['12-15', '01-15', '02-15']],
    ['FREQ=MONTHLY', '2026-12-01', '2026-12-31', ['12-31', '01-31', '02-28']],
    ['FREQ=MONTHLY;BYMONTHDAY=1', '2026-12-01', '2026-12-04', ['12-04', '01-04', '02-04']],
    ['FREQ=MONTHLY;BYMONTHDAY=1,15', '2026-12-01', '2026-12-04', ['12-04', '12-18', '01-04']],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', '2026-12-31', '2026-12-20', ['12-20', '01-20', '02-20']],
    ['FREQ=MONTHLY;BYDAY=1TU', '2026-12-01', '2026-12-09', ['12-09', '01-13', '02-10']],
    ['FREQ=MONTHLY;BYDAY=-1TU', '2026-12-29', '2026-12-30', ['12-30', '01-27', '02-24']],
    ['FREQ=YEARLY', '2026-12-01', '2026-11-30', ['11-30', '11-30', '11-30']],
    [
      'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=1',
      '2026-12-01',
      '2026-11-30',
      ['11-30', '11-30', '11-30'],
    ],
    ['FREQ=YEARLY;BYMONTH=12;BYDAY=1TU', '2026-12-01', '2026-12-10', ['12-10', '12-09', '12-14']],
    [
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      '2026-12-31',
      '2026-12-31',
      ['12-31', '01-29', '02-26'],
    ],
  ])('%s moved from %s to %s', (rule, from, to, expected) => {
    const moved = moveAll(reminder(`${from}T09:30`, rule), `${from}T09:30`, `${to}T10:15`);

    if (moved.kind !== 'moved') throw new Error('It can follow.');
    const found = times(moved.series, 3);
    expect(found.map((local) => local.slice(5, 10))).toEqual(expected);
    expect(found.every((local) => local.endsWith('T10:15'))).toBe(true);
  });

  it('takes the end and the exceptions along', () => {
    const monthly = reminder('2026-12-01T09:30', 'FREQ=MONTHLY;BYDAY=1TU;UNTIL=20270302T093000', [
      '2027-01-05T09:30',
    ]);

    const moved = moveAll(monthly, '2027-02-02T09:30', '2027-02-11T10:00');

    if (moved.kind !== 'moved') throw new Error('It can follow.');
    expect(times(moved.series, 9)).toEqual([
      '2026-12-10T10:00',
      '2027-02-11T10:00',
      '2027-03-11T10:00',
    ]);
  });

  it.each([
    [
      'the last weekday',
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      '2026-12-31',
      '2026-12-27',
    ],
    ['a day that months lack', 'FREQ=MONTHLY', '2027-01-10', '2027-01-30'],
    ['a day of another month', 'FREQ=MONTHLY', '2026-12-01', '2026-11-30'],
    ['a day that years lack', 'FREQ=YEARLY', '2028-03-01', '2028-02-29'],
    [
      'days that would leave their month',
      'FREQ=MONTHLY;BYMONTHDAY=1,25',
      '2026-12-01',
      '2026-12-08',
    ],
    ['several hours', 'FREQ=DAILY;BYHOUR=9,17', '2026-12-01', '2026-12-01'],
  ])('says that it cannot follow: %s', (_, rule, from, to) => {
    const one = reminder(`${from}T09:00`, rule);

    expect(moveAll(one, `${from}T09:00`, `${to}T09:45`)).toEqual({ kind: 'cannot-follow' });
  });

  it('never loses, doubles or adds one, whatever the rule', () => {
    fc.assert(
      fc.property(
        anyRule,
        fc.integer({ min: -9, max: 9 }),
        fc.nat({ max: 5 }),
        (rule, days, at) => {
          const before = times(reminder('2026-01-01T09:00', rule), 30);
          const local = before[at];
          if (local === undefined) return;
          const to = new Date(Date.parse(`${local}Z`) + days * 86_400_000 + 900_000);

          const moved = moveAll(
            reminder('2026-01-01T09:00', rule),
            local,
            to.toISOString().slice(0, 16),
          );

          if (moved.kind !== 'moved') return;
          const after = times(moved.series, 30);
          expect({ rule, days, at: after[at] }).toEqual({
            rule,
            days,
            at: to.toISOString().slice(0, 16),
          });
          expect({ rule, days, count: after.length }).toEqual({ rule, days, count: before.length });
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('an end', () => {
  it('before the first leaves nothing', () => {
    expect(
      endBefore(reminder('2026-12-01T09:30', 'FREQ=DAILY'), '2026-12-01T09:30'),
    ).toBeUndefined();
    expect(endBefore(reminder('2026-12-01T09:30'), '2026-12-01T09:30')).toBeUndefined();
  });

  it('later than its own changes nothing', () => {
    const few = reminder('2026-12-01T09:30', 'FREQ=DAILY;COUNT=3');

    expect(endBefore(few, '2027-01-01T00:00')?.recurrence?.rule).toBe('FREQ=DAILY;COUNT=3');
  });
});

function times(series: Series | undefined, most: number): readonly string[] {
  const found: string[] = [];
  let next = series && firstFrom(series, series.time.local);
  while (series && next !== undefined && found.length < most) {
    found.push(next);
    next = nextAfter(series, next);
  }
  return found;
}
