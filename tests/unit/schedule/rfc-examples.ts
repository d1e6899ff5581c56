/**
 * The examples of RFC 5545, §3.8.5.3, that come once a day or less often, in the order they stand
 * there; all start in New York at 9:00, on 2 September 1997 where nothing else is said. Days as the
 * RFC lists them: `1997 Sep 2-4,7; Oct 1`. Those without an end are cut where the RFC puts its dots.
 */
export type Example = {
  readonly name: string;
  readonly start?: string;
  readonly rule: string;
  readonly days: string;
  /** Hours and minutes of each day, where there are several. */
  readonly times?: readonly string[];
  readonly except?: readonly string[];
};

const everyDayOfJanuary = [1998, 1999, 2000].map((year) => `${year} Jan 1-31`).join('; ');
const mondayWednesdayFriday =
  '1997 Sep 1,3,5,15,17,19,29; Oct 1,3,13,15,17,27,29,31; Nov 10,12,14,24,26,28; Dec 8,10,12,22';

export const examples: readonly Example[] = [
  { name: 'daily for 10 occurrences', rule: 'FREQ=DAILY;COUNT=10', days: '1997 Sep 2-11' },
  {
    name: 'daily until December 24, 1997',
    rule: 'FREQ=DAILY;UNTIL=19971224T000000Z',
    days: '1997 Sep 2-30; Oct 1-31; Nov 1-30; Dec 1-23',
  },
  {
    name: 'every other day',
    rule: 'FREQ=DAILY;INTERVAL=2',
    days: '1997 Sep 2,4,6,8,10,12,14,16,18,20,22,24,26,28,30; Oct 2,4,6,8,10,12,14,16,18,20,22,24,26,28,30; Nov 1,3,5,7,9,11,13,15,17,19,21,23,25,27,29; Dec 1,3',
  },
  {
    name: 'every 10 days, 5 occurrences',
    rule: 'FREQ=DAILY;INTERVAL=10;COUNT=5',
    days: '1997 Sep 2,12,22; Oct 2,12',
  },
  {
    name: 'every day in January, for 3 years, yearly',
    start: '1998-01-01T09:00',
    rule: 'FREQ=YEARLY;UNTIL=20000131T140000Z;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA',
    days: everyDayOfJanuary,
  },
  {
    name: 'every day in January, for 3 years, daily',
    start: '1998-01-01T09:00',
    rule: 'FREQ=DAILY;UNTIL=20000131T140000Z;BYMONTH=1',
    days: everyDayOfJanuary,
  },
  {
    name: 'weekly for 10 occurrences',
    rule: 'FREQ=WEEKLY;COUNT=10',
    days: '1997 Sep 2,9,16,23,30; Oct 7,14,21,28; Nov 4',
  },
  {
    name: 'weekly until December 24, 1997',
    rule: 'FREQ=WEEKLY;UNTIL=19971224T000000Z',
    days: '1997 Sep 2,9,16,23,30; Oct 7,14,21,28; Nov 4,11,18,25; Dec 2,9,16,23',
  },
  {
    name: 'every other week',
    rule: 'FREQ=WEEKLY;INTERVAL=2;WKST=SU',
    days: '1997 Sep 2,16,30; Oct 14,28; Nov 11,25; Dec 9,23; 1998 Jan 6,20; Feb 3,17',
  },
  {
    name: 'weekly on Tuesday and Thursday for five weeks, by its end',
    rule: 'FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH',
    days: '1997 Sep 2,4,9,11,16,18,23,25,30; Oct 2',
  },
  {
    name: 'weekly on Tuesday and Thursday for five weeks, by number',
    rule: 'FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH',
    days: '1997 Sep 2,4,9,11,16,18,23,25,30; Oct 2',
  },
  {
    name: 'every other week on Monday, Wednesday and Friday until December 24, 1997',
    start: '1997-09-01T09:00',
    rule: 'FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR',
    days: mondayWednesdayFriday,
  },
  {
    name: 'every other week on Tuesday and Thursday, for 8 occurrences',
    rule: 'FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH',
    days: '1997 Sep 2,4,16,18,30; Oct 2,14,16',
  },
  {
    name: 'monthly on the first Friday for 10 occurrences',
    start: '1997-09-05T09:00',
    rule: 'FREQ=MONTHLY;COUNT=10;BYDAY=1FR',
    days: '1997 Sep 5; Oct 3; Nov 7; Dec 5; 1998 Jan 2; Feb 6; Mar 6; Apr 3; May 1; Jun 5',
  },
  {
    name: 'monthly on the first Friday until December 24, 1997',
    start: '1997-09-05T09:00',
    rule: 'FREQ=MONTHLY;UNTIL=19971224T000000Z;BYDAY=1FR',
    days: '1997 Sep 5; Oct 3; Nov 7; Dec 5',
  },
  {
    name: 'every other month on the first and last Sunday for 10 occurrences',
    start: '1997-09-07T09:00',
    rule: 'FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU',
    days: '1997 Sep 7,28; Nov 2,30; 1998 Jan 4,25; Mar 1,29; May 3,31',
  },
  {
    name: 'monthly on the second-to-last Monday for 6 months',
    start: '1997-09-22T09:00',
    rule: 'FREQ=MONTHLY;COUNT=6;BYDAY=-2MO',
    days: '1997 Sep 22; Oct 20; Nov 17; Dec 22; 1998 Jan 19; Feb 16',
  },
  {
    name: 'monthly on the third-to-the-last day',
    start: '1997-09-28T09:00',
    rule: 'FREQ=MONTHLY;BYMONTHDAY=-3',
    days: '1997 Sep 28; Oct 29; Nov 28; Dec 29; 1998 Jan 29; Feb 26',
  },
  {
    name: 'monthly on the 2nd and 15th for 10 occurrences',
    rule: 'FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15',
    days: '1997 Sep 2,15; Oct 2,15; Nov 2,15; Dec 2,15; 1998 Jan 2,15',
  },
  {
    name: 'monthly on the first and last day for 10 occurrences',
    start: '1997-09-30T09:00',
    rule: 'FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1',
    days: '1997 Sep 30; Oct 1,31; Nov 1,30; Dec 1,31; 1998 Jan 1,31; Feb 1',
  },
  {
    name: 'every 18 months on the 10th to 15th for 10 occurrences',
    start: '1997-09-10T09:00',
    rule: 'FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15',
    days: '1997 Sep 10-15; 1999 Mar 10-13',
  },
  {
    name: 'every Tuesday, every other month',
    rule: 'FREQ=MONTHLY;INTERVAL=2;BYDAY=TU',
    days: '1997 Sep 2,9,16,23,30; Nov 4,11,18,25; 1998 Jan 6,13,20,27; Mar 3,10,17,24,31',
  },
  {
    name: 'yearly in June and July for 10 occurrences',
    start: '1997-06-10T09:00',
    rule: 'FREQ=YEARLY;COUNT=10;BYMONTH=6,7',
    days: '1997 Jun 10; Jul 10; 1998 Jun 10; Jul 10; 1999 Jun 10; Jul 10; 2000 Jun 10; Jul 10; 2001 Jun 10; Jul 10',
  },
  {
    name: 'every other year in January, February and March for 10 occurrences',
    start: '1997-03-10T09:00',
    rule: 'FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3',
    days: '1997 Mar 10; 1999 Jan 10; Feb 10; Mar 10; 2001 Jan 10; Feb 10; Mar 10; 2003 Jan 10; Feb 10; Mar 10',
  },
  {
    name: 'every third year on the 1st, 100th and 200th day for 10 occurrences',
    start: '1997-01-01T09:00',
    rule: 'FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200',
    days: '1997 Jan 1; Apr 10; Jul 19; 2000 Jan 1; Apr 9; Jul 18; 2003 Jan 1; Apr 10; Jul 19; 2006 Jan 1',
  },
  {
    name: 'every 20th Monday of the year',
    start: '1997-05-19T09:00',
    rule: 'FREQ=YEARLY;BYDAY=20MO',
    days: '1997 May 19; 1998 May 18; 1999 May 17',
  },
  {
    name: 'Monday of week number 20',
    start: '1997-05-12T09:00',
    rule: 'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO',
    days: '1997 May 12; 1998 May 11; 1999 May 17',
  },
  {
    name: 'every Thursday in March',
    start: '1997-03-13T09:00',
    rule: 'FREQ=YEARLY;BYMONTH=3;BYDAY=TH',
    days: '1997 Mar 13,20,27; 1998 Mar 5,12,19,26; 1999 Mar 4,11,18,25',
  },
  {
    name: 'every Thursday in June, July and August',
    start: '1997-06-05T09:00',
    rule: 'FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8',
    days: '1997 Jun 5,12,19,26; Jul 3,10,17,24,31; Aug 7,14,21,28; 1998 Jun 4,11,18,25; Jul 2,9,16,23,30; Aug 6,13,20,27',
  },
  {
    name: 'every Friday the 13th',
    rule: 'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13',
    except: ['1997-09-02T09:00'],
    days: '1998 Feb 13; Mar 13; Nov 13; 1999 Aug 13; 2000 Oct 13',
  },
  {
    name: 'the first Saturday that follows the first Sunday of the month',
    start: '1997-09-13T09:00',
    rule: 'FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13',
    days: '1997 Sep 13; Oct 11; Nov 8; Dec 13; 1998 Jan 10; Feb 7; Mar 7; Apr 11; May 9; Jun 13',
  },
  {
    name: 'every 4 years, the first Tuesday after a Monday in November',
    start: '1996-11-05T09:00',
    rule: 'FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8',
    days: '1996 Nov 5; 2000 Nov 7; 2004 Nov 2',
  },
  {
    name: 'the third instance of Tuesday, Wednesday or Thursday for 3 months',
    start: '1997-09-04T09:00',
    rule: 'FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3',
    days: '1997 Sep 4; Oct 7; Nov 6',
  },
  {
    name: 'the second-to-last weekday of the month',
    start: '1997-09-29T09:00',
    rule: 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2',
    days: '1997 Sep 29; Oct 30; Nov 27; Dec 30; 1998 Jan 29; Feb 26; Mar 30',
  },
  {
    name: 'every 20 minutes from 9:00 to 16:40 every day',
    rule: 'FREQ=DAILY;BYHOUR=9,10,11,12,13,14,15,16;BYMINUTE=0,20,40',
    times: [9, 10, 11, 12, 13, 14, 15, 16].flatMap((hour) =>
      ['00', '20', '40'].map((minute) => `${String(hour).padStart(2, '0')}:${minute}`),
    ),
    days: '1997 Sep 2,3',
  },
  {
    name: 'weeks that begin on Monday make a difference',
    start: '1997-08-05T09:00',
    rule: 'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO',
    days: '1997 Aug 5,10,19,24',
  },
  {
    name: 'weeks that begin on Sunday make a difference',
    start: '1997-08-05T09:00',
    rule: 'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU',
    days: '1997 Aug 5,17,19,31',
  },
  {
    name: 'a day that is not there is left out',
    start: '2007-01-15T09:00',
    rule: 'FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5',
    days: '2007 Jan 15,30; Feb 15; Mar 15,30',
  },
];

const monthNames = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Every occasion that the RFC lists for an example, as clock times. */
export function listedIn({ days, times = ['09:00'] }: Example): readonly string[] {
  let year = '';
  return days.split('; ').flatMap((group) => {
    const words = group.split(' ');
    if (words.length === 3) year = words.shift() ?? '';
    const [month = '', dates = ''] = words;
    const two = (value: number) => String(value).padStart(2, '0');
    const day = (date: number) => `${year}-${two(monthNames.indexOf(month) + 1)}-${two(date)}`;
    return dates
      .split(',')
      .flatMap((range) => {
        const [from = 0, to = from] = range.split('-').map(Number);
        return Array.from({ length: to - from + 1 }, (_, index) => day(from + index));
      })
      .flatMap((date) => times.map((time) => `${date}T${time}`));
  });
}
