import { browser } from 'wxt/browser';
import { drafts } from '@/lib/db/drafts';
import { AppError } from '@/lib/errors';
import { askPage } from '@/lib/messages/page';
import type { Snapshot } from '@/lib/model';
import type { PickedThing } from '@/lib/page/world';
import { readingOf } from './open-draft';
import { type PanelSession, panels } from './panels';

/** What the pointer is over is outlined, by a style sheet that the page cannot find. */
const outlines: Record<PickedThing, string> = {
  box: ':is(textarea, input, [contenteditable]):is(:hover, :focus)',
  post: ':hover:not(:has(:hover))',
};

/**
 * Lets the person point at a box or a post in the page, and puts what is read there into the draft.
 *
 * @returns the session as it is then; nothing when they called it off.
 */
export async function pickIn(
  session: PanelSession,
  what: PickedThing,
): Promise<PanelSession | undefined> {
  const target = { tabId: session.tab, frameIds: [session.frame] };
  const css = `${outlines[what]} { outline: 3px solid oklch(0.6 0.13 195) !important; cursor: crosshair !important; }`;
  const sheet = { target, css, origin: 'USER' } as const;
  try {
    await browser.scripting.executeScript({ target, files: ['/content-scripts/pick.js'] });
    await browser.scripting.insertCSS(sheet);
  } catch (error) {
    throw new AppError('page-gone', { cause: error });
  }
  try {
    const { ticket } = session;
    const known = (await drafts.find(session.draft))?.snapshot;
    const snapshot = known && (await askPage(session, 'page.pick', { ticket, what, known }));
    return snapshot ? await take(session, snapshot) : undefined;
  } finally {
    // The page may be gone, and its styles with it.
    browser.scripting.removeCSS(sheet).catch(() => {});
  }
}

async function take(session: PanelSession, snapshot: Snapshot): Promise<PanelSession> {
  await drafts.update(session.draft, (draft) => ({
    ...draft,
    snapshot,
    ...readingOf(draft, snapshot),
    updatedAt: Date.now(),
  }));
  const now = { ...session, canInsert: snapshot.composer !== undefined };
  await panels.add(now);
  return now;
}
