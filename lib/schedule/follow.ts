import { localOfWall, wallOf } from './moment';
import { datePartsOf, dayOf, startOf, weekdayOf } from './periods';
import { firstFrom, type Series, untilIn } from './recurrence';
import { partsIn, type Rule, readRule, ruleText, weekdays } from './rule';

const dayLength = 86_400_000;

type Parts = Map<string, string>;

/** A rule after its occasion was moved, and where each of its other times goes. */
type Followed = { readonly parts: Parts; readonly move: (local: string) => string };

/**
 * The series with all its occasions moved as one of them was: by the same amount of days, or to the
 * same day of their own month or year. Nothing where its rule cannot say that.
 */
export function followed(series: Series, local: string, to: string): Series | undefined {
  const { time, recurrence } = series;
  if (!recurrence) return { time: { ...time, local: to } };
  const rule = readRule(recurrence.rule);
  const parts = partsIn(recurrence.rule);
  if (typeof rule === 'string' || typeof parts === 'string') return undefined;
  const first = firstFrom({ time, recurrence: { ...recurrence, except: [] } }, time.local);
  const moved = first && moveOf(rule, new Map(parts), local, to);
  if (!moved) return undefined;
  const except = recurrence.except.map(moved.move).sort();
  const until = rule.until && untilIn(time.zone, rule.until);
  if (until) moved.parts.set('UNTIL', untilText(moved.move(until)));
  const start = { ...time, local: moved.move(first) };
  return { time: start, recurrence: { rule: ruleText(moved.parts), except } };
}

/** As a rule writes the clock time of its end. */
export function untilText(local: string): string {
  return `${local.replace(/[-:]/g, '')}00`;
}

function moveOf(rule: Rule, parts: Parts, local: string, to: string): Followed | undefined {
  const by = wallOf(to) - wallOf(local);
  const days = startOf(wallOf(to)).day - startOf(wallOf(local)).day;
  if (by % dayLength !== 0 && !setTime(rule, parts, to)) return undefined;
  if (days === 0) return shifted(parts, by);
  if (rule.frequency === 'DAILY' || rule.frequency === 'WEEKLY') {
    if (rule.months.length + rule.monthDays.length + rule.positions.length > 0) return undefined;
    turnWeek(rule, parts, days);
    return shifted(parts, by);
  }
  return hasOneDay(rule) ? inPeriod(rule, parts, local, to) : shiftDates(rule, parts, days, by);
}

function shifted(parts: Parts, by: number): Followed {
  return { parts, move: (local) => localOfWall(wallOf(local) + by) };
}

/** A rule that names hours or minutes of its own has to name the new ones; several cannot follow. */
function setTime({ hours, minutes }: Rule, parts: Parts, to: string): boolean {
  if (hours.length > 1 || minutes.length > 1) return false;
  if (hours.length > 0) parts.set('BYHOUR', String(Number(to.slice(11, 13))));
  if (minutes.length > 0) parts.set('BYMINUTE', String(Number(to.slice(14, 16))));
  return true;
}

function turnWeek(rule: Rule, parts: Parts, days: number): void {
  const turned = (weekday: number) => weekdays[(((weekday + days) % 7) + 7) % 7] ?? 'MO';
  if (rule.days.length === 0) return;
  const names = rule.days.map(({ weekday }) => turned(weekday));
  names.sort((one, other) => weekdays.indexOf(one) - weekdays.indexOf(other));
  parts.set('BYDAY', names.join(','));
  // Which days share a week decides which come together, where weeks are left out between.
  if (rule.interval > 1 && rule.days.length > 1) parts.set('WKST', turned(rule.weekStart));
}

/** Each of the rule's months, or years, has one day of it at most. */
function hasOneDay(rule: Rule): boolean {
  const { days, months, monthDays, weeks, yearDays, positions } = rule;
  if (weeks.length + yearDays.length + positions.length > 0) return false;
  if (days.some(({ nth }) => nth === 0) || days.length + monthDays.length > 1) return false;
  const isOfMonth = rule.frequency === 'MONTHLY' || months.length === 1;
  return isOfMonth || days.length + monthDays.length + months.length === 0;
}

/** Several days of a month move together while they stay in it. */
function shiftDates(rule: Rule, parts: Parts, days: number, by: number): Followed | undefined {
  const { monthDays, positions, frequency } = rule;
  const dates = monthDays.map((date) => date + days);
  const isKept = dates.every((date, index) => {
    const before = monthDays[index] ?? 0;
    return before > 0 && before <= 28 && date > 0 && date <= 28;
  });
  if (frequency !== 'MONTHLY' || dates.length === 0 || !isKept) return undefined;
  if (rule.days.length + positions.length > 0) return undefined;
  parts.set('BYMONTHDAY', dates.join(','));
  return shifted(parts, by);
}

function inPeriod(rule: Rule, parts: Parts, local: string, to: string): Followed | undefined {
  const isMonthly = rule.frequency === 'MONTHLY';
  const length = isMonthly ? 7 : 4;
  if (local.slice(0, length) !== to.slice(0, length)) return undefined;
  if (!setDay(rule, parts, to)) return undefined;
  const { COUNT: _, UNTIL: __, INTERVAL: ___, ...endless } = Object.fromEntries(parts);
  const text = ruleText(new Map(Object.entries(endless)));
  const move = (one: string) => {
    const begin = `${one.slice(0, length)}${isMonthly ? '-01' : '-01-01'}T00:00`;
    // Where the rule itself names no day, that of its start counts.
    const day = rule.days.length + (parts.has('BYMONTHDAY') ? 1 : 0);
    const start = day > 0 ? begin.slice(0, 11) : `${one.slice(0, length)}${to.slice(length, 11)}`;
    const time = { local: `${start}${to.slice(11)}`, zone: 'UTC' };
    return firstFrom({ time, recurrence: { rule: text, except: [] } }, begin) ?? time.local;
  };
  return { parts, move };
}

/** The day moved to, said as the rule says its own; false: not every month, or year, has such a day. */
function setDay(rule: Rule, parts: Parts, to: string): boolean {
  const day = startOf(wallOf(to)).day;
  const { year, month, date } = datePartsOf(day);
  const left = dayOf(year, month + 1, 1) - day;
  if (rule.months.length > 0 && rule.frequency === 'YEARLY') parts.set('BYMONTH', String(month));
  if (rule.days.length > 0) {
    const isLast = left <= 7 && (rule.days[0]?.nth === -1 || date > 28);
    const nth = isLast ? -1 : Math.ceil(date / 7);
    parts.set('BYDAY', `${nth}${weekdays[weekdayOf(day)]}`);
    return true;
  }
  if (rule.frequency === 'YEARLY') {
    if (rule.monthDays.length > 0) parts.set('BYMONTHDAY', String(date));
    return !(month === 2 && date === 29);
  }
  if (date > 28 && left > 1) return false;
  if (date > 28 || rule.monthDays.length > 0)
    parts.set('BYMONTHDAY', String(date > 28 ? -1 : date));
  return true;
}
