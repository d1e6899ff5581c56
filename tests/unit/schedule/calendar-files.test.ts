import fc from 'fast-check';
import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, it } from 'vitest';
import type { Reminder } from '@/lib/model';
import { type CalendarFile, readCalendar } from '@/lib/schedule/read-calendar';
import { occasionsIn, type Series } from '@/lib/schedule/recurrence';
import { writeCalendar } from '@/lib/schedule/write-calendar';
import { anyRule, anyStart } from './rules';

const now = Date.UTC(2026, 10, 27, 14);
const here = { now, zone: 'Europe/Lisbon' };

const reminder: Reminder = {
  id: 'r1',
  kind: 'post',
  title: 'Bread; rye, and "more"',
  parts: ['Fresh 🥖 from six.\nCome by, all\\of you; really.', 'Second part.'],
  links: ['https://bakery.example/rye'],
  media: [],
  campaign: 'Winter',
  labels: ['bread', 'a,b'],
  time: { local: '2026-12-01T09:30', zone: 'Europe/Lisbon' },
  recurrence: { rule: 'FREQ=WEEKLY;UNTIL=20270401', except: ['2026-12-08T09:30'] },
  isPaused: false,
  lead: 10,
  createdAt: 1,
  updatedAt: now,
};

describe('writing', () => {
  it('writes all of a reminder', () => {
    const file = writeCalendar([{ reminder, address: 'https://x.com/intent/post?text=a' }], now);

    const event = file.slice(file.indexOf('BEGIN:VEVENT'));
    expect(event.replaceAll('\r\n ', '').split('\r\n')).toEqual([
      'BEGIN:VEVENT',
      'UID:r1',
      'DTSTAMP:20261127T140000Z',
      'LAST-MODIFIED:20261127T140000Z',
      'DTSTART;TZID=Europe/Lisbon:20261201T093000',
      'DURATION:PT15M',
      'RRULE:FREQ=WEEKLY;UNTIL=20270401T225900Z',
      'EXDATE;TZID=Europe/Lisbon:20261208T093000',
      'SUMMARY:Bread\\; rye\\, and "more"',
      'DESCRIPTION:Fresh 🥖 from six.\\nCome by\\, all\\\\of you\\; really.\\n\\nSecond part.\\n\\nhttps://bakery.example/rye',
      'URL:https://x.com/intent/post?text=a',
      'CATEGORIES:bread,a\\,b,Winter',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Bread\\; rye\\, and "more"',
      'TRIGGER:-PT10M',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('brings the zone along, with its changes as they are', () => {
    const file = writeCalendar([{ reminder }], now);

    expect(file).toContain(
      'BEGIN:DAYLIGHT\r\nDTSTART:20270328T010000\r\nTZOFFSETFROM:+0000\r\nTZOFFSETTO:+0100\r\nEND:DAYLIGHT\r\n' +
        'BEGIN:STANDARD\r\nDTSTART:20271031T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0000\r\nEND:STANDARD\r\n',
    );
  });

  it('folds at 75 octets, in no character, and lets no text become a line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const title = `${text}\r\nEND:VEVENT`;

        const file = writeCalendar([{ reminder: { ...reminder, title, parts: [text] } }], now);

        const lines = file.split('\r\n');
        expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
        expect(file).not.toMatch(/\uFFFD|(?<!\r)\n|\r(?!\n)/);
        expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(1);
      }),
    );
  });

  it.each([
    ['', ['Rye  bread\nfrom six.'], 'Rye bread from six.'],
    ['', ['👩‍🍳'.repeat(80)], '👩‍🍳'.repeat(80)],
    ['', ['👩‍🍳'.repeat(81)], `${'👩‍🍳'.repeat(79)}…`],
    ['', [], 'post'],
  ])('names a reminder without a title after its text', (title, parts, name) => {
    const file = writeCalendar([{ reminder: { ...reminder, title, parts } }], now);

    expect(read(file).events[0]?.name).toBe(name);
  });

  it('leads to web addresses alone', () => {
    expect(writeCalendar([{ reminder, address: 'javascript:alert(1)' }], now)).not.toContain(
      'URL:',
    );
  });

  it('is read alike by another reader', () => {
    const event = convertIcsCalendar(undefined, writeCalendar([{ reminder }], now)).events?.[0];

    expect(event?.start.date.toISOString()).toBe('2026-12-01T09:30:00.000Z');
    expect(event?.recurrenceRule?.frequency).toBe('WEEKLY');
    expect(event?.summary).toBe(reminder.title);
  });
});

