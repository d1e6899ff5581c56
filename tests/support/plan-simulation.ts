import Dexie from 'dexie';
import { RRuleTemporal } from 'rrule-temporal';
import { database } from '@/lib/db/database';
import { occasions } from '@/lib/db/occasions';
import { noteTold, settle } from '@/lib/db/settle';
import type { Occasion, Reminder } from '@/lib/model';
import { aimed } from '@/lib/schedule/due';

/** What became of a simulated plan. */
export type Simulated = {
  /** How many occasions there should have been by the end, worked out without our own code. */
  readonly total: number;
  /** Nobody was ever told of them. */
  readonly lost: number;
  /** Told of twice though nothing ended in between. */
  readonly doubled: number;
  /** Told of before their time, by the clock of the machine. */
  readonly early: number;
  /** Told of as missed: the machine was asleep, or the browser closed. */
  readonly missed: number;
  readonly crashes: number;
};

type Wish = { readonly reminders: number; readonly days: number; readonly seed: number };

const minute = 60_000;
const hour = 60 * minute;
const start = Date.UTC(2026, 0, 1);
const zones = [
  'Europe/Lisbon',
  'Europe/Berlin',
  'America/New_York',
  'America/Sao_Paulo',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Pacific/Auckland',
  'UTC',
];
const rules = [
  'FREQ=DAILY;INTERVAL=9',
  'FREQ=WEEKLY;BYDAY=MO,TH',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU',
  'FREQ=MONTHLY;BYMONTHDAY=31',
  'FREQ=MONTHLY;BYDAY=1MO',
  'FREQ=MONTHLY;BYDAY=-1SU',
  'FREQ=WEEKLY;BYDAY=WE;COUNT=12',
];

/**
 * A plan lived through under a false clock: a machine that sleeps, a browser that is closed, alarms
 * that are dropped, work that is cut off anywhere, a clock that is set forwards and back, a traveller.
 * The database and all that works on it are the real ones.
 */
export async function simulatePlan({ reminders: count, days, seed }: Wish): Promise<Simulated> {
  const random = randomOf(seed);
  const end = start + days * 24 * hour;
  const plan = Array.from({ length: count }, (_, at) => reminderOf(at, random, days));
  await database.reminders.bulkPut(plan.map((one) => aimed(one, start)));
  const world = worldOf(random);
  while (world.now() < end) await world.goOn(end);
  await world.open();
  return world.judge(plan, world.latest());
}

function reminderOf(at: number, random: Random, days: number): Reminder {
  const day = new Date(start + random.below(days) * 24 * hour).toISOString().slice(0, 10);
  // Clocks change at night: as many come then as by day.
  const hours = String(random.below(2) ? random.below(5) : random.below(24)).padStart(2, '0');
  const minutes = String(random.below(12) * 5).padStart(2, '0');
  const rule = random.below(3) === 0 ? random.pick(rules) : undefined;
  return {
    id: `r${at}`,
    kind: 'post',
    title: '',
    parts: [`Post ${at}`],
    links: [],
    media: [],
    labels: [],
    time: { local: `${day}T${hours}:${minutes}`, zone: random.pick(zones) },
    ...(rule ? { recurrence: { rule, except: [] } } : {}),
    isPaused: false,
    lead: random.pick([0, 0, 10, 60]),
    createdAt: start,
    updatedAt: start,
  };
}

