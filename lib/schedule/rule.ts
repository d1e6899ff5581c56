import { isLocal } from './moment';

export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** As RFC 5545 writes a day of the week. */
export type Weekday = (typeof weekdays)[number];

export type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';

/** An RFC 5545 rule (§3.3.10), read. Empty lists: the part is not there. */
export type Rule = {
  readonly frequency: Frequency;
  readonly interval: number;
  readonly count?: number;
  /** The last clock time that may be one, `YYYY-MM-DDTHH:mm`; in UTC where the rule says so. */
  readonly until?: { readonly local: string; readonly isUtc: boolean };
  /** `nth` 0: every one. Weekdays are counted from Monday, 0. */
  readonly days: readonly { readonly nth: number; readonly weekday: number }[];
  readonly months: readonly number[];
  readonly monthDays: readonly number[];
  readonly yearDays: readonly number[];
  readonly weeks: readonly number[];
  readonly hours: readonly number[];
  readonly minutes: readonly number[];
  readonly positions: readonly number[];
  readonly weekStart: number;
};

/** Why a rule is none that is followed here. */
export type RuleFault =
  | 'too-long'
  /** It is not written as a rule is. */
  | 'not-a-rule'
  /** More than 24 times a day, or more than 10,000 times in all. */
  | 'too-often'
  /** A part that no rule has, or that is there twice. */
  | 'unknown-part'
  /** What a part says cannot be. */
  | 'bad-value'
  /** Parts that may not stand together. */
  | 'not-together'
  /** No day fits it. */
  | 'never';

const longest = 500;
const mostTimes = 10_000;
const known =
  /^(?:FREQ|INTERVAL|COUNT|UNTIL|WKST|BY(?:DAY|MONTH|MONTHDAY|YEARDAY|WEEKNO|HOUR|MINUTE|SECOND|SETPOS))$/;

/** The parts of a rule's text by name, or what is wrong with it. */
export function partsIn(text: string): ReadonlyMap<string, string> | RuleFault {
  if (text.length > longest) return 'too-long';
  const parts = new Map<string, string>();
  for (const part of text.toUpperCase().split(';')) {
    const [, name, value] = /^([A-Z-]+)=([A-Z0-9,+-]+)$/.exec(part) ?? [];
    if (name === undefined || value === undefined) return 'not-a-rule';
    if (!known.test(name) || parts.has(name)) return 'unknown-part';
    parts.set(name, value);
  }
  return parts.has('FREQ') ? parts : 'not-a-rule';
}

/** Parts as one text, in the order people write them. */
export function ruleText(parts: ReadonlyMap<string, string>): string {
  const last = ['COUNT', 'UNTIL'];
  const rank = (name: string) => (name === 'FREQ' ? 0 : 1 + last.indexOf(name) + 1);
  const ordered = [...parts].sort(([one], [other]) => rank(one) - rank(other));
  return ordered.map(([name, value]) => `${name}=${value}`).join(';');
}

/** Reads a rule. Whether any day fits it is not looked at here (`faultIn` does). */
export function readRule(text: string): Rule | RuleFault {
  const parts = partsIn(text);
  if (typeof parts === 'string') return parts;
  const frequency = parts.get('FREQ');
  if (/^(?:SECOND|MINUTE|HOUR)LY$/.test(frequency ?? '')) return 'too-often';
  if (!isFrequency(frequency)) return 'bad-value';
  const rule = valuesOf(frequency, parts);
  return rule ? (togetherFault(rule) ?? rule) : 'bad-value';
}

