import { browser } from 'wxt/browser';
import type { PanelPowers } from '@/components/panel/powers';
import { ask, listen } from '@/lib/messages/client';
import type { SideState } from '@/lib/messages/contract';
import type { DraftKind } from '@/lib/model';

/** What a panel does, by messages to the background; never the database, never a key. */
export function panelPowers(find: PanelPowers['find'], close: () => Promise<void>): PanelPowers {
  return {
    find,
    write: (ticket, order, signal) => listen('draft.write', { ticket, order }, signal),
    keep: (ticket, change) => ask('draft.change', { ticket, change }),
    insert: (ticket, text, mode, account) =>
      ask('draft.insert', { ticket, text, mode, ...(account ? { account } : {}) }),
    undo: async (ticket) => (await ask('draft.undo', { ticket })).isUndone,
    pick: async (ticket, what, signal) => {
      for await (const state of listen('panel.pick', { ticket, what }, signal)) return state;
      return undefined;
    },
    answer: (ticket, text) => ask('draft.answer', { ticket, text }),
    addToVoice: async (ticket, part) => (await ask('voice.add', { ticket, part })).isAdded,
    matchVoice: (ticket, text) => ask('voice.match', { ticket, text }),
    saveTemplate: (ticket, text) => ask('template.save', { ticket, text }),
    remind: (ticket, text, when) => ask('reminder.add', { ticket, text, ...when }),
    shortTemplates: (ticket, typed) => ask('templates.short', { ticket, typed }),
    preview: (ticket) => ask('draft.preview', { ticket }),
    mend: (connection) => ask('connection.mend', { connection }),
    copy,
    close,
    now: () => Date.now(),
    later: (ms, run) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    beforePaint,
  };
}

/** The draft of a panel that a content script framed, by the ticket in its address. */
export async function findFramed(ticket: string): Promise<SideState> {
  return { kind: 'ready', ticket, ...(await ask('panel.load', { ticket })) };
}

/** The draft for whatever the window's active tab shows. */
export async function findBeside(kind: DraftKind | null): Promise<SideState> {
  const { id } = await browser.windows.getCurrent();
  return ask('panel.attach', { window: id ?? browser.windows.WINDOW_ID_CURRENT, kind });
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No permission in this frame, or no recent key or click: the person copies by hand.
    return false;
  }
}

/** A hidden page draws nothing; it still has to take in what comes. */
function beforePaint(run: () => void): void {
  if (document.hidden) setTimeout(run);
  else requestAnimationFrame(run);
}
