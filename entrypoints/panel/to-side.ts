import { browser } from 'wxt/browser';
import { ask } from '@/lib/messages/client';
import { openSidePanel } from '@/lib/side-panel';

/**
 * How a framed panel moves to the browser's own side panel; nothing where it cannot (Firefox gives
 * framed pages no sidebar).
 */
export function sideOpener(
  ticket: string | undefined,
  opened: () => void,
): (() => void) | undefined {
  if (!ticket || !('sidePanel' in browser || 'sidebarAction' in browser)) return undefined;
  let here: number | undefined;
  // Known before the click: a side panel opens in the click itself, before anything is awaited.
  void browser.windows.getCurrent().then(({ id }) => {
    here = id;
  });
  return () => {
    if (here === undefined) return;
    const told = ask('panel.to-side', { ticket, window: here });
    const shown = openSidePanel(here);
    Promise.all([told, shown]).then(opened, () => {
      // The browser would not open it: the panel stays where it is.
    });
  };
}
