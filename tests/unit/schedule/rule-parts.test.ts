import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstFrom, nextAfter } from '@/lib/schedule/recurrence';
import { weekdays } from '@/lib/schedule/rule';
import { partsOf, type RuleParts, ruleOf } from '@/lib/schedule/rule-parts';
import { anyRule } from './rules';

const time = { local: '2026-12-01T09:30', zone: 'Europe/Lisbon' };

const anyParts: fc.Arbitrary<RuleParts> = fc
  .record({
    every: fc.integer({ min: 1, max: 12 }),
    end: fc.oneof(
      fc.constant({ kind: 'never' } as const),
      fc.integer({ min: 1, max: 99 }).map((count) => ({ kind: 'after', count }) as const),
      fc
        .integer({ min: 10, max: 28 })
        .map((day) => ({ kind: 'on', day: `2027-03-${day}` }) as const),
    ),
  })
  .chain((base) =>
    fc.oneof(
      fc.constantFrom<RuleParts>(
        { ...base, unit: 'day', weekdays: [] },
        { ...base, unit: 'month', weekdays: [] },
        { ...base, unit: 'year', weekdays: [] },
        { ...base, unit: 'month', weekdays: [], nth: { nth: 5, weekday: 'SU' } },
      ),
      fc
        .subarray([...weekdays])
        .map((names): RuleParts => ({ ...base, unit: 'week', weekdays: names })),
      fc
        .constantFrom(-1, 1, 15, 31)
        .map((monthDay): RuleParts => ({ ...base, unit: 'month', weekdays: [], monthDay })),
      fc.tuple(fc.constantFrom(1, 2, 3, 4, -1), fc.constantFrom(...weekdays)).map(
        ([nth, weekday]): RuleParts => ({
          ...base,
          unit: 'month',
          weekdays: [],
          nth: { nth: nth as 1, weekday },
        }),
      ),
    ),
  );

describe('a form', () => {
  it('shows what it said', () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        expect(partsOf(ruleOf(parts), time)).toEqual(parts);
      }),
    );
  });

  it('shows no rule as another', () => {
    fc.assert(
      fc.property(anyRule, (rule) => {
        const parts = partsOf(rule, time);
        if (!parts) return;

        const said = ruleOf(parts);

        expect({ rule, said, times: times(said) }).toEqual({ rule, said, times: times(rule) });
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    'FREQ=MONTHLY;BYDAY=1MO,3MO',
    'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13',
    'FREQ=MONTHLY;BYDAY=-2MO',
    'FREQ=MONTHLY;BYDAY=MO',
    'FREQ=MONTHLY;BYMONTHDAY=1,15',
    'FREQ=YEARLY;BYDAY=20MO',
    'FREQ=YEARLY;BYMONTH=3',
    'FREQ=DAILY;BYHOUR=9,17',
    'FREQ=DAILY;INTERVAL=2;BYDAY=MO',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU',
    'nonsense',
  ])('cannot show %s', (rule) => {
    expect(partsOf(rule, time)).toBeUndefined();
  });
});

function times(rule: string): readonly (string | undefined)[] {
  const series = { time, recurrence: { rule, except: [] } };
  const found = [firstFrom(series, time.local)];
  while (found.length < 15) {
    const last = found.at(-1);
    found.push(last === undefined ? undefined : nextAfter(series, last));
  }
  return found;
}
