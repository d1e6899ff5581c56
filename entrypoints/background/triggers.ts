import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { AppError } from '@/lib/errors';
import { askPage } from '@/lib/messages/page';
import { tellSide } from '@/lib/messages/side-news';
import type { DraftKind } from '@/lib/model';
import { settings } from '@/lib/settings';
import { openSidePanel } from '@/lib/side-panel';
import { siteAt } from '@/lib/sites';
import { injectContentScript } from './inject';
import { wantInSide } from './side';

const kinds: Record<string, DraftKind> = { 'suggest-reply': 'reply', 'draft-post': 'post' };

type TabLike = {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
  readonly windowId?: number | undefined;
};

/** The keyboard shortcut. Runs in the key press itself: a side panel may only be opened from there. */
export function onCommand(command: string, tab: TabLike | undefined): void {
  const kind = kinds[command];
  if (kind && tab) trigger(tab, kind);
}

/** The context menu, likewise. */
export function onMenu(item: string | number, tab: TabLike | undefined): void {
  onCommand(String(item), tab);
}

/** The two menu entries; made once, when the extension is installed or updated. */
export async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  const contexts: ['page', 'editable', 'selection'] = ['page', 'editable', 'selection'];
  browser.contextMenus.create({
    id: 'suggest-reply',
    title: i18n.t('commandSuggestReply'),
    contexts,
  });
  browser.contextMenus.create({ id: 'draft-post', title: i18n.t('commandDraftPost'), contexts });
}

function trigger(tab: TabLike, kind: DraftKind): void {
  if (tab.id === undefined) return;
  if (!tab.url || !siteAt(tab.url)) openSide(tab, kind);
  void openInTab(tab.id, kind, tab.url).catch(() => {
    // Nobody to tell: the page is gone, or is one that no extension may read.
  });
}

/**
 * Opens the panel beside the composer of a tab, on a listed site; elsewhere the side panel, which
 * the caller has opened in the click, reads the tab itself. Without consent: the welcome page.
 */
export async function openInTab(tab: number, kind: DraftKind, url?: string): Promise<void> {
  if (!(await settings.get()).consentedAt) {
    await browser.tabs.create({ url: `${browser.runtime.getURL('/dashboard.html')}#/welcome` });
    return;
  }
  const address = url ?? (await browser.tabs.get(tab)).url;
  if (!address || !siteAt(address)) return;
  try {
    await askPage(tab, 'page.open', { kind });
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'page-gone')) throw error;
    if (await injectContentScript(tab)) await askPage(tab, 'page.open', { kind });
  }
}

function openSide(tab: TabLike, kind: DraftKind): void {
  if (tab.windowId === undefined) return;
  wantInSide(tab.windowId, kind);
  const { windowId: window } = tab;
  void openSidePanel(window).then(
    () => tellSide({ window, kind }),
    () => {
      // The browser saw no click or key press in it: the menu and the toolbar button remain.
    },
  );
}
