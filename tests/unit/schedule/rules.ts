import fc from 'fast-check';

const some = <Value>(values: readonly Value[], most: number) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: most });

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index).filter((one) => one !== 0);

const names = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const part = (name: string, values: fc.Arbitrary<readonly unknown[]>) =>
  fc.option(
    values.map((list) => `;${name}=${list.join(',')}`),
    { nil: '', freq: 1 },
  );

const days = part('BYDAY', some(names, 5));
const nthDays = part(
  'BYDAY',
  some(
    names.flatMap((name) => [name, `1${name}`, `2${name}`, `-1${name}`, `4${name}`]),
    4,
  ),
);
const months = part('BYMONTH', some(range(1, 12), 4));
const monthDays = part('BYMONTHDAY', some(range(-28, 28), 5));
const hours = part('BYHOUR', some([8, 12, 17], 2));
const weekStart = fc.constantFrom('', ';WKST=SU', ';WKST=MO', ';WKST=WE');
const end = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 1, max: 15 }).map((count) => `;COUNT=${count}`),
  fc.integer({ min: 2024, max: 2030 }).map((year) => `;UNTIL=${year}0704T120000Z`),
);
const interval = fc.integer({ min: 1, max: 4 }).map((one) => (one > 1 ? `;INTERVAL=${one}` : ''));

const joined = (frequency: string, ...parts: fc.Arbitrary<string>[]) =>
  fc.tuple(interval, ...parts, end).map((all) => `FREQ=${frequency}${all.join('')}`);

/** Any rule that is followed and that days fit soon enough for the library not to give up. */
export const anyRule: fc.Arbitrary<string> = fc.oneof(
  joined('DAILY', fc.oneof(days, months), hours),
  joined('WEEKLY', days, weekStart, hours),
  joined('MONTHLY', nthDays),
  joined('MONTHLY', monthDays, hours),
  joined(
    'MONTHLY',
    fc.constantFrom(';BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', ';BYDAY=SA,SU;BYSETPOS=1,3'),
  ),
  joined('YEARLY', months),
  joined('YEARLY', months, monthDays),
  joined('YEARLY', months, nthDays),
  joined('YEARLY', part('BYYEARDAY', some(range(-365, 365), 4))),
  joined('YEARLY', fc.constantFrom(';BYWEEKNO=20;BYDAY=MO', ';BYWEEKNO=10,30;BYDAY=TU,FR')),
);

/** A clock time within a few years, a quarter of an hour's. */
export const anyStart: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 96 * 365 * 4 })
  .map((quarters) =>
    new Date(Date.UTC(2023, 0, 1) + quarters * 900_000).toISOString().slice(0, 16),
  );
