/**
 * The extension's own panel page at work beside another tab, without its buttons: what its Insert
 * asks the background for, asked hundreds of times. Everything behind the question is the built
 * extension: background, messages, content script.
 */
import type { InsertMode, InsertOutcome } from '@/lib/model';
import type { Stage } from './stage';

export type SideDriver = {
  /** Reads the tab in front, as a side panel does when it opens. */
  attach(): Promise<void>;
  insert(text: string, mode: InsertMode | null): Promise<InsertOutcome>;
  close(): Promise<void>;
};

type ExtensionApi = {
  readonly windows: { getCurrent(): Promise<{ readonly id: number }> };
  readonly runtime: {
    sendMessage(message: object): Promise<{ readonly output?: unknown }>;
  };
};

/** A ticket nobody holds: the page shows that it has nothing to show, and keeps quiet. */
const nobody = '00000000-0000-4000-8000-000000000000';

export async function openSideDriver(stage: Stage): Promise<SideDriver> {
  const own = await stage.own(`panel.html#${nobody}`);
  let ticket = '';
  return {
    attach: async () => {
      ticket = await own.evaluate(attach);
    },
    insert: (text, mode) => own.evaluate(insert, { ticket, text, mode }),
    close: () => own.close(),
  };
}

async function attach(): Promise<string> {
  const api = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
  const { id: window } = await api.windows.getCurrent();
  const answer = await api.runtime.sendMessage({
    repartee: 'panel.attach',
    input: { window, kind: null },
  });
  const { ticket } = (answer.output ?? {}) as { readonly ticket?: string };
  if (!ticket) throw new Error(`Nothing to attach to: ${JSON.stringify(answer)}`);
  return ticket;
}

type Insertion = {
  readonly ticket: string;
  readonly text: string;
  readonly mode: InsertMode | null;
};

async function insert(input: Insertion): Promise<InsertOutcome> {
  const api = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
  const answer = await api.runtime.sendMessage({ repartee: 'draft.insert', input });
  if (!answer.output) throw new Error(`No outcome: ${JSON.stringify(answer)}`);
  return answer.output as InsertOutcome;
}
