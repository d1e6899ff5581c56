import { browser } from 'wxt/browser';

/** Firefox's name for it; WXT's types know Chrome's alone. */
type Sidebar = { readonly sidebarAction?: { open(): Promise<void> } };

/**
 * Opens Chrome's side panel or Firefox's sidebar. Both browsers allow it in a click, a key press or
 * a menu choice alone: call it before anything is awaited.
 *
 * @param window the window's id.
 */
export async function openSidePanel(window: number): Promise<void> {
  const { sidebarAction }: Sidebar = browser;
  await (sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ windowId: window }));
}
