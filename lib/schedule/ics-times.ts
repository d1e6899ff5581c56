import type { PlannedTime, Recurrence } from '@/lib/model';
import { untilText } from './follow';
import type { Property } from './ics-lines';
import { zoneOfFile } from './ics-zones';
import { instantOf, isLocal, localAt, localOfWall, wallOf } from './moment';
import { faultIn, firstFrom, occasionsIn, type Series, untilIn } from './recurrence';
import { partsIn, readRule, ruleText } from './rule';

const dayLength = 86_400_000;
/** The most days one event marks, and how far ahead of today one that comes again does. */
const longest = 62;
const ahead = 2 * 366 * dayLength;

export type FileTime = {
  readonly time: PlannedTime;
  /** No hour: a whole day. */
  readonly isDay: boolean;
  readonly isUtc: boolean;
  /** What the file calls a zone that nobody knows. */
  readonly unknownZone?: string;
};

/** A time of a file; without a zone of its own it is in the person's. */
export function timeOf({ value, parameters }: Property, own: string): FileTime | undefined {
  const [, year, month, day, hour, minute, utc] =
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)[0-6]\d(Z?))?$/.exec(value.trim()) ?? [];
  const local = `${year}-${month}-${day}T${hour ?? '00'}:${minute ?? '00'}`;
  if (!isLocal(local)) return undefined;
  if (hour === undefined) return { time: { local, zone: 'UTC' }, isDay: true, isUtc: false };
  if (utc === 'Z') return { time: { local, zone: 'UTC' }, isDay: false, isUtc: true };
  const name = parameters.get('TZID');
  const zone = name === undefined ? own : zoneOfFile(name);
  const time = { local, zone: zone ?? own };
  return zone === undefined && name !== undefined
    ? { time, isDay: false, isUtc: false, unknownZone: name.slice(0, 100) }
    : { time, isDay: false, isUtc: false };
}

/**
 * The series of an event. What comes once in UTC is put into the person's zone; `left-out`: its rule
 * cannot be followed; `none`: no occasion is left of it.
 */
export function recurrenceOf(
  { time, isUtc }: FileTime,
  rules: readonly Property[],
  left: readonly Property[],
  own: string,
): { readonly time: PlannedTime; readonly recurrence?: Recurrence } | 'left-out' | 'none' {
  const [rule, second] = rules;
  if (!rule) return { time: isUtc ? { local: localAt(instantOf(time), own), zone: own } : time };
  const text =
    rule.name === 'RRULE' && !second ? localRule(rule.value.trim(), time.zone) : undefined;
  if (text === undefined || faultIn(text) !== undefined) return 'left-out';
  const except = left.flatMap((property) => exceptionsIn(property, time, own)).slice(0, 5_000);
  const recurrence = { rule: text, except: [...new Set(except)].sort() };
  const first = firstFrom({ time, recurrence: { ...recurrence, except: [] } }, time.local);
  if (first === undefined || firstFrom({ time, recurrence }, first) === undefined) return 'none';
  return { time: { ...time, local: first }, recurrence };
}

/** The end of a rule as a clock in its zone. */
function localRule(text: string, zone: string): string | undefined {
  const rule = readRule(text);
  const parts = partsIn(text);
  if (typeof rule === 'string' || typeof parts === 'string') return undefined;
  const local = new Map(parts);
  if (rule.until) local.set('UNTIL', untilText(untilIn(zone, rule.until)));
  return ruleText(local);
}

function exceptionsIn(property: Property, series: PlannedTime, own: string): readonly string[] {
  return property.value.split(',').flatMap((value) => {
    const time = timeOf({ ...property, value }, own);
    if (!time) return [];
    // A day alone leaves out the occasion of that day.
    if (time.isDay) return [`${time.time.local.slice(0, 11)}${series.local.slice(11)}`];
    const isSame = time.time.zone === series.zone;
    return [isSame ? time.time.local : localAt(instantOf(time.time), series.zone)];
  });
}

/** The days an all-day event marks; those of one that comes again from a month ago to two years ahead. */
export function allDays(
  series: Series,
  properties: readonly Property[],
  now: number,
): readonly string[] {
  const start = series.time.local;
  const end = properties.find(({ name }) => name === 'DTEND');
  const duration = properties.find(({ name }) => name === 'DURATION')?.value ?? '';
  const last = end && timeOf(end, 'UTC')?.time.local;
  const [, weeks = '0', days = '0'] = /^P(?:(\d{1,2})W)?(?:(\d{1,3})D)?/.exec(duration) ?? [];
  const said = last ? (wallOf(last) - wallOf(start)) / dayLength : Number(weeks) * 7 + Number(days);
  const count = Math.min(longest, Math.max(1, Math.ceil(said)));
  const starts = series.recurrence
    ? occasionsIn(series, now - 31 * dayLength, now + ahead, 1_000)
    : [start];
  return starts.flatMap((one) =>
    Array.from({ length: count }, (_, index) =>
      localOfWall(wallOf(one) + index * dayLength).slice(0, 10),
    ),
  );
}
