import { type Weekday, weekdays } from './rule';

/** A rule without its end, and what is left of the sentence. */
type Repeat = { readonly rule: string; readonly rest: string };

const dayName =
  '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?';
const dayList = `(?:${dayName})(?:(?:\\s*,\\s*(?:and\\s+)?|\\s+and\\s+|\\s*&\\s*|\\s*/\\s*)(?:${dayName}))*`;
const ordinal = '(1st|first|2nd|second|3rd|third|4th|fourth|5th|fifth|last)';
const ofMonth = '(?:of|in) (?:the|every|each) month';
const unitOf: Readonly<Record<string, string>> = {
  day: 'DAILY',
  week: 'WEEKLY',
  month: 'MONTHLY',
  year: 'YEARLY',
};

type Match = readonly (string | undefined)[];

/** In the order they are looked for: what says more comes first. */
const grammar: readonly (readonly [RegExp, (match: Match) => string | undefined])[] = [
  [
    new RegExp(`\\b(?:(?:on|every|each) )?(?:the )?${ordinal} (${dayName}) ${ofMonth}\\b`),
    ([, nth, day]) => `FREQ=MONTHLY;BYDAY=${nthOf(nth)}${dayOf(day)}`,
  ],
  [
    new RegExp(`\\bevery (first|last) (${dayName})\\b`),
    ([, nth, day]) => `FREQ=MONTHLY;BYDAY=${nthOf(nth)}${dayOf(day)}`,
  ],
  [
    /\b(?:every |from )?mon(?:day)?s?(?: ?[-–] ?| to )fri(?:day)?s?\b/,
    () => 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
  ],
  [
    new RegExp(`\\b(?:every|each) month on the ${ordinal} (${dayName})\\b`),
    ([, nth, day]) => `FREQ=MONTHLY;BYDAY=${nthOf(nth)}${dayOf(day)}`,
  ],
  [
    new RegExp(
      `\\b(?:monthly )?(?:on )?(?:the )?last day ${ofMonth}\\b|\\bmonthly on the last day\\b`,
    ),
    () => 'FREQ=MONTHLY;BYMONTHDAY=-1',
  ],
  [
    new RegExp(`\\b(?:(?:on|every) )?(?:the )?(\\d{1,2})(?:st|nd|rd|th) ${ofMonth}\\b`),
    ([, date]) => monthDay(date),
  ],
  [
    /\b(?:(?:every|each) month|monthly),? on the (\d{1,2})(?:st|nd|rd|th)\b/,
    ([, date]) => monthDay(date),
  ],
  [
    new RegExp(
      `\\b(?:every|each) (\\d{1,2})(?:st|nd|rd|th)(?! (?:${dayName}|day|week|month|year)\\b)`,
    ),
    ([, date]) => monthDay(date),
  ],
  [
    new RegExp(`\\bevery other (${dayList})\\b`),
    ([, days]) => `FREQ=WEEKLY;INTERVAL=2;BYDAY=${daysOf(days)}`,
  ],
  [
    new RegExp(`\\bevery (other|\\d{1,2}) weeks? on (${dayList})\\b`),
    ([, count, days]) => `FREQ=WEEKLY;INTERVAL=${countOf(count)};BYDAY=${daysOf(days)}`,
  ],
  [
    new RegExp(`\\b(?:(?:every|each) week|weekly),? on (${dayList})\\b`),
    ([, days]) => `FREQ=WEEKLY;BYDAY=${daysOf(days)}`,
  ],
  [
    /\b(?:(?:every|each|on) )?(?:week|working |business )days\b|\b(?:every|each) (?:week|work|working |business )day\b/,
    () => 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
  ],
  [
    /\b(?:(?:on|every|each) )?weekends\b|\b(?:every|each) weekend\b/,
    () => 'FREQ=WEEKLY;BYDAY=SA,SU',
  ],
  [
    new RegExp(`\\b(?:every|each) (${dayList})\\b`),
    ([, days]) => `FREQ=WEEKLY;BYDAY=${daysOf(days)}`,
  ],
  [
    /\b(?:on )?((?:(?:mon|tues|wednes|thurs|fri|satur|sun)days)(?:(?:\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*)(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days))*)\b/,
    ([, days]) => `FREQ=WEEKLY;BYDAY=${daysOf(days)}`,
  ],
  [
    /\bevery (other|\d{1,3}) (day|week|month|year)s?\b/,
    ([, count, unit]) => withInterval(unit, countOf(count)),
  ],
  [/\b(?:every fortnight|fortnightly)\b/, () => 'FREQ=WEEKLY;INTERVAL=2'],
  [/\b(?:every quarter|quarterly)\b/, () => 'FREQ=MONTHLY;INTERVAL=3'],
  [/\b(?:every|each) (day|week|month|year)\b/, ([, unit]) => withInterval(unit, 1)],
  [/\b(?:daily|everyday)\b/, () => 'FREQ=DAILY'],
  [/\bweekly\b/, () => 'FREQ=WEEKLY'],
  [/\bmonthly\b/, () => 'FREQ=MONTHLY'],
  [/\b(?:yearly|annually)\b/, () => 'FREQ=YEARLY'],
  // "every 5 March", "every morning" with its hour taken out.
  [
    /\bevery (?=\d{1,2}(?:st|nd|rd|th)? (?:of )?[a-z]{3,}|[a-z]{3,9} \d{1,2}\b)/,
    () => 'FREQ=YEARLY',
  ],
  [/\b(?:every|each)\s*(?=$|until|till|for\b|from|starting)/, () => 'FREQ=DAILY'],
];

/** Takes out of a sentence in small letters how it comes again. */
export function takeRepeat(sentence: string): Repeat | undefined {
  for (const [pattern, ruleOf] of grammar) {
    const match = pattern.exec(sentence);
    const rule = match && ruleOf(match);
    if (!match || !rule) continue;
    const rest = `${sentence.slice(0, match.index)} ${sentence.slice(match.index + match[0].length)}`;
    return { rule, rest };
  }
  return undefined;
}

function withInterval(unit = '', count: number): string | undefined {
  if (count < 1) return undefined;
  return `FREQ=${unitOf[unit]}${count > 1 ? `;INTERVAL=${count}` : ''}`;
}

function countOf(word = ''): number {
  return word === 'other' ? 2 : Number(word);
}

function monthDay(date = ''): string | undefined {
  const number = Number(date);
  return number >= 1 && number <= 31 ? `FREQ=MONTHLY;BYMONTHDAY=${number}` : undefined;
}

function nthOf(word = ''): number {
  if (word === 'last') return -1;
  const words = ['first', 'second', 'third', 'fourth', 'fifth'];
  return words.includes(word) ? words.indexOf(word) + 1 : Number(word[0]);
}

function dayOf(word = ''): Weekday | undefined {
  return weekdays.find((day) => word.startsWith(day.toLowerCase()));
}

function daysOf(words = ''): string {
  const said = words.split(/[\s,&/]+|\band\b/).flatMap((word) => dayOf(word) ?? []);
  return weekdays.filter((day) => said.includes(day)).join(',');
}
