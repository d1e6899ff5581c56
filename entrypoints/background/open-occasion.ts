import { browser } from 'wxt/browser';
import { drafts } from '@/lib/db/drafts';
import { occasions } from '@/lib/db/occasions';
import { reminders } from '@/lib/db/reminders';
import { AppError } from '@/lib/errors';
import type { Draft, Reminder } from '@/lib/model';
import { openAt, textToOpen } from '@/lib/schedule/open-at';
import { refusePaused } from './pause-guard';
import { planned } from './planned';
import { openDashboard } from './triggers';

/**
 * Opens the place where a reminder is done, its text ready: in the site's composer where the site has
 * an address for that, and in the panel of that tab. Never posts: the person does.
 *
 * @throws AppError `not-found` where it is gone; `brand-paused`.
 */
export async function openOccasion(id: string): Promise<void> {
  const occasion = await occasions.find(id);
  const reminder = occasion && (await reminders.find(occasion.reminder));
  if (!reminder) throw new AppError('not-found');
  await refusePaused(reminder);
  await occasions.deal(id, { state: 'opened' }, Date.now());
  const place = openAt(reminder);
  if (reminder.kind === 'template' && reminder.template)
    return openDashboard(`/templates/${reminder.template}`);
  if (!place) return openDashboard(`/plan/${reminder.id}`);
  const tab = await browser.tabs.create({ url: place.address });
  // Where its numbers are written down, in a tab behind it.
  if (reminder.kind === 'numbers' && reminder.brand)
    await browser.tabs.create({
      url: browser.runtime.getURL(
        `/dashboard.html#/brands/${reminder.brand}/numbers/of/${reminder.id}`,
      ),
      active: false,
    });
  const draft = draftFor(reminder, place.address);
  if (!draft || tab.id === undefined) return;
  await drafts.add(draft);
  await planned.expect(tab.id, draft);
}

/** What the panel of that tab is opened with; nothing where there is no text to write. */
function draftFor(reminder: Reminder, address: string): Draft | undefined {
  const { kind, site, brand, parts } = reminder;
  const texts = [textToOpen(reminder), ...parts.slice(1)].filter((text) => text.trim() !== '');
  if ((kind !== 'post' && kind !== 'reply') || site === undefined || texts.length === 0)
    return undefined;
  const now = Date.now();
  const set = crypto.randomUUID();
  return {
    id: crypto.randomUUID(),
    kind,
    site,
    // What is there is read when the panel opens in the tab.
    snapshot: { site, address, ancestors: [], missing: [], theme: 'light' },
    ...(brand === undefined ? {} : { brand }),
    brief: { idea: '', link: '', goal: '' },
    removed: [],
    variants: texts.map((text, at) => ({
      id: `${set}:${at}`,
      angle: texts.length > 1 ? `${at + 1}/${texts.length}` : '',
      text,
      history: [],
      source: { kind: 'reminder', reminder: reminder.id },
      isEdited: true,
      state: 'ready',
    })),
    earlier: [],
    chosen: `${set}:0`,
    state: 'open',
    createdAt: now,
    updatedAt: now,
  };
}
