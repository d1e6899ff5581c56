import {
  applyChange,
  applyChunk,
  applyCutOff,
  beginOrder,
  chosenVariant,
} from '@/lib/draft/reduce';
import { AppError, errorData } from '@/lib/errors';
import type { Order, WriteChunk } from '@/lib/messages/contract';
import type { Draft } from '@/lib/model';
import type { Keeper } from './keeper';
import type { PanelPowers } from './powers';
import type { PanelData } from './state';
import { isPaused } from './view';

export type ReviseWay = Extract<Order, { kind: 'revise' }>['how'];

export type WriterActions = {
  /** Three drafts from what was read, in place of those that are there. */
  suggest(): Promise<void>;
  revise(how: ReviseWay, instruction?: string): Promise<void>;
  /** Goes on where a text was cut off. */
  goOn(): Promise<void>;
  /** Does what failed once more. */
  again(): Promise<void>;
  /** Ends the writing; what came is kept. */
  stop(): void;
};

type Setting = {
  readonly powers: PanelPowers;
  readonly keeper: Keeper;
  get(): PanelData;
  set(patch: Partial<PanelData>): void;
};

/** The deeds that have the model write. One at a time: a new one ends the one before. */
export function createWriter({ powers, keeper, get, set }: Setting): WriterActions {
  let running = new AbortController();
  let showAll = () => {};

  const setDraft = (next: (draft: Draft) => Draft) => {
    const { loaded } = get();
    if (loaded) set({ loaded: { ...loaded, draft: next(loaded.draft) } });
  };

  /** Takes chunks as they come and shows them once a picture, however fast they are. */
  const screen = (signal: AbortSignal) => {
    let waiting: WriteChunk[] = [];
    const show = () => {
      const chunks = waiting;
      waiting = [];
      if (chunks.length === 0 || signal.aborted) return;
      setDraft((draft) => chunks.reduce((so, chunk) => applyChunk(so, chunk, powers.now()), draft));
      const { status } = get();
      if (status.kind !== 'writing' || status.hasWords) return;
      if (chunks.some(({ kind }) => kind === 'text'))
        set({ status: { ...status, hasWords: true } });
    };
    return {
      show,
      take(chunk: WriteChunk) {
        if (chunk.kind === 'sent') {
          const { source, prompt, used } = chunk;
          set({ sent: { source, prompt, used, at: powers.now() } });
        }
        waiting.push(chunk);
        if (waiting.length === 1) powers.beforePaint(show);
      },
    };
  };

  /** What is half-written is marked so; a rewrite of which nothing came gives the text before it back. */
  const cutOff = () => {
    setDraft((draft) => applyCutOff(draft, powers.now()));
    const { loaded } = get();
    for (const variant of loaded?.draft.variants ?? []) {
      if (variant.state !== 'cut-off' || variant.text !== '' || variant.history.length === 0)
        continue;
      const change = { kind: 'step-back', variant: variant.id } as const;
      setDraft((draft) => applyChange(draft, change, powers.now()));
      if (loaded) keeper.keep(loaded.ticket, change);
    }
  };

  const run = async (order: Order) => {
    const { loaded } = get();
    if (!loaded || isPaused(loaded)) return;
    showAll();
    running.abort();
    cutOff();
    const mine = new AbortController();
    running = mine;
    const isSuggestion = order.kind === 'suggest';
    set({
      status: { kind: 'writing', order, since: powers.now(), hasWords: false },
      aftermath: { kind: 'none' },
      ...(isSuggestion ? { isOutdated: false } : {}),
    });
    const shown = screen(mine.signal);
    showAll = shown.show;
    try {
      await keeper.flush();
      setDraft((draft) => beginOrder(draft, order, powers.now()));
      let hasText = false;
      for await (const chunk of powers.write(loaded.ticket, order, mine.signal)) {
        if (mine.signal.aborted) return;
        hasText ||= chunk.kind === 'text';
        shown.take(chunk);
      }
      if (mine.signal.aborted) return;
      shown.show();
      if (!hasText) throw new AppError('empty-answer');
      cutOff();
      set({ status: { kind: 'ready' } });
    } catch (thrown) {
      if (mine.signal.aborted) return;
      shown.show();
      cutOff();
      const error = errorData(thrown);
      if (error.code === 'worker-stopped') bringAll(loaded.ticket);
      set({ status: { kind: 'failed', error, since: powers.now(), order } });
      if (isSuggestion && !hasDrafts()) await makeDo(loaded.ticket, mine.signal);
    }
  };

  /** The background was stopped and kept what it had a second before; this panel has it all. */
  const bringAll = (ticket: string) => {
    for (const { id, text, state } of get().loaded?.draft.variants ?? []) {
      if (state === 'cut-off' && text !== '')
        keeper.keep(ticket, { kind: 'edit', variant: id, text });
    }
  };

  /** No model, no drafts: the templates' will do meanwhile. What failed stays said above them. */
  const makeDo = async (ticket: string, signal: AbortSignal) => {
    try {
      const chunks: WriteChunk[] = [];
      const order = { kind: 'suggest', by: 'templates' } as const;
      for await (const chunk of powers.write(ticket, order, signal)) chunks.push(chunk);
      if (signal.aborted) return;
      setDraft((draft) => chunks.reduce((so, chunk) => applyChunk(so, chunk, powers.now()), draft));
    } catch {
      // The person has been told of the failure that matters; this was only to help over it.
    }
  };

  const hasDrafts = () => (get().loaded?.draft.variants.length ?? 0) > 0;

  const chosen = () => {
    const { loaded } = get();
    return loaded && chosenVariant(loaded.draft);
  };

  const suggest = async () => {
    const { loaded } = get();
    if (!loaded || isPaused(loaded)) return;
    set({ hasAsked: true });
    await run({ kind: 'suggest', by: 'model' });
  };

  return {
    suggest,

    revise: async (how, instruction = '') => {
      const variant = chosen();
      if (variant) await run({ kind: 'revise', variant: variant.id, how, instruction });
    },

    goOn: async () => {
      const variant = chosen();
      if (variant) await run({ kind: 'continue', variant: variant.id });
    },

    again: async () => {
      const { status } = get();
      await (status.kind === 'failed' && status.order ? run(status.order) : suggest());
    },

    stop: () => {
      if (get().status.kind !== 'writing') return;
      showAll();
      running.abort();
      cutOff();
      set({ status: { kind: hasDrafts() ? 'ready' : 'idle' } });
    },
  };
}