function valuesOf(frequency: Frequency, parts: ReadonlyMap<string, string>): Rule | undefined {
  const list = (name: string, least: number, most: number) =>
    numbersOf(parts.get(name), least, most);
  const interval = list('INTERVAL', 1, 1_000);
  const count = list('COUNT', 1, Number.MAX_SAFE_INTEGER);
  const until = untilOf(parts.get('UNTIL'));
  const days = daysOf(parts.get('BYDAY'));
  const months = list('BYMONTH', 1, 12);
  const monthDays = list('BYMONTHDAY', -31, 31);
  const yearDays = list('BYYEARDAY', -366, 366);
  const weeks = list('BYWEEKNO', -53, 53);
  const hours = list('BYHOUR', 0, 23);
  const minutes = list('BYMINUTE', 0, 59);
  const seconds = list('BYSECOND', 0, 0);
  const positions = list('BYSETPOS', -366, 366);
  const weekStart = weekdays.indexOf((parts.get('WKST') ?? 'MO') as Weekday);
  if (!interval || !count || until === null || !days || !months || !monthDays || !yearDays)
    return undefined;
  if (!weeks || !hours || !minutes || !seconds || !positions || weekStart < 0) return undefined;
  if ([interval, count].some((one) => one.length > 1)) return undefined;
  if ([monthDays, yearDays, weeks, positions].some((one) => one.includes(0))) return undefined;
  return {
    frequency,
    interval: interval[0] ?? 1,
    ...(count[0] === undefined ? {} : { count: count[0] }),
    ...(until ? { until } : {}),
    ...{ days, months, monthDays, yearDays, weeks, hours, minutes, positions, weekStart },
  };
}

function togetherFault(rule: Rule): RuleFault | undefined {
  const { frequency, days, monthDays, yearDays, weeks, hours, minutes, positions } = rule;
  if ((rule.count ?? 0) > mostTimes) return 'too-often';
  if (Math.max(hours.length, 1) * Math.max(minutes.length, 1) > 24) return 'too-often';
  const isYearly = frequency === 'YEARLY';
  const hasNth = days.some(({ nth }) => nth !== 0);
  const isWrong =
    (rule.count !== undefined && rule.until !== undefined) ||
    (weeks.length > 0 && (!isYearly || hasNth)) ||
    (yearDays.length > 0 && !isYearly) ||
    (monthDays.length > 0 && frequency === 'WEEKLY') ||
    (hasNth && (frequency === 'DAILY' || frequency === 'WEEKLY')) ||
    (positions.length > 0 && !hasOtherParts(rule));
  return isWrong ? 'not-together' : undefined;
}

/** There is something to count positions in. */
function hasOtherParts({
  days,
  months,
  monthDays,
  yearDays,
  weeks,
  hours,
  minutes,
}: Rule): boolean {
  return [days, months, monthDays, yearDays, weeks, hours, minutes].some((one) => one.length > 0);
}

function isFrequency(name: string | undefined): name is Frequency {
  return name !== undefined && /^(?:DAI|WEEK|MONTH|YEAR)LY$/.test(name);
}

/** A list in order, each number once; empty where the part is not there, nothing where it is wrong. */
function numbersOf(
  value: string | undefined,
  least: number,
  most: number,
): readonly number[] | undefined {
  if (value === undefined) return [];
  const numbers = value
    .split(',')
    .map((one) => (/^[+-]?\d{1,9}$/.test(one) ? Number(one) : Number.NaN));
  if (!numbers.every((one) => one >= least && one <= most)) return undefined;
  return [...new Set(numbers)].sort((one, other) => one - other);
}

function daysOf(value: string | undefined): Rule['days'] | undefined {
  if (value === undefined) return [];
  const days: { nth: number; weekday: number }[] = [];
  for (const part of value.split(',')) {
    const [, sign, number, name] = /^([+-]?)(\d{0,2})(MO|TU|WE|TH|FR|SA|SU)$/.exec(part) ?? [];
    const nth = Number(number) * (sign === '-' ? -1 : 1);
    if (name === undefined || Math.abs(nth) > 53 || (nth === 0 && `${sign}${number}` !== ''))
      return undefined;
    days.push({ nth, weekday: weekdays.indexOf(name as Weekday) });
  }
  return days;
}

/** `null`: it is no time. A day alone holds to its end. */
function untilOf(value: string | undefined): Rule['until'] | null {
  if (value === undefined) return undefined;
  const [, year, month, day, hour = '23', minute = '59', utc] =
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)[0-5]\d(Z?))?$/.exec(value) ?? [];
  const local = `${year}-${month}-${day}T${hour}:${minute}`;
  return isLocal(local) ? { local, isUtc: utc === 'Z' } : null;
}
