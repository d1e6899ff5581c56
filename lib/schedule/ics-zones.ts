import { isZone } from './moment';

/** What Windows and Outlook call zones, after Unicode's windowsZones.xml (2026-11). */
const windowsZones: Readonly<Record<string, string>> = {
  'gmt standard time': 'Europe/London',
  'greenwich standard time': 'Atlantic/Reykjavik',
  'w. europe standard time': 'Europe/Berlin',
  'central europe standard time': 'Europe/Budapest',
  'central european standard time': 'Europe/Warsaw',
  'romance standard time': 'Europe/Paris',
  'e. europe standard time': 'Europe/Chisinau',
  'fle standard time': 'Europe/Kyiv',
  'gtb standard time': 'Europe/Bucharest',
  'turkey standard time': 'Europe/Istanbul',
  'russian standard time': 'Europe/Moscow',
  'morocco standard time': 'Africa/Casablanca',
  'egypt standard time': 'Africa/Cairo',
  'south africa standard time': 'Africa/Johannesburg',
  'w. central africa standard time': 'Africa/Lagos',
  'e. africa standard time': 'Africa/Nairobi',
  'israel standard time': 'Asia/Jerusalem',
  'arab standard time': 'Asia/Riyadh',
  'arabian standard time': 'Asia/Dubai',
  'pakistan standard time': 'Asia/Karachi',
  'india standard time': 'Asia/Kolkata',
  'nepal standard time': 'Asia/Kathmandu',
  'bangladesh standard time': 'Asia/Dhaka',
  'se asia standard time': 'Asia/Bangkok',
  'china standard time': 'Asia/Shanghai',
  'singapore standard time': 'Asia/Singapore',
  'taipei standard time': 'Asia/Taipei',
  'tokyo standard time': 'Asia/Tokyo',
  'korea standard time': 'Asia/Seoul',
  'w. australia standard time': 'Australia/Perth',
  'e. australia standard time': 'Australia/Brisbane',
  'aus eastern standard time': 'Australia/Sydney',
  'cen. australia standard time': 'Australia/Adelaide',
  'new zealand standard time': 'Pacific/Auckland',
  'hawaiian standard time': 'Pacific/Honolulu',
  'alaskan standard time': 'America/Anchorage',
  'pacific standard time': 'America/Los_Angeles',
  'us mountain standard time': 'America/Phoenix',
  'mountain standard time': 'America/Denver',
  'central standard time': 'America/Chicago',
  'central standard time (mexico)': 'America/Mexico_City',
  'eastern standard time': 'America/New_York',
  'us eastern standard time': 'America/Indianapolis',
  'atlantic standard time': 'America/Halifax',
  'newfoundland standard time': 'America/St_Johns',
  'sa pacific standard time': 'America/Bogota',
  'e. south america standard time': 'America/Sao_Paulo',
  'argentina standard time': 'America/Buenos_Aires',
  'pacific sa standard time': 'America/Santiago',
};

/** The zone a calendar file means: by its own name, behind a maker's prefix, or as Windows calls it. */
export function zoneOfFile(name: string): string | undefined {
  const parts = name.slice(0, 200).split('/').filter(Boolean);
  for (let from = 0; from < parts.length; from += 1) {
    const zone = parts.slice(from).join('/');
    if (isZone(zone) && (zone.includes('/') || zone.toUpperCase() === 'UTC')) return zone;
  }
  const known = name.toLowerCase();
  return Object.hasOwn(windowsZones, known) ? windowsZones[known] : undefined;
}

/**
 * A zone as a file has to bring it along (RFC 5545, §3.6.5), with each change of its clocks written
 * out. Calendars that know the zone by its name, as all the large ones do, take their own instead.
 */
export function zoneLines(zone: string, from: number, to: number): readonly string[] {
  let at = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone);
  const lines = ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...spanLines(at, at.offset)];
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    if (!next || next.epochMilliseconds > to) return [...lines, 'END:VTIMEZONE'];
    const before = next.subtract({ nanoseconds: 1 }).offset;
    if (before !== next.offset) lines.push(...spanLines(next, before));
    at = next;
  }
}

function spanLines(at: Temporal.ZonedDateTime, before: string): readonly string[] {
  const offsets = [1, 7].map((month) => at.with({ month, day: 1 }).offsetNanoseconds);
  const kind = at.offsetNanoseconds > Math.min(...offsets) ? 'DAYLIGHT' : 'STANDARD';
  // The clock is the one from before the change.
  const wall = at.toInstant().toZonedDateTimeISO(before).toPlainDateTime().toString();
  return [
    `BEGIN:${kind}`,
    `DTSTART:${wall.slice(0, 19).replace(/[-:]/g, '')}`,
    `TZOFFSETFROM:${before.replaceAll(':', '')}`,
    `TZOFFSETTO:${at.offset.replaceAll(':', '')}`,
    `END:${kind}`,
  ];
}
