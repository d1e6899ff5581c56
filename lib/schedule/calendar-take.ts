import type { MarkedDay, Reminder } from '@/lib/model';
import { instantOf, localAt } from './moment';
import type { CalendarEvent, CalendarFile } from './read-calendar';
import { faultIn, firstFrom } from './recurrence';
import { titleOf } from './title';

/** What a calendar file would make of the plan. */
export type CalendarTake = {
  /** In their order. */
  readonly days: readonly MarkedDay[];
  /** Tasks, the next one first. */
  readonly tasks: readonly Reminder[];
  /** Events of which nothing is to come any more: they would be missed at once. */
  readonly over: number;
  /** Events that are in the plan already, by their name and time. */
  readonly known: number;
};

export type TakeFor = {
  /** The file's own name. */
  readonly name: string;
  /** Whose tasks they are; empty: no brand's. */
  readonly brand: string;
  readonly now: number;
};

const mostTitle = 200;

/** @param kept all reminders there are. */
export function calendarTake(
  file: CalendarFile,
  kept: readonly Reminder[],
  { name, brand, now }: TakeFor,
): CalendarTake {
  const byTime = Map.groupBy(kept, ({ time }) => `${time.local} ${time.zone}`);
  const coming = file.events.flatMap((event) => {
    const at = nextOf(event, now);
    return at === undefined ? [] : [{ event, at }];
  });
  const fresh = coming.filter(({ event }) => {
    const atThatTime = byTime.get(`${event.time.local} ${event.time.zone}`) ?? [];
    return !atThatTime.some((reminder) => isNamed(reminder, event));
  });
  fresh.sort((one, other) => one.at - other.at);
  return {
    days: daysOf(file.days, now),
    tasks: fresh.map(({ event }) => taskOf(event, { name, brand, now })),
    over: file.events.length - coming.length,
    known: coming.length - fresh.length,
  };
}

function daysOf(all: CalendarFile['days'], now: number): readonly MarkedDay[] {
  const named = new Map(all.map((one) => [`${one.day} ${one.name}`, one]));
  return [...named.values()]
    .map((one) => ({ ...one, id: crypto.randomUUID(), createdAt: now }))
    .sort((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)));
}

function taskOf({ name, text, link, ...event }: CalendarEvent, take: TakeFor): Reminder {
  const { brand, now } = take;
  const title = name || (text.trim().split('\n')[0] ?? '') || take.name;
  return {
    id: crypto.randomUUID(),
    kind: 'task',
    ...(brand === '' ? {} : { brand }),
    title: title.slice(0, mostTitle).toWellFormed(),
    parts: text === '' ? [] : [text],
    links: link === '' ? [] : [link],
    media: [],
    labels: [],
    ...seriesOf({ ...event }),
    isPaused: false,
    lead: 0,
    createdAt: now,
    updatedAt: now,
  };
}

/** A rule that cannot be followed is no rule. */
function seriesOf({ time, recurrence }: Pick<CalendarEvent, 'time' | 'recurrence'>) {
  const isSound = recurrence !== undefined && faultIn(recurrence.rule) === undefined;
  return isSound ? { time, recurrence } : { time };
}

/** When it comes next; nothing where it is over. */
function nextOf(event: CalendarEvent, now: number): number | undefined {
  const series = seriesOf(event);
  const { zone } = series.time;
  const local = firstFrom(series, localAt(now, zone));
  return local === undefined ? undefined : instantOf({ local, zone });
}

/** A long name that was written by us ends in an ellipsis. */
function isNamed(reminder: Reminder, { name }: CalendarEvent): boolean {
  const title = titleOf(reminder);
  return title === name || (name.endsWith('…') && title.startsWith(name.slice(0, -1)));
}
