import { browser } from 'wxt/browser';
import { hearSide } from '@/lib/messages/side-news';
import type { DraftKind } from '@/lib/model';

/** Calls back when the tab beside a side panel is another one, or shows another page. */
export function followTabs(left: () => void): void {
  const here = browser.windows.getCurrent();
  browser.tabs.onActivated.addListener(async ({ windowId }) => {
    if (windowId === (await here).id) left();
  });
  browser.tabs.onUpdated.addListener(async (_id, change, tab) => {
    const isMove = change.url !== undefined || change.status === 'loading';
    if (isMove && tab.active && tab.windowId === (await here).id) left();
  });
}

/** Calls back when the shortcut asks for a draft in this window. */
export function followShortcut(asked: (kind: DraftKind) => void): void {
  const here = browser.windows.getCurrent();
  hearSide(async ({ window, kind }) => {
    if (window === (await here).id) asked(kind);
  });
}
