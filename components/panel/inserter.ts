import { chosenVariant } from '@/lib/draft/reduce';
import { errorData } from '@/lib/errors';
import type { Change } from '@/lib/messages/contract';
import type { InsertMode } from '@/lib/model';
import { blanksOf } from '@/lib/templates/blanks';
import type { Keeper } from './keeper';
import type { PanelPowers } from './powers';
import type { PanelData } from './state';
import { isPaused } from './view';

/** How a text is to go in after all: the person's answer to what Insert asked. */
export type InsertAnswer = InsertMode | 'this-once';

export type InserterActions = {
  /** Puts the chosen text in the box, unless a blank is left in it; asks first about text that is there. */
  insert(): Promise<void>;
  /** The answer to a question of `insert`. */
  insertAs(answer: InsertAnswer): Promise<void>;
  undo(): Promise<void>;
  copy(): Promise<void>;
  /** Puts away what the last deed had to say. */
  dismiss(): void;
};

type Setting = {
  readonly powers: PanelPowers;
  readonly keeper: Keeper;
  get(): PanelData;
  set(patch: Partial<PanelData>): void;
  change(change: Change): void;
};

/** The deeds that bring the chosen text out of the panel. */
export function createInserter({ powers, keeper, get, set, change }: Setting): InserterActions {
  const textToPut = () => {
    const { loaded, status } = get();
    const text = loaded && chosenVariant(loaded.draft)?.text;
    return loaded && text?.trim() && status.kind !== 'writing' ? { loaded, text } : undefined;
  };

  /** An account the person has agreed to, for the insertion that is being made. */
  let agreed: string | undefined;

  /** Where the page's side could not reach the clipboard, the panel's may. */
  const put = async (mode: InsertMode | null) => {
    const what = textToPut();
    if (!what || isPaused(what.loaded) || get().aftermath.kind === 'inserting') return;
    if (blanksOf(what.text).length > 0) {
      set({ aftermath: { kind: 'blank' } });
      return;
    }
    set({ aftermath: { kind: 'inserting' } });
    try {
      await keeper.flush();
      const outcome = await powers.insert(what.loaded.ticket, what.text, mode, agreed);
      const isLost = outcome.kind === 'untouched' && !outcome.isCopied;
      set({ aftermath: isLost ? { ...outcome, isCopied: await powers.copy(what.text) } : outcome });
      if (outcome.kind === 'inserted') rememberInserted(what.text);
    } catch (error) {
      set({ aftermath: { kind: 'failed', error: errorData(error) } });
    }
  };

  const rememberInserted = (text: string) => {
    const { loaded } = get();
    if (!loaded) return;
    set({
      loaded: { ...loaded, draft: { ...loaded.draft, state: 'inserted', insertedText: text } },
    });
  };

  return {
    insert: async () => {
      if (!get().loaded?.canInsert) return;
      agreed = undefined;
      await put(null);
    },

    insertAs: (answer) => {
      const { aftermath } = get();
      if (answer === 'this-once') {
        agreed = aftermath.kind === 'wrong-account' ? aftermath.account : undefined;
      }
      return put(answer === 'this-once' ? null : answer);
    },

    undo: async () => {
      const { loaded } = get();
      if (!loaded) return;
      try {
        const isUndone = await powers.undo(loaded.ticket);
        set({
          aftermath: { kind: isUndone ? 'undone' : 'not-undone' },
          ...(isUndone ? { loaded: { ...loaded, draft: { ...loaded.draft, state: 'open' } } } : {}),
        });
      } catch (error) {
        set({ aftermath: { kind: 'failed', error: errorData(error) } });
      }
    },

    copy: async () => {
      const what = textToPut();
      if (!what) return;
      const isCopied = await powers.copy(what.text);
      set({ aftermath: { kind: isCopied ? 'copied' : 'copy-by-hand' } });
      if (isCopied) change({ kind: 'copied' });
    },

    dismiss: () => set({ aftermath: { kind: 'none' } }),
  };
}
