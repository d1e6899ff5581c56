import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf } from '@/lib/schedule/moment';
import { faultIn, firstFrom } from '@/lib/schedule/recurrence';
import { understand } from '@/lib/schedule/understand';

/** Friday, 27 November 2026, 14:00 in Lisbon. */
const now = Date.UTC(2026, 10, 27, 14);
const zone = 'Europe/Lisbon';

describe('once', () => {
  it.each([
    ['next Tuesday at noon Lisbon time', '2026-12-01T12:00'],
    ['in 2 hours', '2026-11-27T16:00'],
    ['in an hour', '2026-11-27T15:00'],
    ['in half an hour', '2026-11-27T14:30'],
    ['in 90 minutes', '2026-11-27T15:30'],
    ['20 minutes from now', '2026-11-27T14:20'],
    ['at 8', '2026-11-28T08:00'],
    ['at 15', '2026-11-27T15:00'],
    ['15:30', '2026-11-27T15:30'],
    ['9.30', '2026-11-28T09:30'],
    ['8 pm', '2026-11-27T20:00'],
    ['8 a.m.', '2026-11-28T08:00'],
    ['12am', '2026-11-28T00:00'],
    ['12pm', '2026-11-28T12:00'],
    ['noon', '2026-11-28T12:00'],
    ['midnight', '2026-11-28T00:00'],
    ['half past 8', '2026-11-28T08:30'],
    ['quarter to 9 pm', '2026-11-27T20:45'],
    ['today at 18:00', '2026-11-27T18:00'],
    ['tomorrow at 9:15', '2026-11-28T09:15'],
    ['Tomorrow, 9am', '2026-11-28T09:00'],
    ['day after tomorrow 8am', '2026-11-29T08:00'],
    ['remind me tomorrow at 5pm', '2026-11-28T17:00'],
    ['Friday at 16:00', '2026-11-27T16:00'],
    ['Friday at 9:00', '2026-12-04T09:00'],
    ['on Monday 10am', '2026-11-30T10:00'],
    ['next Friday 17h', '2026-12-04T17:00'],
    ['3 Dec 17:00', '2026-12-03T17:00'],
    ['3rd of December at 5pm', '2026-12-03T17:00'],
    ['December 24 2026 18:30', '2026-12-24T18:30'],
    ['2026-12-24 18:30', '2026-12-24T18:30'],
    ['1 Nov at 10:00', '2027-11-01T10:00'],
    ['on the 15th at noon', '2026-12-15T12:00'],
    ['in 3 days at 10:00', '2026-11-30T10:00'],
    ['8 in the evening tomorrow', '2026-11-28T20:00'],
    ['in five minutes', '2026-11-27T14:05'],
    ['2027-01-01T10:00', '2027-01-01T10:00'],
    ['12/24 at noon', '2026-12-24T12:00'],
  ])('%s', (sentence, local) => {
    expect(understand(sentence, { now, zone })).toEqual({
      time: { local, zone },
      isHourAssumed: false,
      isPast: false,
    });
  });

  it.each([
    ['tomorrow', '2026-11-28T09:00'],
    ['tomorrow morning', '2026-11-28T09:00'],
    ['tomorrow evening', '2026-11-28T19:00'],
    ['this evening', '2026-11-27T19:00'],
    ['tonight', '2026-11-27T20:00'],
    ['today', '2026-11-27T15:00'],
    ['Friday', '2026-12-04T09:00'],
    ['saturday night', '2026-11-28T21:00'],
    ['next Monday', '2026-11-30T09:00'],
    ['5 March', '2027-03-05T09:00'],
    ['in 2 weeks', '2026-12-11T09:00'],
    ['on the 30th', '2026-11-30T09:00'],
  ])('%s, without an hour', (sentence, local) => {
    expect(understand(sentence, { now, zone })).toEqual({
      time: { local, zone },
      isHourAssumed: true,
      isPast: false,
    });
  });

  it.each([
    ['noon New York time', '2026-11-27T12:00', 'America/New_York'],
    ['10am ET', '2026-11-27T10:00', 'America/New_York'],
    ['9am ET', '2026-11-28T09:00', 'America/New_York'],
    ['17:00 CET on 3 Dec', '2026-12-03T17:00', 'Europe/Berlin'],
    ['tomorrow 9am PST', '2026-11-28T09:00', 'America/Los_Angeles'],
    ['tomorrow 9am pacific time', '2026-11-28T09:00', 'America/Los_Angeles'],
    ['tomorrow at 8:00 in Kathmandu time', '2026-11-28T08:00', 'Asia/Kathmandu'],
    ['tomorrow 10:00 Asia/Tokyo', '2026-11-28T10:00', 'Asia/Tokyo'],
    ['Monday at 9 São Paulo time', undefined, ''],
    ['Monday at 9 Sao Paulo time', '2026-11-30T09:00', 'America/Sao_Paulo'],
    ['16:00 UTC', '2026-11-27T16:00', 'UTC'],
  ])('%s', (sentence, local, there) => {
    const time = understand(sentence, { now, zone })?.time;

    expect(time).toEqual(local === undefined ? undefined : { local, zone: there });
  });

  it.each([
    ['yesterday at 5pm', '2026-11-26T17:00'],
    ['last Friday', '2026-11-20T09:00'],
    ['3 March 2020 10:00', '2020-03-03T10:00'],
    ['today at 8:00', '2026-11-27T08:00'],
  ])('%s is plainly past', (sentence, local) => {
    expect(understand(sentence, { now, zone })).toMatchObject({ time: { local }, isPast: true });
  });

  it('keeps an hour that the clocks skip, and counts hours past it', () => {
    const before = Date.UTC(2026, 2, 29, 0, 30);

    const said = ['1:30', 'in 1 hour', 'tomorrow at 1:30'].map(
      (sentence) => understand(sentence, { now: before, zone })?.time.local,
    );

    expect(said).toEqual(['2026-03-29T01:30', '2026-03-29T02:30', '2026-03-30T01:30']);
  });

  it('takes the hour that is there twice for the first, and once that is over for tomorrow', () => {
    const between = Date.UTC(2026, 9, 25, 0, 45);

    expect(understand('at 1:30', { now: between, zone })?.time.local).toBe('2026-10-26T01:30');
  });
});

