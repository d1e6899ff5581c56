import type { PlannedTime, Recurrence } from '@/lib/model';
import { takeClock } from './clock-words';
import { dayIn, dayLength, startOfDay } from './day-words';
import { instantOf, localAt, localOfWall, wallOf } from './moment';
import { firstFrom } from './recurrence';
import { takeRepeat } from './repeat-words';
import { takeZone } from './zone-words';

export type Understood = {
  readonly time: PlannedTime;
  readonly recurrence?: Recurrence;
  /** No hour was said: it is 9:00, or a usual one of the part of the day that was. */
  readonly isHourAssumed: boolean;
  /** A past day was plainly written. Otherwise the time is still to come. */
  readonly isPast: boolean;
};

type Now = { readonly now: number; readonly zone: string };

const longest = 200;
const neutral = 9 * 60;

/**
 * What a sentence in English says of a time: "every weekday 9:30", "next Tuesday at noon Lisbon
 * time". Nothing where a word of it is not understood: a reminder at a guessed time is worse than
 * none.
 */
export function understand(sentence: string, { now, zone: own }: Now): Understood | undefined {
  if (sentence.length > longest) return undefined;
  const plain = sentence.replace(/\s+/g, ' ').replace(/^ ?remind me /i, ' ');
  const { zone = own, rest: spoken } = takeZone(plain);
  const small = inDigits(spoken.toLowerCase());
  const soon = soonIn(small, now);
  if (soon !== undefined)
    return { time: { local: localAt(soon, zone), zone }, isHourAssumed: false, isPast: false };
  const ends = takeEnd(small);
  const clocked = takeClock(ends.rest);
  if (clocked === 'none') return undefined;
  const repeat = takeRepeat(clocked.rest.replace(/\s+/g, ' ').trim());
  const start = takeStart(repeat?.rest ?? clocked.rest);
  const words = tidy(`${start.rest} ${start.from}`);
  // "Every Friday the 13th": what says days already has no room for another.
  if (repeat && /BY|DAILY/.test(repeat.rule) && tidy(start.rest) !== '') return undefined;
  const minutes = clocked.clock?.minutes ?? neutral;
  const isHourAssumed = clocked.clock?.isAssumed ?? true;
  const canBeLater = isHourAssumed && (!clocked.clock || /\btonight\b/.test(ends.rest));
  const said = { zone, now, minutes, words, isHourAssumed, canBeLater };
  // Nothing but fillers: nothing was said.
  if (!repeat && words === '' && !clocked.clock) return undefined;
  if (repeat) return repeated(said, repeat.rule, ends);
  return ends.until === undefined && ends.length === undefined ? once(said) : undefined;
}

type Said = {
  readonly zone: string;
  readonly now: number;
  readonly minutes: number;
  /** What is left to be a day. */
  readonly words: string;
  readonly isHourAssumed: boolean;
  /** "Today" and "tonight" mean what is left of them. */
  readonly canBeLater: boolean;
};

function once({
  zone,
  now,
  minutes,
  words,
  isHourAssumed,
  canBeLater,
}: Said): Understood | undefined {
  const today = startOfDay(wallOf(localAt(now, zone)));
  const timed = (day: number) => localOfWall(day + minutes * 60_000);
  const isToCome = (local: string) => instantOf({ local, zone }) > now;
  const day = words === '' ? { at: today, every: 1 } : dayIn(words, today);
  if (!day) return undefined;
  let local = timed(day.at);
  if (!isToCome(local) && day.every) local = timed(day.at + day.every * dayLength);
  if (!isToCome(local) && canBeLater && day.at === today) {
    local = `${localAt(now + 3_600_000, zone).slice(0, 13)}:00`;
    // The day is all but over.
    if (startOfDay(wallOf(local)) !== today) return undefined;
  }
  return { time: { local, zone }, isHourAssumed, isPast: !isToCome(local) };
}

