import { done, type Outcome, refused } from '@/lib/import/failure';
import type { PlannedTime, Recurrence } from '@/lib/model';
import { type Property, propertiesIn, unescaped } from './ics-lines';
import { allDays, recurrenceOf, timeOf } from './ics-times';

/** An event with an hour: something to be reminded of. */
export type CalendarEvent = {
  readonly name: string;
  readonly text: string;
  /** Empty: it has none. */
  readonly link: string;
  readonly time: PlannedTime;
  readonly recurrence?: Recurrence;
};

/** What could not be taken as it stands, for telling the person. */
export type CalendarNote =
  /** A zone of a name that nobody knows: the event was put into the person's own. */
  | { readonly kind: 'unknown-zone'; readonly zone: string; readonly name: string }
  /** Its rule is none that is followed here: it comes once. */
  | { readonly kind: 'rule-left-out'; readonly name: string; readonly line: number }
  /** Cancelled, or without an occasion. */
  | { readonly kind: 'left-out'; readonly name: string; readonly line: number };

export type CalendarFile = {
  /** All-day events, a day each. */
  readonly days: readonly { readonly day: string; readonly name: string; readonly file: string }[];
  readonly events: readonly CalendarEvent[];
  readonly notes: readonly CalendarNote[];
};

const calendarLimits = {
  /** Of the file, in characters. */
  file: 5 * 1024 * 1024,
  events: 5_000,
  days: 20_000,
  name: 500,
  text: 50_000,
} as const;

/** Where the person is, and when: for times without a zone and for days that come every year. */
type Here = { readonly now: number; readonly zone: string };

/** Reads an iCalendar file; refused whole, with its line, where it is damaged. */
export function readCalendar(source: string, file: string, here: Here): Outcome<CalendarFile> {
  if (source.length > calendarLimits.file)
    return refused('too-large', { most: calendarLimits.file });
  const text = source.replace(/^\uFEFF/, '');
  if (text.trim() === '') return refused('empty');
  if (!/^\s*BEGIN:VCALENDAR\s/i.test(text)) return refused('not-known');
  const properties = propertiesIn(text);
  if (typeof properties === 'number')
    return refused('bad-value', { field: 'line', line: properties });
  const events = eventsIn(properties);
  if (!events.ok) return events;
  const moved = movedIn(events.value);
  const found: Found = { days: [], events: [], notes: [] };
  for (const event of events.value) {
    const taken = takeEvent(event, movedOf(event, moved), { file, ...here }, found);
    if (!taken.ok) return taken;
    if (found.days.length > calendarLimits.days)
      return refused('too-many', { most: calendarLimits.days, line: event.line });
  }
  return done(found);
}

/** An event's own properties, those of its alarms left out. */
type RawEvent = { readonly line: number; readonly properties: readonly Property[] };

type Found = {
  readonly days: { day: string; name: string; file: string }[];
  readonly events: CalendarEvent[];
  readonly notes: CalendarNote[];
};

function eventsIn(properties: readonly Property[]): Outcome<readonly RawEvent[]> {
  const open: string[] = [];
  const events: { line: number; properties: Property[] }[] = [];
  for (const property of properties) {
    const { name, line } = property;
    const part = property.value.trim().toUpperCase();
    if (name === 'BEGIN') {
      if (open.length > 8) return refused('bad-value', { field: 'BEGIN', line });
      open.push(part);
      if (part === 'VEVENT') events.push({ line, properties: [] });
      if (events.length > calendarLimits.events)
        return refused('too-many', { most: calendarLimits.events });
    } else if (name === 'END') {
      if (open.pop() !== part) return refused('bad-value', { field: 'END', line });
    } else if (open.at(-1) === 'VEVENT') {
      events.at(-1)?.properties.push(property);
    } else if (open.length === 0) {
      return refused('bad-value', { field: name.slice(0, 40), line });
    }
  }
  const line = properties.at(-1)?.line ?? 1;
  return open.length > 0
    ? refused('bad-value', { field: `END:${open.at(-1)}`.slice(0, 40), line })
    : done(events);
}

function takeEvent(
  event: RawEvent,
  moved: readonly Property[],
  here: Here & { readonly file: string },
  found: Found,
): Outcome<undefined> {
  const { line } = event;
  const name = words(event, 'SUMMARY', calendarLimits.name).replace(/\s+/g, ' ');
  const start = property(event, 'DTSTART');
  if (!start) return refused('missing-field', { field: 'DTSTART', line });
  const time = timeOf(start, here.zone);
  if (!time) return refused('bad-value', { field: 'DTSTART', line: start.line });
  if (property(event, 'STATUS')?.value.trim().toUpperCase() === 'CANCELLED') {
    found.notes.push({ kind: 'left-out', name, line });
    return done(undefined);
  }
  const rules = event.properties.filter((one) => one.name === 'RRULE' || one.name === 'RDATE');
  const left = event.properties.filter((one) => one.name === 'EXDATE');
  const repeat = recurrenceOf(time, rules, [...left, ...moved], here.zone);
  if (repeat === 'left-out') found.notes.push({ kind: 'rule-left-out', name, line });
  if (repeat === 'none') {
    found.notes.push({ kind: 'left-out', name, line });
    return done(undefined);
  }
  const series = typeof repeat === 'object' ? repeat : { time: time.time };
  if (time.isDay) {
    const days = allDays(series, event.properties, here.now);
    found.days.push(...days.map((day) => ({ day, name, file: here.file })));
    return done(undefined);
  }
  if (time.unknownZone !== undefined)
    found.notes.push({ kind: 'unknown-zone', zone: time.unknownZone, name });
  const text = words(event, 'DESCRIPTION', calendarLimits.text);
  found.events.push({ name, text, link: linkOf(event), ...series });
  return done(undefined);
}

/** The occasions of series that the file has as events of their own, by the series. */
function movedIn(events: readonly RawEvent[]): ReadonlyMap<string, readonly Property[]> {
  const moved = new Map<string, Property[]>();
  for (const event of events) {
    const uid = property(event, 'UID')?.value;
    const instead = property(event, 'RECURRENCE-ID');
    if (uid !== undefined && instead) moved.set(uid, [...(moved.get(uid) ?? []), instead]);
  }
  return moved;
}

function movedOf(
  event: RawEvent,
  moved: ReadonlyMap<string, readonly Property[]>,
): readonly Property[] {
  const isMoved = property(event, 'RECURRENCE-ID') !== undefined;
  return isMoved ? [] : (moved.get(property(event, 'UID')?.value ?? '') ?? []);
}

function property({ properties }: RawEvent, name: string): Property | undefined {
  return properties.find((one) => one.name === name);
}

function words(event: RawEvent, name: string, most: number): string {
  const text = unescaped(property(event, name)?.value ?? '').replace(/[^\P{Cc}\n\t]/gu, '');
  return text.slice(0, most).toWellFormed().trim();
}

function linkOf(event: RawEvent): string {
  const url = URL.parse(property(event, 'URL')?.value.trim() ?? '');
  return url && /^https?:$/.test(url.protocol) && url.href.length <= 4_000 ? url.href : '';
}
