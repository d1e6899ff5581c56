import type { PanelPowers } from '@/components/panel/powers';
import type { Loaded } from '@/components/panel/state';
import { createPanelStore } from '@/components/panel/store';
import { AppError, type ErrorCode } from '@/lib/errors';
import type { Change, Order, PanelState, ShortTemplate, WriteChunk } from '@/lib/messages/contract';
import type { Draft, InsertOutcome, Variant } from '@/lib/model';
import type { VoiceMatch } from '@/lib/voice/match';

/** What a person with one remote model and one question before them has loaded. */
export function loadedWith(draft: Partial<Draft> = {}, more: Partial<Loaded> = {}): Loaded {
  return {
    ticket: '7a4f1c1e-6a53-4b0e-9f3a-0c2b8b1f6f10',
    brands: [
      { id: 'b', name: 'Nordlys Bakery', color: '#c2522b', accounts: [{ handle: 'nordlys' }] },
    ],
    connection: { id: 'c', kind: 'openai', label: 'Far', model: 'far-1', host: 'api.example.com' },
    surface: 'framed',
    canInsert: true,
    ...more,
    draft: {
      id: 'd',
      kind: 'reply',
      site: 'x',
      snapshot: {
        site: 'x',
        address: 'https://x.com/mira_k/status/1',
        answered: { handle: 'mira_k', text: 'Third time it is late.', media: [], counts: {} },
        ancestors: [],
        composer: { kind: 'reply', text: '', prefill: '' },
        account: 'nordlys',
        limit: { rule: 'weighted', max: 280 },
        missing: [],
        theme: 'light',
      },
      brand: 'b',
      brief: { idea: '', link: '', goal: '' },
      removed: [],
      variants: [],
      earlier: [],
      state: 'open',
      createdAt: 1,
      updatedAt: 1,
      ...draft,
    },
  };
}

/** A finished variant of one set. */
export function variant(index: number, text: string, more: Partial<Variant> = {}): Variant {
  const source = { kind: 'model', connection: 'Far', model: 'far-1' } as const;
  return {
    id: `s:${index}`,
    angle: `Angle ${index}`,
    text,
    history: [],
    source,
    state: 'ready',
    ...more,
  };
}

/** Two finished drafts, the first chosen. */
export const twoDrafts = {
  variants: [variant(0, 'We are sorry, Mira.'), variant(1, 'Which order was it?')],
  chosen: 's:0',
} as const;

/** What of the brand's own goes into every prompt here. */
const used = { audience: ['Early birds', 'Parents'], facts: ['We open at seven.'] };

/** A model that writes this one draft, word for word, and ends. */
export function writes(text: string, set = 'n'): () => AsyncGenerator<WriteChunk, void> {
  const source = { kind: 'model', connection: 'Far', model: 'far-1' } as const;
  return async function* () {
    yield { kind: 'sent', source, prompt: 'the prompt', used };
    yield { kind: 'variant', id: `${set}:0`, angle: 'New', source };
    for (const delta of text.match(/\s*\S+/g) ?? [])
      yield { kind: 'text', variant: `${set}:0`, delta };
    yield { kind: 'variant-done', variant: `${set}:0` };
  };
}

/** A model that fails after these words. */
export function fails(code: ErrorCode, text = ''): () => AsyncGenerator<WriteChunk, void> {
  return async function* () {
    for await (const chunk of writes(text)()) {
      if (chunk.kind !== 'variant-done' && text !== '') yield chunk;
    }
    throw new AppError(code);
  };
}

type Given = {
  readonly loaded?: Loaded;
  readonly write?: (order: Order, signal: AbortSignal) => AsyncIterable<WriteChunk>;
  readonly outcome?: InsertOutcome;
  readonly canCopy?: boolean;
  readonly isFull?: boolean;
  /** What the person points at; absent: nothing, until they call it off. */
  readonly picked?: PanelState;
  /** Templates that have a shortcut. */
  readonly short?: readonly ShortTemplate[];
  /** How a text sounds; absent: the brand has no posts to tell by. */
  readonly match?: (text: string) => VoiceMatch | Promise<VoiceMatch>;
};

/** Waits until it is called off. */
export function calledOff(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve());
  });
}

/** A panel store on powers that are real functions and generators, and what it did with them. */
export function bench({
  loaded = loadedWith(),
  write,
  outcome,
  canCopy = true,
  isFull = false,
  picked,
  short = [],
  match,
}: Given = {}) {
  const kept: Change[] = [];
  const orders: Order[] = [];
  const inserted: { text: string; mode: string | null }[] = [];
  const copied: string[] = [];
  const saved: string[] = [];
  const compared: string[] = [];
  const resting = new Set<() => void>();
  const powers: PanelPowers = {
    find: async () => ({ kind: 'ready', ...loaded }),
    write: (_ticket, order, signal) => {
      orders.push(order);
      return (write ?? writes('Written.'))(order, signal);
    },
    keep: async (_ticket, change) => {
      if (isFull) throw new AppError('storage-full');
      kept.push(change);
    },
    insert: async (_ticket, text, mode) => {
      inserted.push({ text, mode });
      return outcome ?? { kind: 'inserted' };
    },
    undo: async () => true,
    pick: async (_ticket, _what, signal) => {
      if (!picked) await calledOff(signal);
      return picked;
    },
    answer: async (_ticket, text) => {
      const answered = { text, media: [], counts: {} };
      const { draft, ...rest } = loaded;
      return { ...rest, draft: { ...draft, snapshot: { ...draft.snapshot, answered } } };
    },
    addToVoice: async () => true,
    matchVoice: async (_ticket, text) => {
      compared.push(text);
      return (await match?.(text)) ?? null;
    },
    saveTemplate: async (_ticket, text) => {
      saved.push(text);
      return { id: 't', name: 'Late' };
    },
    remind: async () => ({ id: 'r' }),
    shortTemplates: async (_ticket, typed) =>
      short.filter(({ shortcut }) => shortcut.startsWith(typed)),
    preview: async () => ({ prompt: 'the prompt to be', used }),
    mend: async () => {},
    copy: async (text) => {
      if (canCopy) copied.push(text);
      return canCopy;
    },
    close: async () => {},
    now: () => 5,
    later: (_ms, run) => {
      resting.add(run);
      return () => resting.delete(run);
    },
    beforePaint: (run) => run(),
  };
  const store = createPanelStore(powers);
  const rest = () => {
    const due = [...resting];
    resting.clear();
    for (const run of due) run();
  };
  return {
    store,
    kept,
    orders,
    inserted,
    copied,
    saved,
    compared,
    rest,
    now: () => store.getState(),
  };
}
