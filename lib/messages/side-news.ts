import { browser } from 'wxt/browser';
import type { DraftKind } from '@/lib/model';

/** The shortcut was used again in a window whose side panel may be open: read the active tab anew. */
export type SideNews = { readonly window: number; readonly kind: DraftKind };

const mark = 'repartee.side';

/** The background tells whatever side panels are open. */
export async function tellSide(news: SideNews): Promise<void> {
  try {
    await browser.runtime.sendMessage({ [mark]: news });
  } catch {
    // None was open yet: the one that opens now asks by itself.
  }
}

/** A side panel hears the background; returns how to stop. */
export function hearSide(heard: (news: SideNews) => void): () => void {
  const listener = (message: unknown, sender: { id?: string | undefined; tab?: unknown }) => {
    if (sender.id !== browser.runtime.id || sender.tab) return;
    const news = typeof message === 'object' && message !== null && Reflect.get(message, mark);
    if (news) heard(news as SideNews);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
