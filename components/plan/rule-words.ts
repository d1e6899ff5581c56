import { i18n } from '#i18n';
import { wallOf } from '@/lib/schedule/moment';
import type { Series } from '@/lib/schedule/recurrence';
import { type Weekday, weekdays } from '@/lib/schedule/rule';
import { partsOf, type RuleParts } from '@/lib/schedule/rule-parts';

/** What the interface is written in; the clock is shown as the person's own locale has it. */
const language = 'en';

/**
 * How a series comes again, in words: "Every weekday at 9:30, until 1 March 2027". Empty: once. A
 * rule that no sentence here can say is shown as it is written.
 */
export function ruleWords({ time, recurrence }: Series, locale?: string): string {
  if (!recurrence) return '';
  const parts = partsOf(recurrence.rule, time);
  const clock = format(time.local, { timeStyle: 'short' }, locale);
  if (!parts) return i18n.t('repeats.other', { rule: recurrence.rule, time: clock });
  const words = i18n.t('repeats.at', { when: whenWords(parts, time.local), time: clock });
  if (parts.end.kind === 'never') return words;
  if (parts.end.kind === 'after')
    return i18n.t('repeats.after', { words, times: i18n.t('repeats.times', parts.end.count) });
  const day = format(`${parts.end.day}T12:00`, { dateStyle: 'long' }, locale);
  return i18n.t('repeats.until', { words, day });
}

function whenWords(parts: RuleParts, local: string): string {
  const { every, unit } = parts;
  if (unit === 'day') return i18n.t('repeats.days', every);
  if (unit === 'week') return weekWords(parts, local);
  if (unit === 'year') {
    const day = format(local, { day: 'numeric', month: 'long' }, language);
    return i18n.t('repeats.years', every, [String(every), day]);
  }
  const day = monthDayWords(parts, local);
  return i18n.t('repeats.months', every, [String(every), day]);
}

function weekWords({ every, weekdays: names }: RuleParts, local: string): string {
  const own = weekdays[(new Date(wallOf(local)).getUTCDay() + 6) % 7] ?? 'MO';
  const days = names.length > 0 ? names : [own];
  const isWeekday = days.join() === 'MO,TU,WE,TH,FR';
  const isAll = days.length === 7;
  if (every === 1 && isWeekday) return i18n.t('repeats.weekday');
  if (every === 1 && isAll) return i18n.t('repeats.days', 1);
  const list = new Intl.ListFormat(language).format(days.map((day) => weekdayName(day)));
  return i18n.t('repeats.weeks', every, [
    String(every),
    isWeekday ? i18n.t('repeats.weekdays') : list,
  ]);
}

function monthDayWords({ nth, monthDay }: RuleParts, local: string): string {
  if (nth) {
    const which = nth.nth === -1 ? i18n.t('repeats.last') : ordinal(nth.nth);
    return i18n.t('repeats.nth', { which, weekday: weekdayName(nth.weekday) });
  }
  if (monthDay === -1) return i18n.t('repeats.lastDay');
  return ordinal(monthDay ?? Number(local.slice(8, 10)));
}

function ordinal(number: number): string {
  const endings = {
    one: i18n.t('repeats.ordinals.one', { number }),
    two: i18n.t('repeats.ordinals.two', { number }),
    few: i18n.t('repeats.ordinals.few', { number }),
    other: i18n.t('repeats.ordinals.other', { number }),
    zero: String(number),
    many: String(number),
  };
  return endings[new Intl.PluralRules(language, { type: 'ordinal' }).select(number)];
}

/** 5 January 1970 was a Monday. */
function weekdayName(day: Weekday): string {
  const date = String(5 + weekdays.indexOf(day)).padStart(2, '0');
  return format(`1970-01-${date}T12:00`, { weekday: 'long' }, language);
}

function format(
  local: string,
  options: Intl.DateTimeFormatOptions,
  locale: string | undefined,
): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(wallOf(local));
}
