import type { PlannedTime } from '@/lib/model';
import { localOfWall, wallOf } from './moment';
import { untilIn } from './recurrence';
import { type Frequency, type Rule, readRule, type Weekday, weekdays } from './rule';

export type RepeatUnit = 'day' | 'week' | 'month' | 'year';

export type RepeatEnd =
  | { readonly kind: 'never' }
  /** The last day that may be one, `YYYY-MM-DD`. */
  | { readonly kind: 'on'; readonly day: string }
  | { readonly kind: 'after'; readonly count: number };

/** A rule as a form shows it. Neither `monthDay` nor `nth`: the day of the series' start. */
export type RuleParts = {
  readonly every: number;
  readonly unit: RepeatUnit;
  /** Only by the week, from Monday; empty: that of the series' start. */
  readonly weekdays: readonly Weekday[];
  /** 1 to 31, or -1: the last day. Only by the month. */
  readonly monthDay?: number;
  /** Of the month; -1: the last. Only by the month. */
  readonly nth?: { readonly nth: Nth; readonly weekday: Weekday };
  readonly end: RepeatEnd;
};

export type Nth = 1 | 2 | 3 | 4 | 5 | -1;

const units: Record<Frequency, RepeatUnit> = {
  DAILY: 'day',
  WEEKLY: 'week',
  MONTHLY: 'month',
  YEARLY: 'year',
};

const frequencies: Record<RepeatUnit, Frequency> = {
  day: 'DAILY',
  week: 'WEEKLY',
  month: 'MONTHLY',
  year: 'YEARLY',
};

/** What a form shows of the rule of a series that begins at this time; nothing where it cannot. */
export function partsOf(text: string, time: PlannedTime): RuleParts | undefined {
  const rule = readRule(text);
  if (typeof rule === 'string' || !hasPlainParts(rule)) return undefined;
  const names = dayNames(rule);
  const base = { every: rule.interval, weekdays: [], end: endOf(rule, time) };
  // "Daily, on Mondays" is weekly to everybody.
  const isWeekly = rule.frequency === 'DAILY' && names.length > 0 && rule.interval === 1;
  if (rule.frequency === 'WEEKLY' || isWeekly) return { ...base, unit: 'week', weekdays: names };
  const unit = units[rule.frequency];
  const [day] = rule.days;
  const [monthDay] = rule.monthDays;
  if (!day && monthDay === undefined) return { ...base, unit };
  if (unit !== 'month' || rule.days.length + rule.monthDays.length > 1) return undefined;
  if (monthDay !== undefined) return monthDay < -1 ? undefined : { ...base, unit, monthDay };
  const weekday = weekdays[day?.weekday ?? -1];
  if (!weekday || !isNth(day?.nth)) return undefined;
  return { ...base, unit, nth: { nth: day.nth, weekday } };
}

/** The rule that a form's values say. */
export function ruleOf({ every, unit, weekdays: names, monthDay, nth, end }: RuleParts): string {
  const parts = [`FREQ=${frequencies[unit]}`];
  if (every > 1) parts.push(`INTERVAL=${every}`);
  if (unit === 'week' && names.length > 0) {
    parts.push(`BYDAY=${weekdays.filter((name) => names.includes(name)).join(',')}`);
  }
  if (unit === 'month' && nth) parts.push(`BYDAY=${nth.nth}${nth.weekday}`);
  else if (unit === 'month' && monthDay !== undefined) parts.push(`BYMONTHDAY=${monthDay}`);
  if (end.kind === 'on') parts.push(`UNTIL=${end.day.replaceAll('-', '')}`);
  if (end.kind === 'after') parts.push(`COUNT=${end.count}`);
  return parts.join(';');
}

function hasPlainParts(rule: Rule): boolean {
  const { months, yearDays, weeks, hours, minutes, positions } = rule;
  const isOwnWeek = rule.weekStart !== 0 && rule.interval > 1 && rule.days.length > 1;
  const others = [months, yearDays, weeks, hours, minutes, positions];
  return !isOwnWeek && others.every((one) => one.length === 0);
}

function dayNames({ days }: Rule): readonly Weekday[] {
  return weekdays.filter((_, index) => days.some(({ weekday }) => weekday === index));
}

function isNth(nth: number | undefined): nth is Nth {
  return nth !== undefined && nth !== 0 && nth >= -1 && nth <= 5;
}

/** An end before the series' time of day is one on the day before. */
function endOf({ count, until }: Rule, { local, zone }: PlannedTime): RepeatEnd {
  if (count !== undefined) return { kind: 'after', count };
  if (!until) return { kind: 'never' };
  const last = untilIn(zone, until);
  const isBefore = last.slice(11) < local.slice(11);
  return { kind: 'on', day: localOfWall(wallOf(last) - (isBefore ? 86_400_000 : 0)).slice(0, 10) };
}
