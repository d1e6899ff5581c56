import { browser } from 'wxt/browser';
import { AppError } from '@/lib/errors';
import type { Caller } from '@/lib/messages/server';

/** Which panel works on which draft, in which tab. Kept for the browser's session only. */
export type PanelSession = {
  readonly ticket: string;
  readonly tab: number;
  readonly draft: string;
  readonly surface: 'framed' | 'side';
  readonly canInsert: boolean;
};

/** A panel may load before its opening has been written down. */
const opening = new Map<string, Promise<unknown>>();

const nameOf = (ticket: string) => `panel:${ticket}`;

export const panels = {
  /** Announces a ticket whose session is being made, so that an early panel waits for it. */
  announce(ticket: string, work: Promise<unknown>): void {
    opening.set(ticket, work);
    const forget = () => opening.delete(ticket);
    void work.then(forget, forget);
  },

  async add(session: PanelSession): Promise<void> {
    await browser.storage.session.set({ [nameOf(session.ticket)]: session });
  },

  /**
   * The session behind a ticket, if this caller may use it: a framed panel from the tab it was
   * opened in, a side panel from no tab.
   *
   * @throws AppError `not-allowed`.
   */
  async of(ticket: string, caller: Caller): Promise<PanelSession> {
    await opening.get(ticket)?.catch(() => undefined);
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

  /** Drafts that panels in other tabs have open right now. */
  async heldElsewhere(tab: number): Promise<ReadonlySet<string>> {
    const others = (await all()).filter((session) => session.tab !== tab);
    return new Set(others.map((session) => session.draft));
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
