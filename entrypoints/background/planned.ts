import { browser } from 'wxt/browser';
import type { Draft, DraftKind, SiteId } from '@/lib/model';

/** What a tab was opened for. Kept for the browser's session only, and until a panel has it. */
type Planned = { readonly draft: string; readonly kind: DraftKind; readonly site: SiteId };

const nameOf = (tab: number) => `planned:${tab}`;

/** Tabs that a reminder opened, each with the draft that its panel is to show. */
export const planned = {
  async expect(tab: number, { id, kind, site }: Draft): Promise<void> {
    const entry: Planned = { draft: id, kind, site };
    await browser.storage.session.set({ [nameOf(tab)]: entry });
  },

  /** What this tab's panel is to be about; nothing where no reminder opened the tab. */
  async kindFor(tab: number, site: SiteId): Promise<DraftKind | undefined> {
    const entry = await find(tab);
    return entry?.site === site ? entry.kind : undefined;
  },

  /** The draft that this tab's panel is to be opened with, once: later it is found like any other. */
  async take(tab: number, kind: DraftKind | null, site: SiteId): Promise<string | undefined> {
    const entry = await find(tab);
    const isMeant = entry?.site === site && (kind === null || entry.kind === kind);
    if (!isMeant) return undefined;
    await planned.forget(tab);
    return entry.draft;
  },

  async forget(tab: number): Promise<void> {
    await browser.storage.session.remove(nameOf(tab));
  },
};

async function find(tab: number): Promise<Planned | undefined> {
  const name = nameOf(tab);
  return (await browser.storage.session.get(name))[name] as Planned | undefined;
}
