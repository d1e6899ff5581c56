/** Which comes first in `03/04/2026`; a file that does not show it leaves such dates unread. */
export type DateOrder = 'day-first' | 'month-first';

/** Seconds since the epoch as ISO 8601; nothing where no calendar has such a day. */
export function fromSeconds(seconds: number | undefined): string | undefined {
  return seconds === undefined ? undefined : fromMilliseconds(seconds * 1000);
}

function fromMilliseconds(milliseconds: number): string | undefined {
  const date = new Date(milliseconds);
  const year = date.getUTCFullYear();
  // Before the first of these sites, or a number that never was a time.
  return year >= 1995 && year <= 2100 ? date.toISOString() : undefined;
}

/** What a site wrote with its zone, as ISO 8601 in UTC. */
export function fromZoned(text: string): string | undefined {
  return text.length > 60 ? undefined : fromMilliseconds(Date.parse(text));
}

const iso =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;
const local =
  /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?:,? +(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(am|pm)?)?$/i;

/**
 * A time as a table has it: ISO 8601, seconds or milliseconds since the epoch, or a date in figures.
 * A time without a zone stays without one (`2026-03-04T10:00:00`), a day without a time a day.
 */
export function readTime(cell: string, order?: DateOrder): string | undefined {
  const text = cell.trim();
  if (/^\d{10}$/.test(text)) return fromSeconds(Number(text));
  if (/^\d{13}$/.test(text)) return fromMilliseconds(Number(text));
  const standard = iso.exec(text);
  if (standard) return assembled(standard.slice(1, 4), standard.slice(4, 7), standard[7]);
  const figures = local.exec(text);
  if (figures) return fromFigures(figures, order);
  return /[a-z]{3}/i.test(text) && /\d{4}/.test(text) ? fromWords(text) : undefined;
}

function fromFigures(found: RegExpExecArray, order: DateOrder | undefined): string | undefined {
  const [, first = '', second = '', year = '', hours, minutes, seconds, half] = found;
  const known = orderOf(first, second) ?? order;
  if (!known) return undefined;
  const date = known === 'day-first' ? [year, second, first] : [year, first, second];
  return assembled(date, [in24(hours, half), minutes, seconds]);
}

/** The order a date itself gives away: there is no thirteenth month, and dots are for days first. */
function orderOf(first: string, second: string): DateOrder | undefined {
  if (Number(first) > 12) return 'day-first';
  return Number(second) > 12 || first === second ? 'month-first' : undefined;
}

/** The order that one of these dates gives away for all. */
export function dateOrder(cells: Iterable<string>): DateOrder | undefined {
  for (const cell of cells) {
    const found = local.exec(cell.trim());
    if (!found) continue;
    const [, first = '', second = ''] = found;
    if (cell.includes('.')) return 'day-first';
    if (first !== second && orderOf(first, second)) return orderOf(first, second);
  }
  return undefined;
}

function in24(hours: string | undefined, half: string | undefined): string | undefined {
  if (hours === undefined || half === undefined) return hours;
  return String((Number(hours) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0));
}

type Parts = readonly (string | undefined)[];

/** Put together and looked at again: the 30th of February becomes no day in March. */
function assembled(date: Parts, time: Parts, zone?: string): string | undefined {
  const [year = '', month = '', day = ''] = date.map((part) => part?.padStart(2, '0'));
  const whole = `${year}-${month}-${day}`;
  const midnight = new Date(`${whole}T00:00:00Z`);
  if (Number.isNaN(midnight.getTime()) || !midnight.toISOString().startsWith(whole))
    return undefined;
  const [hours, minutes, seconds = '00'] = time.map((part) => part?.padStart(2, '0'));
  if (hours === undefined || minutes === undefined)
    return fromMilliseconds(midnight.getTime()) && whole;
  const clock = `${whole}T${hours}:${minutes}:${seconds}`;
  const utc = fromZoned(`${clock}Z`);
  if (!utc) return undefined;
  if (zone === undefined) return clock;
  return /^(?:Z|UTC|GMT)$/i.test(zone)
    ? utc
    : fromZoned(`${clock}${zone.replace(/(\d{2})(\d{2})$/, '$1:$2')}`);
}

/** `Mar 4, 2026`, as English exports write days: read as a day, for no zone is told. */
function fromWords(text: string): string | undefined {
  if (text.length > 40) return undefined;
  if (/[+-]\d{2}:?\d{2}\b|\b(?:GMT|UTC)\b/.test(text)) return fromZoned(text);
  const date = new Date(`${text.replace(/(\d)(?:st|nd|rd|th)\b/, '$1')} UTC`);
  if (Number.isNaN(date.getTime())) return undefined;
  const clock = date.toISOString().slice(0, 19);
  return (
    fromMilliseconds(date.getTime()) && (clock.endsWith('T00:00:00') ? clock.slice(0, 10) : clock)
  );
}
