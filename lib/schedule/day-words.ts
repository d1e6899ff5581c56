import { casual } from 'chrono-node/en';
import { isLocal, localOfWall, wallOf } from './moment';
import { weekdayOf } from './periods';
import { firstFrom } from './recurrence';
import { weekdays } from './rule';

export const dayLength = 86_400_000;

/** A day at its midnight; `every`: it comes again after so many days, so a past hour means the next. */
type SaidDay = { readonly at: number; readonly every?: number };

/** The day some words say, all of them, counted from a today at its midnight; nothing where they do not. */
export function dayIn(words: string, today: number): SaidDay | undefined {
  const after = ['today', 'tomorrow', 'day after tomorrow'].indexOf(words);
  if (after >= 0) return { at: today + after * dayLength };
  if (words === 'tonight') return { at: today };
  const weekday = /^(?:this |coming )?(mon|tue|wed|thu|fri|sat|sun)[a-z]*$/.exec(words)?.[1];
  if (weekday && byChrono(words, today, false) !== undefined) {
    const ahead = weekdays.findIndex((day) => weekday.startsWith(day.toLowerCase()));
    return { at: today + ((ahead - weekdayOf(today / dayLength) + 7) % 7) * dayLength, every: 7 };
  }
  const date = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(words)?.[1];
  if (date) return nextDate(Number(date), today);
  if (/^\d+$/.test(words)) return undefined;
  const isBack = /\b(?:last|past|ago|yesterday|before|previous)\b/.test(words);
  const at = byChrono(words, today, !isBack);
  return at === undefined ? undefined : { at };
}

/** chrono takes what it knows out of a sentence; here it has to know all of it. */
function byChrono(words: string, today: number, forwardDate: boolean): number | undefined {
  if (isUnclearDate(words)) return undefined;
  const [found, second] = casual.parse(
    words,
    { instant: new Date(today), timezone: 0 },
    { forwardDate },
  );
  if (!found || second || found.end || found.text.length !== words.length) return undefined;
  // Hours were taken out before; a month alone is no day.
  if (found.start.isCertain('hour')) return undefined;
  if (found.start.isCertain('month') && !found.start.isCertain('day')) return undefined;
  const { year, month, day } = {
    year: found.start.get('year') ?? 0,
    month: found.start.get('month') ?? 0,
    day: found.start.get('day') ?? 0,
  };
  const two = (value: number) => String(value).padStart(2, '0');
  const local = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T00:00`;
  return isLocal(local) ? wallOf(local) : undefined;
}

/** 3/4 is in March or in April, and in "10 Dec 10" one of the tens is what? */
function isUnclearDate(words: string): boolean {
  const [, one, other] = /\b(\d{1,2})[/.-](\d{1,2})(?!\d)/.exec(words.replace(/^\d{4}-/, '')) ?? [];
  const isIso = /^\d{4}-\d{1,2}-\d{1,2}$/.test(words);
  const isSwapped =
    !isIso && Number(one) <= 12 && Number(other) <= 12 && Number(one) !== Number(other);
  return isSwapped || /^\d{1,2} [a-z]{3,9} \d{1,2}$|^[a-z]{3,9} \d{1,2},? \d{1,2}$/.test(words);
}

/** "the 15th": of this month or of the next that has it and is not over. */
function nextDate(date: number, today: number): SaidDay | undefined {
  const rule = `FREQ=MONTHLY;BYMONTHDAY=${date}`;
  const time = { local: localOfWall(today), zone: 'UTC' };
  if (date < 1 || date > 31) return undefined;
  const first = firstFrom({ time, recurrence: { rule, except: [] } }, time.local);
  return first ? { at: wallOf(first) } : undefined;
}

export function startOfDay(wall: number): number {
  return Math.floor(wall / dayLength) * dayLength;
}
