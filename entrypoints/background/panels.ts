import { browser } from 'wxt/browser';
import { AppError } from '@/lib/errors';
import { askPage } from '@/lib/messages/page';
import type { Caller } from '@/lib/messages/server';

/** Which panel works on which draft, in which tab. Kept for the browser's session only. */
export type PanelSession = {
  readonly ticket: string;
  readonly tab: number;
  /** The document in the tab that was read, and is written in. */
  readonly frame: number;
  readonly draft: string;
  readonly surface: 'framed' | 'side';
  /** The window of a side panel; one panel a window. */
  readonly window?: number;
  readonly canInsert: boolean;
};

/** Openings under way, and those that failed: a panel waits for the one and is told of the other. */
const openings = new Map<string, Promise<unknown>>();

const nameOf = (ticket: string) => `panel:${ticket}`;

export const panels = {
  /** Announces a ticket whose session is being made, so that an early panel waits for it. */
  announce(ticket: string, opening: Promise<unknown>): void {
    openings.set(ticket, opening);
    opening.then(
      () => openings.delete(ticket),
      () => {
        // Kept: the panel that comes for it is told why.
      },
    );
  },

  async add(session: PanelSession): Promise<void> {
    await browser.storage.session.set({ [nameOf(session.ticket)]: session });
  },

  /**
   * The session behind a ticket, if this caller may use it: a framed panel from the tab it was
   * opened in, a side panel from no tab.
   *
   * @throws AppError `not-allowed`; whatever its opening failed with.
   */
  async of(ticket: string, caller: Caller): Promise<PanelSession> {
    await openings.get(ticket);
    const session = await find(ticket);
    if (!session) throw new AppError('not-allowed');
    const isFramed = caller.tab !== undefined && caller.frame !== 0;
    if (session.surface === 'framed' && !(isFramed && caller.tab === session.tab))
      throw new AppError('not-allowed');
    if (session.surface === 'side' && isFramed) throw new AppError('not-allowed');
    return session;
  },

  /** @param tab only a panel of this tab is removed. */
  async remove(ticket: string, tab: number | undefined): Promise<void> {
    const session = await find(ticket);
    if (session?.tab === tab) await browser.storage.session.remove(nameOf(ticket));
  },

  /** Drafts that panels in other tabs have open right now; panels that are long gone let go of theirs. */
  async heldElsewhere(tab: number): Promise<ReadonlySet<string>> {
    const others = (await all()).filter((session) => session.tab !== tab);
    const held = await Promise.all(others.map(isAlive));
    const gone = others.filter((_, index) => !held[index]);
    await browser.storage.session.remove(gone.map((session) => nameOf(session.ticket)));
    return new Set(others.filter((_, index) => held[index]).map((session) => session.draft));
  },

  /** A window's side panel turns to another page: what it had open before is free again. */
  async removeSide(window: number): Promise<void> {
    const earlier = (await all()).filter((session) => session.window === window);
    await browser.storage.session.remove(earlier.map((session) => nameOf(session.ticket)));
  },

  async removeTab(tab: number): Promise<void> {
    const gone = (await all()).filter((session) => session.tab === tab);
    await browser.storage.session.remove(gone.map((session) => nameOf(session.ticket)));
  },
};

async function find(ticket: string): Promise<PanelSession | undefined> {
  const name = nameOf(ticket);
  return (await browser.storage.session.get(name))[name] as PanelSession | undefined;
}

async function all(): Promise<PanelSession[]> {
  const stored = await browser.storage.session.get();
  return Object.entries(stored).flatMap(([name, value]) =>
    name.startsWith('panel:') ? [value as PanelSession] : [],
  );
}

/** Only the page itself knows whether it is still the one the panel was opened in. */
async function isAlive({ ticket, ...place }: PanelSession): Promise<boolean> {
  try {
    return await askPage(place, 'page.holds', { ticket });
  } catch {
    // Closed, navigated or suspended: nobody is at work there.
    return false;
  }
}
