import type { Reminder } from '@/lib/model';
import { escaped, joined } from './ics-lines';
import { zoneLines } from './ics-zones';
import { instantOf, localOfWall } from './moment';
import { untilIn } from './recurrence';
import { partsIn, readRule, ruleText } from './rule';

/** A reminder on its way into a calendar; `address`: where a click is to lead, its composer or post. */
export type CalendarItem = { readonly reminder: Reminder; readonly address?: string };

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const year = 366 * 86_400_000;

/**
 * An iCalendar file of reminders, whichever are given: times in their zones, so that a calendar
 * keeps 9:30 at 9:30, with an alarm as long before as the person is told here. Not by `ts-ics`, which
 * (2.4.6) folds at 75 characters where the RFC counts octets and writes no VTIMEZONE of its own.
 */
export function writeCalendar(items: readonly CalendarItem[], now: number): string {
  const starts = new Map<string, number>();
  for (const { reminder } of items) {
    const at = instantOf(reminder.time);
    const { zone } = reminder.time;
    starts.set(zone, Math.min(at, starts.get(zone) ?? at));
  }
  starts.delete('UTC');
  return joined([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Repartee//Repartee//EN',
    'CALSCALE:GREGORIAN',
    ...[...starts].flatMap(([zone, from]) =>
      zoneLines(zone, from - year, Math.max(now, from) + 10 * year),
    ),
    ...items.flatMap((item) => eventLines(item, now)),
    'END:VCALENDAR',
  ]);
}

function eventLines({ reminder, address }: CalendarItem, now: number): readonly string[] {
  const { id, time, recurrence, labels, campaign, parts, links, updatedAt } = reminder;
  const name = escaped(nameOf(reminder));
  const text = [...parts, links.join('\n')].filter((part) => part !== '').join('\n\n');
  const categories = [...labels, ...(campaign ? [campaign] : [])].map(escaped).join(',');
  const link = addressOf(address);
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(id)}`,
    `DTSTAMP:${stamp(now)}`,
    `LAST-MODIFIED:${stamp(updatedAt)}`,
    `DTSTART${timesIn(time.zone, [time.local])}`,
    'DURATION:PT15M',
    ...(recurrence ? recurrenceLines(reminder, recurrence) : []),
    `SUMMARY:${name}`,
    ...(text ? [`DESCRIPTION:${escaped(text)}`] : []),
    ...(link ? [`URL:${link}`] : []),
    ...(categories ? [`CATEGORIES:${categories}`] : []),
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${name}`,
    `TRIGGER:${reminder.lead > 0 ? `-PT${Math.round(reminder.lead)}M` : 'PT0S'}`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

function recurrenceLines(
  { time }: Reminder,
  { rule, except }: NonNullable<Reminder['recurrence']>,
): readonly string[] {
  const read = readRule(rule);
  const parts = partsIn(rule);
  if (typeof read === 'string' || typeof parts === 'string') return [];
  const written = new Map(parts);
  // Of a series in a zone the end has to be in UTC (§3.3.10).
  if (read.until) {
    const local = untilIn(time.zone, read.until);
    written.set('UNTIL', stamp(instantOf({ local, zone: time.zone })));
  }
  const left = except.length > 0 ? [`EXDATE${timesIn(time.zone, except)}`] : [];
  return [`RRULE:${ruleText(written)}`, ...left];
}

/** Parameters and value of times in a zone. */
function timesIn(zone: string, locals: readonly string[]): string {
  const values = locals.map((local) => `${local.replace(/[-:]/g, '')}00`);
  return zone === 'UTC'
    ? `:${values.map((value) => `${value}Z`).join(',')}`
    : `;TZID=${zone}:${values.join(',')}`;
}

function stamp(at: number): string {
  return `${localOfWall(at).replace(/[-:]/g, '')}00Z`;
}

/** Its title, else how its text begins. */
function nameOf({ title, parts, kind }: Reminder): string {
  const text = (title || (parts[0] ?? '')).replace(/\s+/g, ' ').trim();
  if (text === '') return kind;
  if (text.length <= 80) return text;
  const begin = [...graphemes.segment(text.slice(0, 1_000))].map(({ segment }) => segment);
  return begin.length <= 80 ? text : `${begin.slice(0, 79).join('').trimEnd()}…`;
}

function addressOf(address: string | undefined): string | undefined {
  const url = address === undefined ? null : URL.parse(address);
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}
