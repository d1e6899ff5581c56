import { reminders } from '@/lib/db/reminders';
import { AppError } from '@/lib/errors';
import type { Draft, PlannedTime, Reminder } from '@/lib/model';
import { isLocal, isZone } from '@/lib/schedule/moment';
import { faultIn } from '@/lib/schedule/recurrence';

/**
 * Plans a draft's text: the post on its site, or the answer to what it answers.
 *
 * @throws AppError `bad-input` where there is no such time.
 */
export async function addReminder(
  { kind, site, brand, snapshot }: Draft,
  text: string,
  { time, rule }: { readonly time: PlannedTime; readonly rule?: string | undefined },
): Promise<Reminder> {
  if (!isLocal(time.local) || !isZone(time.zone) || (rule && faultIn(rule)))
    throw new AppError('bad-input');
  const now = Date.now();
  const reminder: Reminder = {
    id: crypto.randomUUID(),
    kind,
    ...(brand === undefined ? {} : { brand }),
    site,
    ...(snapshot.account === undefined ? {} : { account: snapshot.account }),
    ...(kind === 'reply' ? { permalink: snapshot.answered?.permalink ?? snapshot.address } : {}),
    title: '',
    parts: [text],
    links: [],
    media: [],
    labels: [],
    time,
    ...(rule ? { recurrence: { rule, except: [] } } : {}),
    isPaused: false,
    lead: 0,
    createdAt: now,
    updatedAt: now,
  };
  await reminders.putAll([reminder], now);
  return reminder;
}