function repeated(said: Said, rule: string, ends: Ends): Understood | undefined {
  const { zone, now, minutes, words, isHourAssumed } = said;
  const here = wallOf(localAt(now, zone));
  const day = words === '' ? { at: startOfDay(here) } : dayIn(words, startOfDay(here));
  if (!day) return undefined;
  const isPlain = !rule.includes('BY');
  let wall = day.at + minutes * 60_000;
  // Of a rule that names no day its start is the first; it is not to be over already.
  if (isPlain && wall <= here) {
    if (words !== '') return undefined;
    wall += dayLength;
  }
  // "Every other Thursday" begins with the next one.
  const each = rule.replace(/;INTERVAL=\d+/, '');
  const first = firstFrom(
    { time: { local: localOfWall(wall), zone }, recurrence: { rule: each, except: [] } },
    localOfWall(Math.max(wall, here + 60_000)),
  );
  const end = first && endText(ends, wallOf(first));
  if (first === undefined || end === undefined) return undefined;
  const time = { local: first, zone };
  const recurrence = { rule: `${rule}${end}`, except: [] };
  if (firstFrom({ time, recurrence }, first) !== first) return undefined;
  return { time, recurrence, isHourAssumed, isPast: false };
}

/** "in 2 hours" is counted on the clock on the wall of no zone. */
function soonIn(small: string, now: number): number | undefined {
  const words = small.trim();
  if (/^in half an hour$|^half an hour from now$/.test(words)) return now + 30 * 60_000;
  const [, before, count, unit, behind] =
    /^(in )?(an?|\d{1,4}) (minute|min|hour|hr)s?( from now)?$/.exec(words) ?? [];
  if (count === undefined || (!before && !behind)) return undefined;
  const minutes = (/^a/.test(count) ? 1 : Number(count)) * (unit?.startsWith('h') ? 60 : 1);
  return minutes > 0 ? now + minutes * 60_000 : undefined;
}

type Ends = {
  readonly rest: string;
  readonly until?: string;
  readonly length?: { readonly count: number; readonly unit: string };
};

function takeEnd(small: string): Ends {
  const until = /\b(?:until|till|through) (.+)$/.exec(small);
  if (until) return { rest: small.slice(0, until.index), until: tidy(until[1] ?? '') };
  const length =
    /,? ?\b(?:for )?(\d{1,3}) (time|occasion)s?\b|\bfor (\d{1,3}) (day|week|month|year)s?\b/.exec(
      small,
    );
  if (!length) return { rest: small };
  const rest = `${small.slice(0, length.index)} ${small.slice(length.index + length[0].length)}`;
  const unit = length[2] ?? length[4] ?? '';
  return { rest, length: { count: Number(length[1] ?? length[3]), unit } };
}

function takeStart(small: string): { readonly rest: string; readonly from: string } {
  const start = /,? ?\b(?:starting|beginning|from)(?: on)? (.+)$/.exec(small);
  return start
    ? { rest: `${small.slice(0, start.index)} `, from: start[1] ?? '' }
    : { rest: small, from: '' };
}

/** The end as a rule writes it; nothing where it is not understood or comes before the start. */
function endText({ until, length }: Ends, first: number): string | undefined {
  if (length) {
    if (length.count < 1) return undefined;
    if (/time|occasion/.test(length.unit)) return `;COUNT=${length.count}`;
    const start = Temporal.PlainDate.from(localOfWall(first).slice(0, 10));
    const last = start.add({ [`${length.unit}s`]: length.count }).subtract({ days: 1 });
    return `;UNTIL=${last.toString().replaceAll('-', '')}`;
  }
  if (until === undefined) return '';
  const begin = startOfDay(first);
  const last = dayIn(until, begin);
  if (!last || last.at < begin) return undefined;
  // "Until Friday", from a Friday on, is until the next.
  const at = last.at === begin && last.every ? begin + last.every * dayLength : last.at;
  return `;UNTIL=${localOfWall(at).slice(0, 10).replaceAll('-', '')}`;
}

/** Numbers in words, where numbers are; a day and its hour apart. */
function inDigits(small: string): string {
  const numbers = 'two three four five six seven eight nine ten eleven twelve'.split(' ');
  return small
    .replace(/\b(every|in|for) ([a-z]+)\b/g, (all, before: string, word: string) =>
      numbers.includes(word) ? `${before} ${numbers.indexOf(word) + 2}` : all,
    )
    .replace(/(\d{4}-\d\d-\d\d)t(?=\d)/g, '$1 ');
}

/** Without the little words around a day. */
function tidy(words: string): string {
  return words
    .replace(/[,;]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:(?:on|at|the|by) )+/, '')
    .replace(/(?: (?:on|at|the|by))+$|^(?:on|at|the|by)$/, '')
    .replace(/[.!?]+$/, '')
    .trim();
}
