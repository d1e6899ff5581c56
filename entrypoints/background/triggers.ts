import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { tellSide } from '@/lib/messages/side-news';
import type { DraftKind } from '@/lib/model';
import { noteDown } from '@/lib/schedule/noted';
import { settings } from '@/lib/settings';
import { openSidePanel } from '@/lib/side-panel';
import { siteAt } from '@/lib/sites';
import { askTab } from './ask-tab';
import { isShownInPage } from './in-page';
import { wantInSide } from './side';

const kinds: Record<string, DraftKind> = { 'suggest-reply': 'reply', 'draft-post': 'post' };

const planItem = 'plan-text';

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

/** What was chosen in the context menu, as the browser tells it. */
type Chosen = {
  readonly menuItemId: string | number;
  readonly selectionText?: string | undefined;
  readonly pageUrl?: string | undefined;
};

/** The context menu, likewise. */
export function onMenu(
  { menuItemId, selectionText, pageUrl }: Chosen,
  tab: TabLike | undefined,
): void {
  if (menuItemId === planItem) void planText(selectionText ?? '', pageUrl ?? '');
  else onCommand(String(menuItemId), tab);
}

/** A reminder's form, begun with a text that was marked in a page, and where it stood. */
async function planText(text: string, address: string): Promise<void> {
  const isWeb = address.startsWith('http');
  await noteDown({ text, ...(isWeb ? { links: address } : {}) });
  await openDashboard('/plan/new');
}

/** The menu entries; made once, when the extension is installed or updated. */
export async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  const contexts: ['page', 'editable', 'selection'] = ['page', 'editable', 'selection'];
  browser.contextMenus.create({
    id: 'suggest-reply',
    title: i18n.t('commandSuggestReply'),
    contexts,
  });
  browser.contextMenus.create({ id: 'draft-post', title: i18n.t('commandDraftPost'), contexts });
  browser.contextMenus.create({
    id: planItem,
    title: i18n.t('menuPlan'),
    contexts: ['selection'],
  });
}

function trigger(tab: TabLike, kind: DraftKind): void {
  if (!isShownInPage(tab.url) && tab.windowId !== undefined) {
    openSidePanel(tab.windowId).catch(() => {
      // The browser saw no click or key press in it: the toolbar button remains.
    });
  }
  openInTab(tab, kind).catch(() => {
    // Nobody to tell: the page is gone, or is one that no extension may read.
  });
}

/**
 * Opens the panel beside the composer of a tab, on a listed site that is not left alone; elsewhere
 * the side panel, which the caller has opened in the person's own click, reads the tab. Without
 * consent: the welcome page.
 */
export async function openInTab(tab: TabLike, kind: DraftKind): Promise<void> {
  const { consentedAt, sitesOff } = await settings.get();
  const site = tab.url === undefined ? undefined : siteAt(tab.url);
  if (consentedAt === undefined) {
    await openDashboard('/welcome');
  } else if (site && sitesOff.includes(site.id)) {
    // Switched off by the person: nothing happens in the page, and here is the switch.
    await openDashboard('/sites');
  } else if (isShownInPage(tab.url)) {
    if (tab.id !== undefined) await askTab(tab.id, 'page.open', { kind });
  } else if (tab.windowId !== undefined) {
    wantInSide(tab.windowId, kind);
    await tellSide({ window: tab.windowId, kind });
  }
}

/** @param route a route of the dashboard, as `/welcome`. */
export async function openDashboard(route: string): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/dashboard.html')}#${route}` });
}