describe('there and back', () => {
  it('keeps times and texts', () => {
    const zones = fc.constantFrom('Europe/Lisbon', 'America/New_York', 'Asia/Kathmandu', 'UTC');
    fc.assert(
      fc.property(anyRule, anyStart, zones, fc.string(), (rule, local, zone, text) => {
        const time = { local, zone };
        const series = { time, recurrence: { rule, except: [local] } };
        const clean = text
          .replace(/\r\n?/g, '\n')
          .replace(/[^\P{Cc}\n\t]/gu, '')
          .trim();
        const item = { ...reminder, ...series, title: 'Name', parts: [clean], links: [] };

        const file = read(writeCalendar([{ reminder: item }], now));

        const times = timesOf(series);
        const [event] = file.events;
        expect(event === undefined).toBe(times.length === 0);
        if (!event) return;
        expect({ rule, local, times: timesOf(event) }).toEqual({ rule, local, times });
        expect([event.name, event.text, event.time.zone]).toEqual(['Name', clean, zone]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('reading', () => {
  it('makes days of whole-day events', () => {
    const file = read(
      calendar('SUMMARY:Fair\r\nDTSTART;VALUE=DATE:20261224\r\nDTEND;VALUE=DATE:20261227'),
    );

    expect(file).toEqual({
      days: ['2026-12-24', '2026-12-25', '2026-12-26'].map((day) => ({
        day,
        name: 'Fair',
        file: 'days.ics',
      })),
      events: [],
      notes: [],
    });
  });

  it.each([
    ['without an end', '', 1],
    ['by its length', 'DURATION:P1W\r\n', 7],
    ['without measure', 'DTEND;VALUE=DATE:20991231\r\n', 62],
    ['that ends before it begins', 'DTEND;VALUE=DATE:20200101\r\n', 1],
    ['that comes every year', 'RRULE:FREQ=YEARLY\r\n', 2],
  ])('bounds a day %s', (_, line, count) => {
    expect(read(calendar(`${line}SUMMARY:A\r\nDTSTART;VALUE=DATE:20261201`)).days).toHaveLength(
      count,
    );
  });

  it.each([
    ['TZID=America/New_York', '20261201T093000', '2026-12-01T09:30', 'America/New_York'],
    ['TZID="W. Europe Standard Time"', '20261201T093000', '2026-12-01T09:30', 'Europe/Berlin'],
    [
      'TZID=/mozilla.org/20050126_1/Asia/Tokyo',
      '20261201T093000',
      '2026-12-01T09:30',
      'Asia/Tokyo',
    ],
    ['X=y', '20260701T093000', '2026-07-01T09:30', 'Europe/Lisbon'],
    ['X=y', '20260701T093000Z', '2026-07-01T10:30', 'Europe/Lisbon'],
  ])('puts a time of %s into its zone', (parameter, value, local, zone) => {
    const { events, notes } = read(calendar(`SUMMARY:A\r\nDTSTART;${parameter}:${value}`));

    expect([events[0]?.time, notes]).toEqual([{ local, zone }, []]);
  });

  it('says so of a zone nobody knows', () => {
    const { events, notes } = read(calendar('SUMMARY:A\r\nDTSTART;TZID=Moonbase:20261201T093000'));

    expect(events[0]?.time.zone).toBe('Europe/Lisbon');
    expect(notes).toEqual([{ kind: 'unknown-zone', zone: 'Moonbase', name: 'A' }]);
  });

  it('leaves out what was moved or cancelled, and alarms', () => {
    const file = read(
      calendar(
        'UID:1\r\nSUMMARY:A\r\nDTSTART:20261201T090000\r\nRRULE:FREQ=DAILY;COUNT=3\r\nBEGIN:VALARM\r\nDESCRIPTION:Ring\r\nEND:VALARM',
        'UID:1\r\nSUMMARY:B\r\nRECURRENCE-ID:20261202T090000\r\nDTSTART:20261202T110000',
        'UID:2\r\nSUMMARY:C\r\nSTATUS:CANCELLED\r\nDTSTART:20261202T110000',
      ),
    );

    expect(file.events.map((event) => [event.name, event.text, timesOf(event)])).toEqual([
      ['A', '', ['2026-12-01T09:00', '2026-12-03T09:00']],
      ['B', '', ['2026-12-02T11:00']],
    ]);
    expect(file.notes).toEqual([{ kind: 'left-out', name: 'C', line: 18 }]);
  });

  it.each(['FREQ=SECONDLY', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'nonsense'])(
    'takes an event once whose rule is %s, and says so',
    (rule) => {
      const { events, notes } = read(
        calendar(`SUMMARY:A\r\nDTSTART:20261201T090000\r\nRRULE:${rule}`),
      );

      expect(events[0]).not.toHaveProperty('recurrence');
      expect(notes).toEqual([{ kind: 'rule-left-out', name: 'A', line: 3 }]);
    },
  );

  it.each([
    ['nothing', '  ', { code: 'empty' }],
    ['a web page', '<html></html>', { code: 'not-known' }],
    ['a line that is none', calendar('SUMMARY'), { code: 'bad-value', line: 4 }],
    [
      'a file that breaks off',
      'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n',
      { code: 'bad-value', line: 2 },
    ],
    [
      'parts that cross',
      'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR',
      { code: 'bad-value', line: 3 },
    ],
    ['an event without a time', calendar('SUMMARY:A'), { code: 'missing-field', line: 3 }],
    ['a time that is none', calendar('DTSTART:20260230T090000'), { code: 'bad-value', line: 4 }],
    [
      'too many events',
      calendar(...Array(5_001).fill('DTSTART:20261201T090000')),
      { code: 'too-many' },
    ],
    ['too large a file', `BEGIN:VCALENDAR\r\n${' '.repeat(6_000_000)}`, { code: 'too-large' }],
  ])('refuses %s', (_, text, failure) => {
    expect(readCalendar(text, 'days.ics', here)).toMatchObject({ ok: false, failure });
  });

  it('never throws, whatever the file', () => {
    const line = fc.constantFrom(
      ...[
        'BEGIN:VEVENT',
        'END:VEVENT',
        'DTSTART:20261201T090000',
        'DTSTART;TZID=x:99999999T999999',
      ],
      ...[
        'RRULE:FREQ=DAILY',
        'EXDATE:,,',
        ' ',
        ';',
        'END:VCALENDAR',
        'SUMMARY:\\',
        'DURATION:PT',
        'URL:x',
      ],
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const { ok } = readCalendar(`BEGIN:VCALENDAR\r\n${lines.join('\r\n')}`, 'x.ics', here);

        expect(ok).toBeTypeOf('boolean');
      }),
    );
  });
});

function calendar(...events: readonly string[]): string {
  const inside = events.map((event) => `BEGIN:VEVENT\r\n${event}\r\nEND:VEVENT\r\n`).join('');
  return `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${inside}END:VCALENDAR\r\n`;
}

function read(text: string): CalendarFile {
  const outcome = readCalendar(text, 'days.ics', here);
  if (!outcome.ok) throw new Error(`It was refused: ${JSON.stringify(outcome.failure)}`);
  return outcome.value;
}

function timesOf(series: Series): readonly string[] {
  return occasionsIn(series, Date.UTC(2020), Date.UTC(2040), 20);
}
