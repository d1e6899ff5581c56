import { browser } from 'wxt/browser';
import { AppError } from '@/lib/errors';
import { askPage } from '@/lib/messages/page';
import type { DraftKind } from '@/lib/model';
import { settings } from '@/lib/settings';
import { injectContentScript } from './inject';
import { openDraft } from './open-draft';
import { type PanelSession, panels } from './panels';
import { placeIn } from './place';
import { planned } from './planned';

/** What the shortcut asked for in a window whose side panel is only now opening. */
const wanted = new Map<number, DraftKind>();

/** Remembers what a side panel that is about to open in this window is for. */
export function wantInSide(window: number, kind: DraftKind): void {
  wanted.set(window, kind);
}

type Attached =
  | { readonly kind: 'ready'; readonly session: PanelSession }
  | { readonly kind: 'unreadable'; readonly reason: 'browser-page' | 'needs-click' };

/**
 * Reads the active tab of a window for its side panel. Nothing of ours is put into the page.
 *
 * @throws AppError `no-consent`.
 */
export async function attachSide(window: number, asked: DraftKind | null): Promise<Attached> {
  if (!(await settings.get()).consentedAt) throw new AppError('no-consent');
  const kind = asked ?? wanted.get(window) ?? null;
  wanted.delete(window);
  const [tab] = await browser.tabs.query({ active: true, windowId: window });
  if (tab?.id === undefined) return { kind: 'unreadable', reason: 'browser-page' };
  const ticket = crypto.randomUUID();
  const page = await readTab(tab.id, ticket, kind);
  if (!page)
    return {
      kind: 'unreadable',
      reason: tab.url?.startsWith('http') === false ? 'browser-page' : 'needs-click',
    };
  await panels.removeSide(window);
  const meant = await planned.take(tab.id, page.kind, page.snapshot.site);
  const held = await panels.heldElsewhere(tab.id);
  const draft = await openDraft(page.kind, page.snapshot, held, meant);
  const session: PanelSession = {
    ticket,
    ...page.place,
    draft: draft.id,
    surface: 'side',
    window,
    canInsert: page.snapshot.composer !== undefined,
  };
  await panels.add(session);
  return { kind: 'ready', session };
}

async function readTab(tab: number, ticket: string, kind: DraftKind | null) {
  const read = async () => {
    const place = await placeIn(tab);
    return { place, ...(await askPage(place, 'page.read', { ticket, kind })) };
  };
  try {
    return await read();
  } catch {
    // No content script there yet: a page of a site that is not listed, or one opened before us.
    return (await injectContentScript(tab)) ? read() : undefined;
  }
}
