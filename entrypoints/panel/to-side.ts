import { browser } from 'wxt/browser';
import { openSidePanel } from '@/lib/side-panel';

/**
 * How a framed panel moves to the browser's own side panel; nothing where it cannot (Firefox gives
 * framed pages no sidebar).
 */
export function sideOpener(opened: () => void): (() => void) | undefined {
  if (!('sidePanel' in browser || 'sidebarAction' in browser)) return undefined;
  let here: number | undefined;
  // Known before the click: a side panel opens in the click itself, before anything is awaited.
  void browser.windows.getCurrent().then(({ id }) => {
    here = id;
  });
  return () => {
    if (here !== undefined) void openSidePanel(here).then(opened);
  };
}