function worldOf(random: Random) {
  let truth = start;
  /** By how much the machine's clock is wrong. */
  let skew = 0;
  let latest = start;
  let alarm: number | undefined;
  let net = start + hour;
  let crashes = 0;
  const told = new Map<string, { times: number; at: number; isMissed: boolean }>();
  /** Told of, but the work was cut off before that was noted: it is told of again. */
  const mayRepeat = new Set<string>();
  let doubled = 0;

  const clock = () => truth + skew;
  const advance = (to: number) => {
    truth = Math.max(truth, to);
    latest = Math.max(latest, clock());
  };

  const tell = (untold: readonly Occasion[]) => {
    for (const { id, state } of untold) {
      const before = told.get(id);
      if (before && !mayRepeat.delete(id)) doubled += 1;
      told.set(id, {
        times: (before?.times ?? 0) + 1,
        at: before?.at ?? clock(),
        isMissed: before?.isMissed ?? state === 'missed',
      });
    }
  };

  /** What the background does whenever it is woken; sometimes it is cut off. */
  const bringUp = async () => {
    const cut = random.below(60) === 0 ? random.below(3) : -1;
    if (cut >= 0) crashes += 1;
    if (cut === 0) return cutOff();
    const { untold, nextAt } = await settle(clock());
    alarm = nextAt;
    if (cut === 1) return;
    tell(untold);
    if (cut === 2) {
      for (const { id } of untold) mayRepeat.add(id);
      return;
    }
    await noteTold(untold);
    for (const { id } of untold) await dealWith(id);
  };

  /** Most is done soon; some is put off, some left lying. */
  const dealWith = async (id: string) => {
    const now = clock();
    const what = random.below(10);
    if (what < 6) await occasions.deal(id, { state: 'done' }, now);
    else if (what < 8) {
      const wakeAt = now + random.pick([10 * minute, hour, 20 * hour]);
      await occasions.deal(id, { state: 'snoozed', wakeAt }, now);
      mayRepeat.add(id);
      alarm = Math.min(alarm ?? Infinity, wakeAt);
    }
  };

  /** The background ends in the middle of its writing. */
  const cutOff = async () => {
    const all = [database.reminders, database.occasions, database.brands];
    await database
      .transaction('rw', all, async () => {
        await settle(clock());
        throw new Dexie.AbortError('cut off');
      })
      .catch(() => {
        // That is what was meant to happen.
      });
  };

  /** The browser runs and the machine is awake, until a moment. */
  const run = async (until: number) => {
    while (truth < until) {
      if (alarm !== undefined && random.below(80) === 0) alarm = undefined;
      const wakeAt = Math.min(alarm ?? Infinity, net);
      const late = random.below(3) === 0 ? 0 : random.below(40_000);
      const at = Math.max(truth, wakeAt - skew) + late;
      if (at >= until) break;
      advance(at);
      if (clock() >= net) net = clock() + hour;
      await bringUp();
    }
    advance(until);
  };

  const setClock = () => {
    if (random.below(6) > 0) return;
    skew = skew === 0 ? (random.below(2) ? 1 : -1) * random.below(3 * hour) : 0;
    latest = Math.max(latest, clock());
  };

  return {
    now: () => truth,
    latest: () => latest,
    open: bringUp,

    async goOn(end: number): Promise<void> {
      await run(Math.min(end, truth + hour + random.below(9 * hour)));
      setClock();
      process.env.TZ = random.pick(zones);
      const isClosed = random.below(3) > 0;
      advance(Math.min(end, truth + random.below(isClosed ? 40 * hour : 9 * hour)));
      // A browser that starts has lost its alarms, and looks at once.
      if (isClosed) {
        alarm = undefined;
        net = clock() + hour;
        await bringUp();
      }
    },

    async judge(plan: readonly Reminder[], until: number): Promise<Simulated> {
      const expected = new Map(plan.flatMap((one) => expectedOf(one, until)));
      const early = [...told].filter(([id, { at }]) => at < (expected.get(id) ?? Infinity));
      // One that came due while the work was cut off before it could be told waits for the next time.
      const waiting = new Set((await settle(until)).untold.map(({ id }) => id));
      const kept = new Set(await database.occasions.toCollection().primaryKeys());
      const lost = [...expected.keys()].filter(
        (id) => !kept.has(id) || !(told.has(id) || waiting.has(id)),
      );
      return {
        total: expected.size,
        lost: lost.length,
        doubled,
        early: early.length,
        missed: [...told.values()].filter(({ isMissed }) => isMissed).length,
        crashes,
      };
    },
  };
}

/** The occasions of a reminder up to a moment, each with when it may be told of; by somebody else's reckoning. */
function expectedOf({ id, time, recurrence, lead }: Reminder, until: number): [string, number][] {
  const { local, zone } = time;
  const first = Temporal.PlainDateTime.from(local);
  const locals = recurrence ? recurring(first, recurrence.rule, until) : [first];
  return locals.flatMap((one): [string, number][] => {
    const at = one.toZonedDateTime(zone).epochMilliseconds - lead * minute;
    return at <= until ? [[`${id}@${one.toString().slice(0, 16)}`, at]] : [];
  });
}

/** On clock time alone: a rule knows nothing of what a zone's clocks skip. */
function recurring(first: Temporal.PlainDateTime, rule: string, until: number) {
  const dtstart = first.toZonedDateTime('UTC');
  const series = new RRuleTemporal({ rruleString: `RRULE:${rule}`, dtstart });
  const last = Temporal.Instant.fromEpochMilliseconds(until + 48 * hour).toZonedDateTimeISO('UTC');
  return series.between(dtstart, last, true).map((one) => one.toPlainDateTime());
}

type Random = ReturnType<typeof randomOf>;

/** The same numbers for the same seed (mulberry32). */
function randomOf(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    below: (most: number) => Math.floor(next() * most),
    pick: <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)] as T,
  };
}
