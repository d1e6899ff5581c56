import type { Reminder } from '@/lib/model';
import { keepRows } from '@/tests/support/keep-rows';
import { simulatePlan } from '@/tests/support/plan-simulation';
import { nordlys, setUp } from '@/tests/support/set-up';
import { openStage, type Stage } from '@/tests/support/stage';
import { type Metric, median } from './metrics';

const runs = 5;
/** As many come due in each run as on a busy morning. */
const dueAtOnce = 20;
const hour = 3_600_000;

/**
 * How long the background takes to bring a large plan up to now, in Chromium, from being asked until
 * it has told of what is due; and what becomes of 5,000 reminders in a simulated year of naps, crashes,
 * clock steps and travels (see `simulatePlan`).
 */
export async function measureReminders(): Promise<readonly Metric[]> {
  return [...(await measureReconciling()), ...(await measureSimulation())];
}

async function measureReconciling(): Promise<readonly Metric[]> {
  const stage = await openStage({ browser: 'chromium' });
  try {
    await setUp(stage);
    const metrics: Metric[] = [];
    for (const [name, count] of [
      ['reminders.reconcile_ms_5k', 5_000],
      ['reminders.reconcile_ms_50k', 50_000],
    ] as const) {
      await keepMany(stage, count);
      const times: number[] = [];
      for (let run = 0; run < runs; run++) {
        await keepRows(stage, { reminders: due(run) });
        times.push(await timeOfChange(stage));
      }
      metrics.push({ name, value: median(times), unit: 'ms', n: runs });
    }
    return metrics;
  } finally {
    await stage.close();
  }
}

async function keepMany(stage: Stage, count: number): Promise<void> {
  const rows = Array.from({ length: count }, (_, at) =>
    reminderAt(`far-${at}`, Date.now() + (at + 24) * hour),
  );
  for (let from = 0; from < count; from += 5_000)
    await keepRows(stage, { reminders: rows.slice(from, from + 5_000) });
}

function due(run: number): readonly Reminder[] {
  return Array.from({ length: dueAtOnce }, (_, at) =>
    reminderAt(`due-${run}-${at}`, Date.now() - 60_000 * (at + 1)),
  );
}

function reminderAt(id: string, moment: number): Reminder {
  const at = Math.floor(moment / 60_000) * 60_000;
  const local = new Date(at).toISOString().slice(0, 16);
  return {
    id,
    kind: 'post',
    brand: nordlys.id,
    site: 'x',
    title: '',
    parts: ['Rye bread is back.'],
    links: [],
    media: [],
    labels: [],
    time: { local, zone: 'UTC' },
    recurrence: { rule: 'FREQ=WEEKLY', except: [] },
    isPaused: false,
    lead: 0,
    next: local,
    nextAt: at,
    createdAt: 1,
    updatedAt: 1,
  };
}

/** Milliseconds, as a page of ours waits for it. */
async function timeOfChange(stage: Stage): Promise<number> {
  const office = await stage.office();
  return office.evaluate(async () => {
    const api = Reflect.get(globalThis, 'chrome') as {
      runtime: { sendMessage(message: object): Promise<unknown> };
    };
    const start = performance.now();
    await api.runtime.sendMessage({ repartee: 'plan.changed', input: {} });
    return performance.now() - start;
  });
}

async function measureSimulation(): Promise<readonly Metric[]> {
  const { total, lost, doubled, early } = await simulatePlan({
    reminders: 5_000,
    days: 365,
    seed: 2026,
  });
  const metric = (name: string, value: number): Metric => ({ name, value, unit: 'cases', n: 1 });
  return [
    metric('reminders.sim_total', total),
    metric('reminders.sim_lost', lost),
    metric('reminders.sim_doubled', doubled),
    metric('reminders.sim_early', early),
  ];
}
