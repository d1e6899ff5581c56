import { i18n } from '#i18n';
import type { WallTime } from '@/lib/calendar/clock';
import { addDays } from '@/lib/calendar/days';
import type { Finding } from '@/lib/calendar/findings';
import type { CalendarItem } from '@/lib/calendar/item';
import type { PlacedItem } from '@/lib/calendar/place';

/** Days and times in the reader's words. */
export type CalendarWords = {
  readonly time: (minute: number) => string;
  /** Without its half of the day, where there is no room for it and the place says it. */
  readonly briefTime: (minute: number) => string;
  /** A whole hour, without its minutes where a language leaves them out. */
  readonly hour: (minute: number) => string;
  /** "Tuesday, 1 December 2026". */
  readonly date: (day: string) => string;
  /** "Tue 1 Dec". */
  readonly shortDate: (day: string) => string;
  /** "Tue". */
  readonly weekday: (day: string) => string;
  /** "1", in the reader's digits. */
  readonly number: (day: string) => string;
  /** "December 2026". */
  readonly month: (day: string) => string;
  /** "Dec". */
  readonly shortMonth: (day: string) => string;
  /** "30 Nov – 6 Dec 2026". */
  readonly range: (first: string, last: string) => string;
};

export function calendarWords(locale: string): CalendarWords {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const ofDay = (options: Intl.DateTimeFormatOptions) => {
    const shape = format(options);
    return keeping((day: string) => shape.format(Date.parse(day)));
  };
  const clock = format({ timeStyle: 'short' });
  const span = format({ day: 'numeric', month: 'short', year: 'numeric' });
  const ranges = keeping((days: string) => {
    const [first = '', last = ''] = days.split(' ');
    return span.formatRange(Date.parse(first), Date.parse(last));
  });
  const whole = format({ hour: 'numeric' });
  return {
    hour: keeping((minute: number) => whole.format(minute * 60_000)),
    time: keeping((minute: number) => clock.format(minute * 60_000)),
    briefTime: keeping((minute: number) =>
      clock
        .formatToParts(minute * 60_000)
        .map(({ type, value }) => (type === 'dayPeriod' ? '' : value))
        .join('')
        .trim(),
    ),
    date: ofDay({ dateStyle: 'full' }),
    shortDate: ofDay({ weekday: 'short', day: 'numeric', month: 'short' }),
    weekday: ofDay({ weekday: 'short' }),
    number: ofDay({ day: 'numeric' }),
    month: ofDay({ month: 'long', year: 'numeric' }),
    shortMonth: ofDay({ month: 'short' }),
    range: (first, last) => ranges(`${first} ${last}`),
  };
}

/** Formatting is slow, and the same few days and minutes are asked for again and again. */
function keeping<Asked>(say: (asked: Asked) => string): (asked: Asked) => string {
  const said = new Map<Asked, string>();
  return (asked) => {
    const words = said.get(asked) ?? say(asked);
    said.set(asked, words);
    return words;
  };
}

/** What it is called: its title, else how its text begins, else what it is. */
export function titleOf({ title, text, kind }: CalendarItem): string {
  return title || text?.trim().split('\n', 1)[0] || i18n.t(`calendar.kinds.${kind}`);
}

/** `Europe/Lisbon` is told by its city. */
export function cityOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

/** "09:30", or "09:30 · 10:30 Lisbon" where its own clock shows something else. */
export function timesOf(placed: PlacedItem, words: CalendarWords): string {
  const here = words.time(placed.minute);
  const there = thereOf(placed, words);
  return there ? i18n.t('calendar.both', { here, there }) : here;
}

/** "10:30 Lisbon"; nothing where its own clock shows the same. */
function thereOf({ item, day, own }: PlacedItem, words: CalendarWords): string | undefined {
  if (!own) return undefined;
  const time = words.time(own.minute);
  return i18n.t('calendar.there', {
    time: own.day === day ? time : `${words.weekday(own.day)} ${time}`,
    city: cityOf(item.zone),
  });
}

/** "Tue 1 Dec, 09:30". */
export function whenOf({ day, minute }: WallTime, words: CalendarWords): string {
  return `${words.shortDate(day)}, ${words.time(minute)}`;
}

export function stateOf(item: CalendarItem): string {
  return i18n.t(
    item.isPaused && item.state === 'planned'
      ? 'calendar.states.resting'
      : `calendar.states.${item.state}`,
  );
}

export function findingWords(finding: Finding): string {
  switch (finding.kind) {
    case 'clash': {
      const title = titleOf(finding.other.item);
      if (finding.minutes === 0) return i18n.t('calendar.find.clashSame', { title });
      return i18n.t('calendar.find.clash', { minutes: finding.minutes, title });
    }
    case 'marked':
      return i18n.t('calendar.find.marked', { name: finding.name });
    case 'paused':
      return i18n.t('calendar.find.paused', { brand: finding.brand });
  }
}

/** All of an item, as it is read out, beginning with what is seen: both its times, or the one here alone. */
export function itemLabel(
  placed: PlacedItem,
  findings: readonly Finding[],
  words: CalendarWords,
  areBothSeen: boolean,
): string {
  const { item } = placed;
  const seen = areBothSeen
    ? [timesOf(placed, words), titleOf(item)]
    : [words.time(placed.minute), titleOf(item), thereOf(placed, words)];
  return [...seen, item.brand?.name, item.siteLabel, stateOf(item), ...findings.map(findingWords)]
    .filter(Boolean)
    .join(', ');
}

export type DayFacts = {
  readonly day: string;
  readonly count: number;
  readonly clashes: number;
  readonly names: readonly string[];
  readonly isGap: boolean;
  readonly isToday: boolean;
};

/** All of a day, as it is read out. */
export function dayLabel(facts: DayFacts, words: CalendarWords): string {
  return [
    words.date(facts.day),
    facts.isToday ? i18n.t('calendar.isToday') : '',
    i18n.t('calendar.items', facts.count),
    ...facts.names,
    facts.clashes > 0 ? i18n.t('calendar.clashes', facts.clashes) : '',
    facts.isGap ? i18n.t('calendar.gap') : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** The seven days of a week from its first on. */
export function weekRange(first: string, words: CalendarWords): string {
  return words.range(first, addDays(first, 6));
}
