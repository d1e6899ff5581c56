import { browser } from 'wxt/browser';

/** Firefox's name for its side panel; the shared types know Chrome's alone. */
type Sidebar = { readonly sidebarAction?: { open(): Promise<void> } };

/**
 * Moves a framed panel to the browser's own side panel; nothing where there is none. To be called
 * in the click itself: both browsers ask for that.
 */
export function sideOpener(opened: () => void): (() => void) | undefined {
  const { sidebarAction } = browser as Sidebar;
  if (sidebarAction) return () => void sidebarAction.open().then(opened);
  if (!('sidePanel' in browser)) return undefined;
  const here = browser.windows.getCurrent();
  let window: number | undefined;
  void here.then(({ id }) => {
    window = id;
  });
  return () => {
    if (window !== undefined) void browser.sidePanel.open({ windowId: window }).then(opened);
  };
}
