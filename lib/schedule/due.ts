import type { Occasion, OccasionState, Reminder } from '@/lib/model';
import { instantOf, localAt } from './moment';
import { firstFrom, nextAfter } from './recurrence';

const minute = 60_000;

/** Told this much after its time, an occasion still counts as told in time: alarms and short naps are late. */
const graceMs = 15 * minute;

/** What a reminder and its brand came to by now. */
export type Turn = { readonly reminder: Reminder; readonly occasions: readonly Occasion[] };

/** The occasion of a reminder at a clock time of its zone; there is never another under this id. */
export function occasionId(reminder: string, local: string): string {
  return `${reminder}@${local}`;
}

/** A reminder that waits for its occasion at this clock time; for none at all where there is no such. */
export function aimedAt(reminder: Reminder, next: string | undefined): Reminder {
  const { next: _, nextAt: __, ...rest } = reminder;
  if (next === undefined) return rest;
  if (rest.isPaused) return { ...rest, next };
  const { zone } = rest.time;
  return { ...rest, next, nextAt: instantOf({ local: next, zone }) - rest.lead * minute };
}

/**
 * A reminder as it was just made or changed, waiting for what is still to come of it. What comes only
 * once comes though its time is over: it is not to be lost.
 */
export function aimed(reminder: Reminder, now: number): Reminder {
  const { time, recurrence } = reminder;
  const next = recurrence ? firstFrom(reminder, localAt(now, time.zone)) : time.local;
  return aimedAt(reminder, next);
}

/** All occasions of a reminder whose moment to be told of has come, and the reminder waiting for the next. */
export function comeDue(reminder: Reminder, now: number, isHeld: boolean): Turn {
  const occasions: Occasion[] = [];
  // A file may have brought another moment than the clock's.
  let turned = aimedAt(reminder, reminder.next);
  while (turned.next !== undefined && turned.nextAt !== undefined && turned.nextAt <= now) {
    occasions.push(occasionOf(turned, turned.next, now, isHeld));
    turned = aimedAt(turned, turned.recurrence ? nextAfter(turned, turned.next) : undefined);
  }
  return { reminder: turned, occasions };
}

/** An occasion before its time, and the reminder waiting for another where it waited for this one. */
export function cameEarly(reminder: Reminder, local: string, now: number): Turn {
  const { untoldSince: _, ...occasion } = occasionOf(reminder, local, now, false);
  const after = reminder.recurrence ? nextAfter(reminder, local) : undefined;
  const waiting = reminder.next === local ? aimedAt(reminder, after) : reminder;
  return { reminder: waiting, occasions: [{ ...occasion, state: 'due' }] };
}

/** An occasion after a person did something about it. */
export function turned(occasion: Occasion, state: OccasionState, now: number): Occasion {
  const { wakeAt: _, untoldSince: __, ...rest } = occasion;
  const history = [...occasion.history, { state, at: now }];
  return { ...rest, state, history, updatedAt: now };
}

/** A snoozed occasion whose time has come again. */
export function awake(occasion: Occasion, now: number, isHeld: boolean): Occasion {
  const isLate = now - (occasion.wakeAt ?? now) > graceMs;
  const state = stateOf(isLate, isHeld);
  return { ...turned(occasion, state, now), ...untold(state, now) };
}

/** What is held is told of when it is let go. */
function untold(state: OccasionState, now: number): Pick<Occasion, 'untoldSince'> {
  return state === 'held' ? {} : { untoldSince: now };
}

function occasionOf(reminder: Reminder, local: string, now: number, isHeld: boolean): Occasion {
  const at = instantOf({ local, zone: reminder.time.zone });
  const state = stateOf(now - at > graceMs, isHeld);
  return {
    id: occasionId(reminder.id, local),
    reminder: reminder.id,
    local,
    at,
    state,
    ...untold(state, now),
    history: [{ state, at: now }],
    updatedAt: now,
  };
}

function stateOf(isLate: boolean, isHeld: boolean): OccasionState {
  if (isHeld) return 'held';
  return isLate ? 'missed' : 'due';
}