describe('again and again', () => {
  it.each([
    ['every weekday 9:30', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', '2026-11-30T09:30'],
    ['weekdays at 16:00', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', '2026-11-27T16:00'],
    ['every weekend at noon', 'FREQ=WEEKLY;BYDAY=SA,SU', '2026-11-28T12:00'],
    ['1st Monday of the month', 'FREQ=MONTHLY;BYDAY=1MO', '2026-12-07T09:00'],
    ['first Monday of every month at 10', 'FREQ=MONTHLY;BYDAY=1MO', '2026-12-07T10:00'],
    ['last Friday of every month at 5pm', 'FREQ=MONTHLY;BYDAY=-1FR', '2026-11-27T17:00'],
    ['every month on the 2nd Tuesday', 'FREQ=MONTHLY;BYDAY=2TU', '2026-12-08T09:00'],
    ['last day of the month at 18:00', 'FREQ=MONTHLY;BYMONTHDAY=-1', '2026-11-30T18:00'],
    [
      'every other Thursday 10am until 1 March',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH;UNTIL=20270301',
      '2026-12-03T10:00',
    ],
    ['daily at 8', 'FREQ=DAILY', '2026-11-28T08:00'],
    ['every day at 8pm', 'FREQ=DAILY', '2026-11-27T20:00'],
    ['every morning', 'FREQ=DAILY', '2026-11-28T09:00'],
    ['every 3 days at 9:00', 'FREQ=DAILY;INTERVAL=3', '2026-11-28T09:00'],
    ['mondays and wednesdays at 14:00', 'FREQ=WEEKLY;BYDAY=MO,WE', '2026-11-30T14:00'],
    ['every Mon, Wed and Fri at 7:15', 'FREQ=WEEKLY;BYDAY=MO,WE,FR', '2026-11-30T07:15'],
    ['every Tuesday', 'FREQ=WEEKLY;BYDAY=TU', '2026-12-01T09:00'],
    ['weekly on Friday at 15:00', 'FREQ=WEEKLY;BYDAY=FR', '2026-11-27T15:00'],
    ['every 2 weeks on Monday', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', '2026-11-30T09:00'],
    ['mon-fri 9:00', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', '2026-11-30T09:00'],
    ['Monday to Friday at 9', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', '2026-11-30T09:00'],
    ['every first Monday', 'FREQ=MONTHLY;BYDAY=1MO', '2026-12-07T09:00'],
    ['every three days', 'FREQ=DAILY;INTERVAL=3', '2026-11-28T09:00'],
    ['every evening until Friday', 'FREQ=DAILY;UNTIL=20261204', '2026-11-27T19:00'],
    ['Monday 9:30 every week', 'FREQ=WEEKLY', '2026-11-30T09:30'],
    ['every 15th', 'FREQ=MONTHLY;BYMONTHDAY=15', '2026-12-15T09:00'],
    ['monthly on the 1st at 8:00', 'FREQ=MONTHLY;BYMONTHDAY=1', '2026-12-01T08:00'],
    ['quarterly', 'FREQ=MONTHLY;INTERVAL=3', '2026-11-28T09:00'],
    ['quarterly from 1 January at 10:00', 'FREQ=MONTHLY;INTERVAL=3', '2027-01-01T10:00'],
    ['fortnightly starting next Monday at 11:00', 'FREQ=WEEKLY;INTERVAL=2', '2026-11-30T11:00'],
    ['every 5 March', 'FREQ=YEARLY', '2027-03-05T09:00'],
    ['yearly on 24 December at 17:00', 'FREQ=YEARLY', '2026-12-24T17:00'],
    ['daily at 9:00 for 10 times', 'FREQ=DAILY;COUNT=10', '2026-11-28T09:00'],
    ['daily at 9:00 for 2 weeks', 'FREQ=DAILY;UNTIL=20261211', '2026-11-28T09:00'],
  ])('%s', (sentence, rule, local) => {
    const said = understand(sentence, { now, zone });

    expect([said?.recurrence?.rule, said?.time.local, said?.isPast]).toEqual([rule, local, false]);
  });

  it('in another zone', () => {
    expect(understand('every Monday 9am New York time', { now, zone })).toEqual({
      time: { local: '2026-11-30T09:00', zone: 'America/New_York' },
      recurrence: { rule: 'FREQ=WEEKLY;BYDAY=MO', except: [] },
      isHourAssumed: false,
      isPast: false,
    });
  });
});

describe('not understood', () => {
  it.each([
    '',
    '   ',
    'on',
    'soon',
    'hello there',
    'buy bread tomorrow at 9',
    'tomorrow at 9 or 10',
    'tomorrow 9:00 18:00',
    'at 25:00',
    'at 9:75',
    '13pm',
    '17',
    '30 February',
    'every third Thursday',
    'every 32nd',
    'every 0 days',
    'every blue moon',
    'every day until yesterday',
    'every day until the cows come home',
    'tomorrow at 9 Atlantis time',
    '10:00 UTC+2',
    'in 2 hours or so',
    'every hour',
    'now',
    'in a couple of hours',
    'may',
    'next month',
    '3/4 at 9:00',
    '03.04.2027 at 9:00',
    '10 dec 10',
    'every Friday the 13th',
    'every day Monday',
    'every day except Sunday',
    'monday or tuesday',
    'every 5 minutes',
    'today until 5pm',
    'FREQ=DAILY',
    '<script>tomorrow</script>',
    `tomorrow${' '.repeat(300)}at 9`,
    'every '.repeat(30),
  ])('%j', (sentence) => {
    expect(understand(sentence, { now, zone })).toBeUndefined();
  });

  it('whatever is said, what is understood is to come and can be followed', () => {
    const words =
      'every other day week monday fridays tomorrow at 9 9:30 noon until for 3 times 5 march the 15th 1st last of month in 2 hours ET Lisbon time next , tonight daily'.split(
        ' ',
      );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 7 }), (some) => {
        const said = understand(some.join(' '), { now, zone });
        if (!said) return;

        const { time, recurrence, isPast } = said;

        expect(instantOf(time) > now).toBe(!isPast);
        if (recurrence) {
          expect(faultIn(recurrence.rule)).toBeUndefined();
          expect(firstFrom({ time, recurrence }, time.local)).toBe(time.local);
        }
      }),
      { numRuns: 3_000 },
    );
  });
});
