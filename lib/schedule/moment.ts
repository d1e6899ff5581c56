import type { PlannedTime } from '@/lib/model';

/** A stretch of time in which a zone's clocks run evenly; all in milliseconds. */
type Span = { readonly from: number; readonly to: number; readonly offset: number };

const day = 86_400_000;
const localShape = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/;

/** Asking Temporal for every moment costs some ten times as much as remembering a zone's few changes. */
const spansOf = new Map<string, Span[]>();
const knownZones = new Map<string, boolean>();

/**
 * The moment a clock in a zone shows this time, in milliseconds since the epoch. A time that is
 * skipped there comes that much later, one that is there twice is the first, as RFC 5545 (§3.3.5) has
 * it. Throws a RangeError where the time or the zone is none.
 */
export function instantOf({ local, zone }: PlannedTime): number {
  const wall = wallOf(local);
  const before = offsetAt(wall - day, zone);
  const after = offsetAt(wall + day, zone);
  const first = wall - before;
  if (before === after || offsetAt(first, zone) === before) return first;
  const second = wall - after;
  return offsetAt(second, zone) === after ? second : first;
}

/** What a clock in the zone shows at a moment, to the minute: `YYYY-MM-DDTHH:mm`. */
export function localAt(at: number, zone: string): string {
  return localOfWall(at + offsetAt(at, zone));
}

/** A clock's time as if it stood in UTC: for arithmetic in which no hour is skipped or doubled. */
export function wallOf(local: string): number {
  if (!localShape.test(local)) throw new RangeError(`No such local time: ${local}`);
  const monthDay = digits(local, 8, 10);
  const hour = digits(local, 11, 13);
  const minute = digits(local, 14, 16);
  const month = digits(local, 5, 7);
  const midnight = Date.UTC(digits(local, 0, 4), month - 1, monthDay);
  // `Date.UTC` takes a 30 February for 2 March, and a year 26 for 1926.
  const isThere = new Date(midnight).getUTCDate() === monthDay && month > 0 && month < 13;
  if (!isThere || hour > 23 || minute > 59 || local.startsWith('00'))
    throw new RangeError(`No such local time: ${local}`);
  return midnight + hour * 3_600_000 + minute * 60_000;
}

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let index = from; index < to; index += 1) value = value * 10 + text.charCodeAt(index) - 48;
  return value;
}

export function localOfWall(wall: number): string {
  return new Date(wall).toISOString().slice(0, 16);
}

/** Whether this is a time as a `PlannedTime` has it: a day that is in the calendar, to the minute. */
export function isLocal(value: string): boolean {
  try {
    wallOf(value);
    return true;
  } catch {
    // It throws for nothing else.
    return false;
  }
}

/** Whether the browser knows a zone by this name; an offset (`+01:00`) is no zone. */
export function isZone(name: string): boolean {
  if (name.length > 60 || !/^[A-Za-z]/.test(name)) return false;
  const known = knownZones.get(name);
  if (known !== undefined) return known;
  if (knownZones.size > 2_000) knownZones.clear();
  const answer = canTell(name);
  knownZones.set(name, answer);
  return answer;
}

/** The zone this machine is in now; a traveller's changes under a running browser. */
export function ownZone(): string {
  const name = Temporal.Now.timeZoneId();
  return isZone(name) ? name : 'UTC';
}

/** All zones there are to choose from, by their names of today. */
export function zoneNames(): readonly string[] {
  return [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC'])];
}

function canTell(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    // A RangeError is how the browser says that it knows none of this name.
    return false;
  }
}

/** How far a zone's clocks are ahead of UTC at a moment, in milliseconds. */
function offsetAt(at: number, zone: string): number {
  let spans = spansOf.get(zone);
  if (spans) for (const span of spans) if (at >= span.from && at < span.to) return span.offset;
  const span = spanAt(at, zone);
  if (!spans) {
    if (spansOf.size > 1_000) spansOf.clear();
    spans = [];
    spansOf.set(zone, spans);
  }
  spans.push(span);
  return span.offset;
}

function spanAt(at: number, zone: string): Span {
  const here = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  const previous = here.add({ nanoseconds: 1 }).getTimeZoneTransition('previous');
  const next = here.getTimeZoneTransition('next');
  return {
    from: previous?.epochMilliseconds ?? Number.NEGATIVE_INFINITY,
    to: next?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
    offset: here.offsetNanoseconds / 1e6,
  };
}
