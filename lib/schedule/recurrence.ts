import type { Reminder } from '@/lib/model';
import { instantOf, localAt, localOfWall, wallOf } from './moment';
import { dayOf, daysIn, periodOf, type Start, startOf } from './periods';
import { type Frequency, type Rule, type RuleFault, readRule } from './rule';

/** When a reminder comes: its first time and how it comes again. */
export type Series = Pick<Reminder, 'time' | 'recurrence'>;

const dayLength = 86_400_000;
const lastDay = dayOf(9999, 12, 31);

/**
 * How many periods without an occasion are looked through before a rule counts as over: what fits at
 * all comes within 40 years (a Monday 29 February), or never.
 */
const patience: Record<Frequency, number> = {
  DAILY: 15_000,
  WEEKLY: 2_200,
  MONTHLY: 500,
  YEARLY: 60,
};

/**
 * The first occasion at or after this clock time of the series' zone, exceptions left out; nothing
 * where none is left or the rule is a faulty one. Occasions are known by the clock time the rule
 * gives them, also on days on which the zone skips it: 9:30 stays 9:30 whatever the clocks do. The
 * start is an occasion only where the rule says so.
 */
export function firstFrom(series: Series, local: string): string | undefined {
  for (const occasion of occasionsFrom(series, wallOf(local))) return occasion;
  return undefined;
}

/** The first occasion after this clock time; see `firstFrom`. */
export function nextAfter(series: Series, local: string): string | undefined {
  for (const occasion of occasionsFrom(series, wallOf(local) + 60_000)) return occasion;
  return undefined;
}

/** The occasions that come at or after one moment and before another, `most` of them at most, in order. */
export function occasionsIn(
  series: Series,
  from: number,
  to: number,
  most: number,
): readonly string[] {
  const { zone } = series.time;
  const found: string[] = [];
  if (!(from < to) || most < 1) return found;
  // A skipped time comes as much later as clocks jump: a whole day, where a day was skipped.
  const end = localAt(to, zone);
  for (const occasion of occasionsFrom(series, wallOf(localAt(from, zone)) - dayLength)) {
    if (occasion > end) break;
    const at = instantOf({ local: occasion, zone });
    if (at < from || at >= to) continue;
    found.push(occasion);
    if (found.length === most) break;
  }
  return found;
}

/** What is wrong with a rule out of a file or from a person; nothing: it can be followed. */
export function faultIn(rule: string): RuleFault | undefined {
  const read = readRule(rule);
  if (typeof read === 'string') return read;
  const { count: _, until: __, ...endless } = read;
  // The days of a daily rule are those of the monthly one, which finds out sooner that there are none.
  const isDaily = read.frequency === 'DAILY' && read.positions.length === 0;
  const frequency = isDaily ? 'MONTHLY' : read.frequency;
  const start = startOf(wallOf('2000-01-01T00:00'));
  for (const _ of wallsFrom({ ...endless, frequency, interval: 1 }, start, 0)) return undefined;
  return 'never';
}

function* occasionsFrom({ time, recurrence }: Series, from: number): Generator<string> {
  if (!recurrence) {
    if (wallOf(time.local) >= from) yield time.local;
    return;
  }
  const rule = ruleOf(recurrence.rule);
  if (!rule) return;
  const start = startOf(wallOf(time.local));
  const last = lastOf(rule, recurrence.rule, time);
  const except = recurrence.except.length > 20 ? new Set(recurrence.except) : undefined;
  for (const wall of wallsFrom(rule, start, from)) {
    if (wall > last) return;
    const local = localOfWall(wall);
    if (!(except ? except.has(local) : recurrence.except.includes(local))) yield local;
  }
}

/** What the clocks show at each time of a rule, its end and exceptions aside, from `from` on. */
function* wallsFrom(rule: Rule, start: Start, from: number): Generator<number> {
  const first = Math.max(from, start.day * dayLength + start.minute * 60_000);
  let idle = 0;
  for (let period = periodOf(rule, start, Math.floor(first / dayLength)); ; period += 1) {
    const walls = wallsIn(rule, start, period);
    for (const wall of walls) {
      if (wall < first) continue;
      if (wall >= (lastDay + 1) * dayLength) return;
      yield wall;
    }
    idle = walls.length > 0 ? 0 : idle + 1;
    if (idle > patience[rule.frequency]) return;
  }
}

function wallsIn(rule: Rule, start: Start, period: number): readonly number[] {
  const days = daysIn(rule, start, period);
  const { hours, minutes, positions } = rule;
  if (hours.length + minutes.length + positions.length === 0)
    return days.map((day) => day * dayLength + start.minute * 60_000);
  const walls = days.flatMap((day) =>
    (hours.length > 0 ? hours : [Math.floor(start.minute / 60)]).flatMap((hour) =>
      (minutes.length > 0 ? minutes : [start.minute % 60]).map(
        (minute) => day * dayLength + (hour * 60 + minute) * 60_000,
      ),
    ),
  );
  if (positions.length === 0) return walls;
  const places = positions.map((position) =>
    position > 0 ? position - 1 : walls.length + position,
  );
  return walls.filter((_, index) => places.includes(index));
}

const rules = new Map<string, Rule | undefined>();

/** Many reminders share few rules. */
function ruleOf(text: string): Rule | undefined {
  if (rules.has(text)) return rules.get(text);
  if (rules.size > 2_000) rules.clear();
  const read = readRule(text);
  const rule = typeof read === 'string' ? undefined : read;
  rules.set(text, rule);
  return rule;
}

const lasts = new Map<string, number>();

/** The last wall time that may be an occasion. Those that are excepted count towards COUNT. */
function lastOf(rule: Rule, text: string, { local, zone }: Series['time']): number {
  if (rule.until) return wallOf(untilIn(zone, rule.until));
  if (rule.count === undefined) return Number.POSITIVE_INFINITY;
  const key = `${local} ${text}`;
  const known = lasts.get(key);
  if (known !== undefined) return known;
  if (lasts.size > 5_000) lasts.clear();
  const last = countedLast(rule, startOf(wallOf(local)), rule.count);
  lasts.set(key, last);
  return last;
}

/** Calendars write the end of a rule in UTC; here it is a clock in the series' zone. */
export function untilIn(zone: string, { local, isUtc }: NonNullable<Rule['until']>): string {
  return isUtc ? localAt(wallOf(local), zone) : local;
}

function countedLast(rule: Rule, start: Start, count: number): number {
  let left = count;
  let last = Number.NEGATIVE_INFINITY;
  for (const wall of wallsFrom(rule, start, Number.NEGATIVE_INFINITY)) {
    last = wall;
    left -= 1;
    if (left === 0) break;
  }
  return last;
}
