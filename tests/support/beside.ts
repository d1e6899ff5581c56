/**
 * The panel beside a page. Automation cannot make the gesture that opens the browser's own side
 * panel; the same page in a tab of its own, asking for the window's active tab, is the same panel.
 */
import type { PanelState, SideState } from '@/lib/messages/contract';
import type { Answer } from '@/lib/messages/wire';
import type { DraftKind, InsertMode, InsertOutcome } from '@/lib/model';
import type { Stage, Tab } from './stage';

type Ready = Extract<SideState, { kind: 'ready' }>;

export type Beside = {
  /** What the panel finds in the tab. */
  read(kind?: DraftKind): Promise<SideState>;
  /** The same where it must be readable. */
  ready(kind?: DraftKind): Promise<Ready>;
  insert(ticket: string, text: string, mode?: InsertMode): Promise<InsertOutcome>;
  answer(ticket: string, text: string): Promise<PanelState>;
};

/** @param tab what the panel stands beside; brought to the front whenever it is read. */
export async function openBeside(stage: Stage, tab: Tab): Promise<Beside> {
  const panel = await stage.own('panel.html');
  const read = async (kind?: DraftKind) => {
    await tab.bringToFront();
    const input = { window: await panel.evaluate(ownWindow), kind: kind ?? null };
    return (await asked(panel, 'panel.attach', input)) as SideState;
  };
  return {
    read,
    ready: async (kind) => {
      const state = await read(kind);
      if (state.kind !== 'ready') throw new Error(`The page cannot be read: ${state.reason}`);
      return state;
    },
    insert: async (ticket, text, mode) =>
      (await asked(panel, 'draft.insert', { ticket, text, mode: mode ?? null })) as InsertOutcome,
    answer: async (ticket, text) =>
      (await asked(panel, 'draft.answer', { ticket, text })) as PanelState,
  };
}

/** A page of the extension's own asks the background. */
export async function asked(page: Tab, name: string, input: object): Promise<unknown> {
  const answer = await page.evaluate(
    ({ repartee, given }) => {
      type Api = { runtime: { sendMessage(message: object): Promise<Answer> } };
      const api = (globalThis as unknown as { chrome: Api }).chrome;
      return api.runtime.sendMessage({ repartee, input: given });
    },
    { repartee: name, given: input },
  );
  if (!answer.ok) throw new Error(`${name}: ${answer.error.code} ${answer.error.detail ?? ''}`);
  return answer.output;
}

async function ownWindow(): Promise<number> {
  type Api = { windows: { getCurrent(): Promise<{ id: number }> } };
  return (await (globalThis as unknown as { chrome: Api }).chrome.windows.getCurrent()).id;
}
