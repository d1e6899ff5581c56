/** The plan as the product keeps it, and the browser's own part in it. */
import type { Occasion, Reminder } from '@/lib/model';
import { keepRows } from './keep-rows';
import type { Stage } from './stage';

type ExtensionApi = {
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
  readonly action: { getBadgeText(of: object): Promise<string> };
};

/** A task at a time, as a clock in UTC: `YYYY-MM-DDTHH:mm`. */
export function reminderAt(local: string, more: Partial<Reminder> = {}): Reminder {
  return {
    id: 'rye',
    kind: 'task',
    title: '',
    parts: [],
    links: [],
    media: [],
    labels: [],
    time: { local, zone: 'UTC' },
    isPaused: false,
    lead: 0,
    next: local,
    nextAt: Date.parse(`${local}Z`),
    createdAt: 1,
    updatedAt: 1,
    ...more,
  };
}

/** So many minutes ago, to the minute, as a clock in UTC. */
export function minutesAgo(minutes: number): string {
  return new Date(Date.now() - minutes * 60_000).toISOString().slice(0, 16);
}

/** Keeps reminders; the background looks what is due, as it does when its alarm goes. */
export async function comeDue(stage: Stage, reminders: readonly Reminder[]): Promise<void> {
  await keepRows(stage, { reminders });
  const office = await stage.office();
  await office.evaluate(async () => {
    const api = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
    await api.runtime.sendMessage({ repartee: 'plan.changed', input: {} });
  });
}

/** The number on the toolbar's button. */
export async function badge(stage: Stage): Promise<string> {
  const office = await stage.office();
  return office.evaluate(() =>
    (globalThis as unknown as { chrome: ExtensionApi }).chrome.action.getBadgeText({}),
  );
}

export const planOf = (stage: Stage) => rowsOf<Reminder>(stage, 'reminders');
export const occasionsOf = (stage: Stage) => rowsOf<Occasion>(stage, 'occasions');

async function rowsOf<Row>(stage: Stage, table: string): Promise<Row[]> {
  const office = await stage.office();
  const rows = await office.evaluate(async (name) => {
    const opening = indexedDB.open('repartee');
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const reading = opening.result.transaction(name).objectStore(name).getAll();
    await new Promise((resolve) => {
      reading.onsuccess = resolve;
    });
    opening.result.close();
    return reading.result as unknown[];
  }, table);
  return rows as Row[];
}
