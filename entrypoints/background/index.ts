import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { settleSettings } from '@/lib/backup/snapshots';
import { clearLeftBehind } from '@/lib/backup/staging';
import { connections } from '@/lib/db/connections';
import { isLoopback } from '@/lib/llm/address';
import { applyOriginRule } from '@/lib/llm/origin-rule';
import { serve } from '@/lib/messages/server';
import { followAlways } from './always';
import { requestHandlers, streamHandlers } from './handlers';
import { followInPage } from './in-page';
import { injectIntoOpenTabs } from './inject';
import { notePageKeys, trimPageKeys } from './page-keys';
import { panels } from './panels';
import { planned } from './planned';
import { followReminders } from './reminders';
import { makeMenus, onCommand, onMenu, openDashboard } from './triggers';

/** Wires; every listener is registered before the first turn ends, as both browsers demand. */
export default defineBackground({
  main() {
    serve(requestHandlers, streamHandlers);
    browser.commands.onCommand.addListener(onCommand);
    browser.contextMenus.onClicked.addListener((info, tab) => onMenu(info, tab));
    browser.tabs.onRemoved.addListener((tab) => void panels.removeTab(tab));
    browser.tabs.onRemoved.addListener((tab) => void planned.forget(tab));
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void makeMenus();
      void injectIntoOpenTabs();
      if (reason !== 'install') return;
      void notePageKeys();
      void openDashboard('/welcome');
    });
    followReminders();
    followInPage();
    followAlways();
    void mendConnections();
    void trimPageKeys();
    // The browser may have ended between an import's rows and its settings, or before either.
    void settleSettings();
    void clearLeftBehind();
  },
});

/** Session rules are gone after a restart; what refuses our origin is a server on this machine. */
async function mendConnections(): Promise<void> {
  const { kind, baseUrl } = await connections.active();
  if (kind === 'openai' && isLoopback(baseUrl)) await applyOriginRule(baseUrl);
}
