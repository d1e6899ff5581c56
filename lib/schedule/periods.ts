import type { Rule } from './rule';

const dayLength = 86_400_000;

/** A day of the calendar, counted from 1 January 1970. */
type Day = number;

type DateParts = { readonly year: number; readonly month: number; readonly date: number };

/** Where a series begins; `minute` of its day. */
export type Start = DateParts & {
  readonly day: Day;
  readonly weekday: number;
  readonly minute: number;
};

export function startOf(wall: number): Start {
  const day = Math.floor(wall / dayLength);
  return {
    ...datePartsOf(day),
    day,
    weekday: weekdayOf(day),
    minute: Math.floor((wall - day * dayLength) / 60_000),
  };
}

export function datePartsOf(day: Day): DateParts {
  const date = new Date(day * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, date: date.getUTCDate() };
}

export function dayOf(year: number, month: number, date: number): Day {
  return Date.UTC(year, month - 1, date) / dayLength;
}

/** Counted from Monday, 0; 1 January 1970 was a Thursday. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The last period of the rule that begins on this day or before, counted from the series' first, 0. */
export function periodOf(rule: Rule, start: Start, day: Day): number {
  const steps = stepsTo(rule, start, day);
  return Math.max(0, Math.floor(steps / rule.interval));
}

function stepsTo(rule: Rule, start: Start, day: Day): number {
  if (rule.frequency === 'DAILY') return day - start.day;
  if (rule.frequency === 'WEEKLY') return (weekOf(rule, day) - weekOf(rule, start.day)) / 7;
  const { year, month } = datePartsOf(day);
  if (rule.frequency === 'MONTHLY') return (year - start.year) * 12 + month - start.month;
  // Its last week may reach into the next year.
  return rule.weeks.length > 0 ? year - 1 - start.year : year - start.year;
}

/** The first day of the week this day is in. */
function weekOf({ weekStart }: Rule, day: Day): Day {
  return day - ((weekdayOf(day) - weekStart + 7) % 7);
}

/** The days of one period that fit the rule, in order; those before the series' start among them. */
export function daysIn(rule: Rule, start: Start, period: number): readonly Day[] {
  const steps = period * rule.interval;
  if (rule.frequency === 'DAILY') return fitting(rule, start, start.day + steps, 1);
  if (rule.frequency === 'WEEKLY')
    return fitting(rule, start, weekOf(rule, start.day) + steps * 7, 7);
  if (rule.frequency === 'MONTHLY') {
    const months = start.year * 12 + start.month - 1 + steps;
    return monthDaysIn(rule, start, Math.floor(months / 12), (months % 12) + 1);
  }
  return yearDaysIn(rule, start, start.year + steps);
}

function yearDaysIn(rule: Rule, start: Start, year: number): readonly Day[] {
  if (rule.weeks.length > 0) return weekDaysIn(rule, start, year);
  const months = isAnyDayOfYear(rule) && rule.months.length === 0 ? [start.month] : rule.months;
  if (months.length > 0) return months.flatMap((month) => monthDaysIn(rule, start, year, month));
  const first = dayOf(year, 1, 1);
  const end = dayOf(year + 1, 1, 1);
  if (rule.yearDays.length === 0) return fitting(rule, start, first, end - first);
  const named = rule.yearDays.map((day) => (day > 0 ? first + day - 1 : end + day));
  const there = [...new Set(named)].filter((day) => day >= first && day < end);
  there.sort((one, other) => one - other);
  return there.filter((day) => fits(rule, start, day));
}

/** Nothing in the rule says which days: they are as the start's. */
function isAnyDayOfYear({ days, monthDays, yearDays, weeks }: Rule): boolean {
  return days.length + monthDays.length + yearDays.length + weeks.length === 0;
}

function monthDaysIn(rule: Rule, start: Start, year: number, month: number): readonly Day[] {
  if (rule.months.length > 0 && !rule.months.includes(month)) return [];
  const first = dayOf(year, month, 1);
  const length = dayOf(year, month + 1, 1) - first;
  if (isAnyDayOfYear(rule)) return start.date <= length ? [first + start.date - 1] : [];
  return fitting(rule, start, first, length);
}

/** The week with the year's 4th day is its first (§3.3.10); a week's days may lie in two years. */
function weekDaysIn(rule: Rule, start: Start, year: number): readonly Day[] {
  const first = weekOf(rule, dayOf(year, 1, 4));
  const count = (weekOf(rule, dayOf(year + 1, 1, 4)) - first) / 7;
  const weeks = rule.weeks.map((week) => (week > 0 ? week : count + 1 + week));
  const there = [...new Set(weeks)].filter((week) => week >= 1 && week <= count);
  there.sort((one, other) => one - other);
  return there.flatMap((week) => fitting(rule, start, first + (week - 1) * 7, 7));
}

function fitting(rule: Rule, start: Start, first: Day, length: number): readonly Day[] {
  const days: Day[] = [];
  for (let day = first; day < first + length; day += 1) if (fits(rule, start, day)) days.push(day);
  return days;
}

function fits(rule: Rule, start: Start, day: Day): boolean {
  if (!fitsWeekday(rule, start, day)) return false;
  const { months, monthDays, yearDays } = rule;
  if (months.length + monthDays.length + yearDays.length === 0) return true;
  const { year, month, date } = datePartsOf(day);
  if (months.length > 0 && !months.includes(month)) return false;
  if (monthDays.length > 0) {
    const left = dayOf(year, month + 1, 1) - day;
    if (!monthDays.includes(date) && !monthDays.includes(-left)) return false;
  }
  if (yearDays.length === 0) return true;
  const past = day - dayOf(year, 1, 1) + 1;
  return yearDays.includes(past) || yearDays.includes(day - dayOf(year + 1, 1, 1));
}

function fitsWeekday(rule: Rule, start: Start, day: Day): boolean {
  const weekday = weekdayOf(day);
  if (rule.days.length === 0) {
    const isAsStart =
      rule.frequency === 'WEEKLY' ||
      (rule.weeks.length > 0 && rule.monthDays.length + rule.yearDays.length === 0);
    return !isAsStart || weekday === start.weekday;
  }
  return rule.days.some(
    (one) => one.weekday === weekday && (one.nth === 0 || isNth(rule, day, one.nth)),
  );
}

/** Of its month, or of its year where the rule names no months. */
function isNth(rule: Rule, day: Day, nth: number): boolean {
  const { year, month } = datePartsOf(day);
  const isOfMonth = rule.frequency === 'MONTHLY' || rule.months.length > 0;
  const first = isOfMonth ? dayOf(year, month, 1) : dayOf(year, 1, 1);
  const end = isOfMonth ? dayOf(year, month + 1, 1) : dayOf(year + 1, 1, 1);
  return nth > 0
    ? Math.floor((day - first) / 7) + 1 === nth
    : Math.floor((end - 1 - day) / 7) + 1 === -nth;
}
