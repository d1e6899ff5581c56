import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { brands } from '@/lib/db/brands';
import { media } from '@/lib/db/media';
import { occasions } from '@/lib/db/occasions';
import { reminders } from '@/lib/db/reminders';
import { noteTold, retime, settle } from '@/lib/db/settle';
import { AppError } from '@/lib/errors';
import type { Occasion } from '@/lib/model';
import { settings } from '@/lib/settings';
import { type Notice, noticesOf } from './notices';
import { openOccasion } from './open-occasion';
import { openDashboard } from './triggers';

/** The next thing to come, and a net under it: an alarm that was dropped is an hour late at most. */
const alarms = { next: 'reminders-next', net: 'reminders-net' } as const;
const netMinutes = 60;
const snoozeMs = 10 * 60_000;

/** One at a time: two that look at once would tell twice. */
let running: Promise<void> = Promise.resolve();

/** Registers what wakes us for reminders; to be called in the background's first turn. */
export function followReminders(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarms.next || name === alarms.net) void remind();
  });
  browser.notifications.onClicked.addListener((id) => void onNotice(id));
  browser.notifications.onButtonClicked?.addListener((id) => void onButton(id));
  browser.runtime.onStartup.addListener(() => void retimed());
  browser.runtime.onInstalled.addListener(() => void retimed());
  void remind();
}

/** Brings the plan up to now, tells the person what there is, and sees to being woken for the next. */
export function remind(): Promise<void> {
  running = running.then(bringUp, bringUp);
  return running;
}

/** A zone's rules may have changed while the browser was being updated; forms left days ago are not missed. */
async function retimed(): Promise<void> {
  await retime();
  await media.forgetLoose(Date.now() - 7 * 24 * 60 * 60_000);
  await remind();
}

async function bringUp(): Promise<void> {
  // The first thing is to be woken again, whatever happens to what follows.
  if (!(await browser.alarms.get(alarms.net)))
    await browser.alarms.create(alarms.net, { periodInMinutes: netMinutes });
  const { untold, nextAt } = await settle(Date.now());
  if (nextAt === undefined) await browser.alarms.clear(alarms.next);
  else await browser.alarms.create(alarms.next, { when: Math.max(nextAt, Date.now()) });
  await showCount();
  await tell(untold);
}

/** What waits, as a number on the toolbar's button: a system may hide notifications. */
export async function showCount(): Promise<void> {
  const count = await occasions.countWaiting();
  await browser.action.setBadgeText({ text: count === 0 ? '' : String(Math.min(count, 999)) });
  await browser.action.setBadgeBackgroundColor({ color: '#0f766e' });
  await browser.action.setTitle({
    title: count === 0 ? i18n.t('extensionName') : i18n.t('reminders.waiting', count),
  });
}

/** Noted once it is shown: one that is shown again, as the browser ended in between, takes its own place. */
async function tell(untold: readonly Occasion[]): Promise<void> {
  if (untold.length === 0 || !(await settings.get()).consentedAt) return;
  const owners = await reminders.findAll(untold.map(({ reminder }) => reminder));
  const names = new Map((await brands.list()).map(({ id, name }) => [id, name]));
  for (const notice of noticesOf(untold, owners, names)) await show(notice);
  await noteTold(untold);
}

async function show({ id, title, message, isOfOne }: Notice): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icons/128.png');
  const notice = { type: 'basic', iconUrl, title, message } as const;
  // Firefox refuses a notification with buttons.
  const buttons = isOfOne && !import.meta.env.FIREFOX;
  await browser.notifications.create(
    id,
    buttons ? { ...notice, buttons: [{ title: i18n.t('reminders.notice.later') }] } : notice,
  );
}

async function onButton(id: string): Promise<void> {
  await browser.notifications.clear(id);
  const now = Date.now();
  await occasions.deal(id, { state: 'snoozed', wakeAt: now + snoozeMs }, now);
  await remind();
}

async function onNotice(id: string): Promise<void> {
  await browser.notifications.clear(id);
  const occasion = await occasions.find(id);
  try {
    if (occasion) return await openOccasion(occasion.id);
  } catch (error) {
    // Its brand was stopped, or it was deleted, since it was told of: the list says so.
    if (!(error instanceof AppError)) throw error;
  }
  await openDashboard('/plan/due');
}
