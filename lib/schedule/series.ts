import type { PlannedTime, Reminder } from '@/lib/model';
import { followed, untilText } from './follow';
import { localOfWall, wallOf } from './moment';
import { firstFrom, nextAfter } from './recurrence';
import { partsIn, readRule, ruleText } from './rule';

/**
 * Edits of a reminder's times. What comes back has no `next` and `nextAt`: whoever keeps it works
 * them out. `cannot-follow`: the rule has no way to say what the move would make of it, as where
 * "the last weekday of the month" is dragged to a Sunday; nothing is to be changed then.
 */
export type Move<Result> =
  | ({ readonly kind: 'moved' } & Result)
  | { readonly kind: 'cannot-follow' };

/** Moves one occasion: it becomes a reminder of its own, and the series leaves it out. */
export function moveOne(
  reminder: Reminder,
  local: string,
  to: string,
  newId: string,
): { readonly series: Reminder | undefined; readonly moved: Reminder } {
  const { recurrence: _, ...once } = bare(reminder);
  const time: PlannedTime = { ...reminder.time, local: to };
  if (!reminder.recurrence) return { series: undefined, moved: { ...once, time } };
  return { series: cancelOne(reminder, local), moved: { ...once, id: newId, time } };
}

/**
 * Moves an occasion and all after it: the series ends before it, and a new one goes on from where it
 * was moved to. No `earlier`: it was the first, so the series itself was moved and keeps its id.
 */
export function moveThisAndLater(
  reminder: Reminder,
  local: string,
  to: string,
  newId: string,
): Move<{ readonly earlier?: Reminder; readonly later: Reminder }> {
  const earlier = endBefore(reminder, local);
  const later = beginAt(reminder, local);
  const moved = later && moveAll(later, local, to);
  if (moved?.kind !== 'moved') return { kind: 'cannot-follow' };
  if (!earlier) return { kind: 'moved', later: moved.series };
  return { kind: 'moved', earlier, later: { ...moved.series, id: newId } };
}

/** Moves all occasions as this one is moved; a rule's days, its end and its exceptions follow. */
export function moveAll(
  reminder: Reminder,
  local: string,
  to: string,
): Move<{ readonly series: Reminder }> {
  const series = followed(reminder, local, to);
  if (!series) return { kind: 'cannot-follow' };
  return { kind: 'moved', series: { ...bare(reminder), ...series } };
}

/** Leaves one occasion out; nothing where there is no other. */
export function cancelOne(reminder: Reminder, local: string): Reminder | undefined {
  const { recurrence } = reminder;
  if (!recurrence) return undefined;
  const except = [...new Set([...recurrence.except, local])].sort();
  return ifAny({ ...bare(reminder), recurrence: { ...recurrence, except } });
}

/** Ends a series before an occasion; nothing where there is none before it. */
export function endBefore(reminder: Reminder, local: string): Reminder | undefined {
  const { time, recurrence } = reminder;
  if (!recurrence) return time.local < local ? bare(reminder) : undefined;
  const rule = readRule(recurrence.rule);
  const parts = partsIn(recurrence.rule);
  if (typeof rule === 'string' || typeof parts === 'string') return undefined;
  const ended = new Map(parts);
  ended.delete('COUNT');
  // A day alone reads better, and holds to its end; where a day has several, the minute is needed.
  const isDaily = rule.hours.length + rule.minutes.length === 0;
  const last = localOfWall(wallOf(local) - (isDaily ? 86_400_000 : 60_000));
  const end = isDaily ? last.slice(0, 10).replaceAll('-', '') : untilText(last);
  if (!isOverBefore(reminder, local)) ended.set('UNTIL', end);
  else if (rule.count !== undefined) ended.set('COUNT', String(rule.count));
  const except = recurrence.except.filter((one) => one < local);
  return ifAny({ ...bare(reminder), recurrence: { rule: ruleText(ended), except } });
}

/** The series from one of its occasions on: what is left of its number, and of its exceptions. */
function beginAt(reminder: Reminder, local: string): Reminder | undefined {
  const { time, recurrence } = reminder;
  const begun = { ...bare(reminder), time: { ...time, local } };
  if (!recurrence) return time.local === local ? begun : undefined;
  const parts = partsIn(recurrence.rule);
  if (typeof parts === 'string' || firstFrom(reminder, local) !== local) return undefined;
  const left = new Map(parts);
  const count = left.get('COUNT');
  if (count !== undefined) left.set('COUNT', String(Number(count) - countBefore(reminder, local)));
  const except = recurrence.except.filter((one) => one >= local);
  return { ...begun, recurrence: { rule: ruleText(left), except } };
}

/** Those left out count as well: RFC 5545 counts before it leaves out. */
function countBefore({ time, recurrence }: Reminder, local: string): number {
  if (!recurrence) return 0;
  const all = { time, recurrence: { ...recurrence, except: [] } };
  let count = 0;
  for (let one = firstFrom(all, time.local); one && one < local; one = nextAfter(all, one))
    count += 1;
  return count;
}

function isOverBefore({ time, recurrence }: Reminder, local: string): boolean {
  if (!recurrence) return time.local < local;
  return firstFrom({ time, recurrence: { ...recurrence, except: [] } }, local) === undefined;
}

function ifAny(reminder: Reminder): Reminder | undefined {
  return firstFrom(reminder, reminder.time.local) === undefined ? undefined : reminder;
}

function bare(reminder: Reminder): Reminder {
  const { next: _, nextAt: __, ...rest } = reminder;
  return rest;
}
