import { browser } from 'wxt/browser';

/** Firefox's name for the side panel; WXT's types know Chrome's alone. */
type Sidebar = { open(): Promise<void> };

/**
 * Opens Chrome's side panel or Firefox's sidebar. Both browsers allow it in a click, a key press or
 * a menu choice alone: call it before anything is awaited.
 *
 * @param window the window's id.
 */
export async function openSidePanel(window: number): Promise<void> {
  const sidebar = Reflect.get(browser, 'sidebarAction') as Sidebar | undefined;
  await (sidebar ? sidebar.open() : browser.sidePanel.open({ windowId: window }));
}
