import { createStore, type StoreApi } from 'zustand/vanilla';
import { applyChange, applyCutOff, chosenVariant } from '@/lib/draft/reduce';
import { errorData } from '@/lib/errors';
import type { Change, PanelState } from '@/lib/messages/contract';
import type { Brief, Draft, DraftKind, Intent } from '@/lib/model';
import type { PickedThing } from '@/lib/page/world';
import { createHearer } from './hearer';
import { createInserter, type InserterActions } from './inserter';
import { createKeeper } from './keeper';
import { createPauses, type PauseActions } from './pauses';
import type { PanelPowers } from './powers';
import { emptyPanel, isEdited, type PanelData, staysHere } from './state';
import { createTemplater, type TemplaterActions } from './templater';
import { createWriter, type WriterActions } from './writer';

/** What a person does in a panel. */
export type PanelActions = WriterActions &
  InserterActions &
  TemplaterActions &
  PauseActions & {
    /** Finds the draft and shows it; drafts at once where nothing leaves the machine. */
    open(kind?: DraftKind): Promise<void>;
    choose(variant: string): void;
    edit(text: string): void;
    stepBack(): void;
    /** Brings the text of an earlier suggestion into the chosen draft. */
    recall(variant: string): void;
    /** Says what the message really is. */
    correct(intent: Intent): Promise<void>;
    speakAs(brand: string): Promise<void>;
    /** `null`: the language of the answered post. */
    speak(language: string | null): Promise<void>;
    /** Takes a part of what was read out, or puts it back. */
    toggle(part: string): void;
    explain(brief: Brief): void;
    /** Has the person point at what could not be found in the page. */
    pick(what: PickedThing): Promise<void>;
    /** Calls the pointing off. */
    unpick(): void;
    /** Pastes what is answered. */
    answer(text: string): Promise<void>;
    /** Fetches what would be sent right now. */
    look(): Promise<void>;
    mend(): Promise<void>;
    close(): Promise<void>;
    /** The side panel's tab shows something else now. */
    leavePage(): Promise<void>;
    /** Brings what rests to the background, before the page goes away. */
    flush(): Promise<void>;
  };

/** What was said about one text and not about another. */
const goesWithText: ReadonlySet<string> = new Set([
  'blank',
  'copy-by-hand',
  'copied',
  'template-saved',
]);

export type PanelStore = StoreApi<PanelData & PanelActions>;

/** A panel's state and deeds, on whatever powers it is given. */
export function createPanelStore(powers: PanelPowers): PanelStore {
  return createStore<PanelData & PanelActions>()((set, get, { subscribe }) => {
    /** Only the latest opening counts: an earlier one may answer later. */
    let opening = 0;
    const keeper = createKeeper(powers, (error) =>
      set({ aftermath: { kind: 'failed', error: errorData(error) } }),
    );

    const change = (made: Change, keep: 'keep' | 'keepSoon' = 'keep') => {
      const { loaded } = get();
      if (!loaded) return;
      set({ loaded: { ...loaded, draft: applyChange(loaded.draft, made, powers.now()) } });
      keeper[keep](loaded.ticket, made);
    };

    const writer = createWriter({ powers, keeper, get, set });
    const inserter = createInserter({ powers, keeper, get, set, change });
    const templater = createTemplater({ powers, keeper, get, set, change });

    const hearer = createHearer({ powers, keeper, get, set });
    subscribe(hearer.look);
    const pauses = createPauses({ powers, get, set });
    subscribe(pauses.heed);

    const chosen = () => {
      const { loaded } = get();
      return loaded && chosenVariant(loaded.draft);
    };

    /** What drafts are made from has changed; says whether there are drafts that show it. */
    const outdate = () => {
      const { loaded, status } = get();
      const isOutdated = status.kind === 'writing' || (loaded?.draft.variants.length ?? 0) > 0;
      set({ isOutdated, preview: undefined });
      return isOutdated;
    };

    /** Drafts anew at once, where neither the person's own work nor a secret is at stake. */
    const redraft = async () => {
      const { loaded, hasAsked } = get();
      const isFree =
        loaded && !isEdited(loaded.draft) && (hasAsked || staysHere(loaded.connection));
      if (outdate() && isFree) await writer.suggest();
    };

    /** Ends when the person has pointed at something, or will not. */
    let pointing = new AbortController();

    /** What is answered has become known, or the box has. */
    const take = async (state: PanelState | undefined) => {
      const { loaded } = get();
      if (!state || !loaded) return;
      const isNews = state.draft.snapshot.answered !== undefined && !hasQuestion(loaded.draft);
      set({ loaded: { ...state, ticket: loaded.ticket } });
      const isNew = state.draft.variants.length === 0;
      if (isNews && isNew && staysHere(state.connection)) await writer.suggest();
      else if (isNews) await redraft();
    };

    return {
      ...emptyPanel,
      ...writer,
      ...inserter,
      ...templater,
      lookAgain: pauses.lookAgain,

      open: async (kind) => {
        writer.stop();
        set({ ...emptyPanel });
        opening += 1;
        const mine = opening;
        try {
          const found = await powers.find(kind ?? null);
          if (mine !== opening) return;
          if (found.kind === 'unreadable') {
            set({ status: found });
            return;
          }
          const { kind: _, ...loaded } = found;
          const draft = applyCutOff(loaded.draft, loaded.draft.updatedAt);
          const isNew = draft.variants.length === 0;
          set({ loaded: { ...loaded, draft }, status: { kind: isNew ? 'idle' : 'ready' } });
          if (isNew && hasQuestion(draft) && staysHere(loaded.connection)) await writer.suggest();
        } catch (error) {
          if (mine !== opening) return;
          set({ status: { kind: 'failed', error: errorData(error), since: powers.now() } });
        }
      },

      addToVoice: async (part) => {
        const isAdded = await templater.addToVoice(part);
        if (isAdded) hearer.again();
        return isAdded;
      },

      choose: (variant) => {
        change({ kind: 'choose', variant });
        const { kind } = get().aftermath;
        if (goesWithText.has(kind)) inserter.dismiss();
      },

      edit: (text) => {
        const variant = chosen();
        if (!variant || variant.text === text) return;
        change({ kind: 'edit', variant: variant.id, text }, 'keepSoon');
        if (get().aftermath.kind !== 'inserting') inserter.dismiss();
      },

      stepBack: () => {
        const variant = chosen();
        if (variant) change({ kind: 'step-back', variant: variant.id });
      },

      recall: (variant) => change({ kind: 'recall', variant }),

      correct: (intent) => {
        change({ kind: 'intent', intent });
        return redraft();
      },

      speakAs: (brand) => {
        change({ kind: 'brand', brand });
        return redraft();
      },

      speak: (language) => {
        change({ kind: 'language', language });
        return redraft();
      },

      toggle: (part) => {
        const removed = get().loaded?.draft.removed ?? [];
        const isOut = removed.includes(part);
        change({
          kind: 'removed',
          parts: isOut ? removed.filter((id) => id !== part) : [...removed, part],
        });
        outdate();
      },

      explain: (brief) => {
        change({ kind: 'brief', brief }, 'keepSoon');
        outdate();
      },

      pick: async (what) => {
        const { loaded } = get();
        if (!loaded) return;
        pointing = new AbortController();
        set({ picking: what });
        try {
          await keeper.flush();
          await take(await powers.pick(loaded.ticket, what, pointing.signal));
        } catch (error) {
          set({ aftermath: { kind: 'failed', error: errorData(error) } });
        } finally {
          set({ picking: undefined });
        }
      },

      unpick: () => pointing.abort(),

      answer: async (text) => {
        const { loaded } = get();
        if (!loaded || text.trim() === '') return;
        try {
          await keeper.flush();
          await take(await powers.answer(loaded.ticket, text.trim()));
        } catch (error) {
          set({ aftermath: { kind: 'failed', error: errorData(error) } });
        }
      },

      look: async () => {
        const { loaded } = get();
        if (!loaded) return;
        try {
          await keeper.flush();
          set({ preview: await powers.preview(loaded.ticket) });
        } catch (error) {
          set({ aftermath: { kind: 'failed', error: errorData(error) } });
        }
      },

      mend: async () => {
        const { loaded } = get();
        if (!loaded) return;
        try {
          await powers.mend(loaded.connection.id);
          await writer.again();
        } catch (error) {
          set({ status: { kind: 'failed', error: errorData(error), since: powers.now() } });
        }
      },

      close: async () => {
        writer.stop();
        try {
          await keeper.flush();
          await powers.close();
        } catch (error) {
          set({ aftermath: { kind: 'failed', error: errorData(error) } });
        }
      },

      leavePage: async () => {
        if (get().status.kind === 'unreadable') await get().open();
        else set({ isElsewhere: true });
      },

      flush: () => keeper.flush(),
    };
  });
}

/** Whether there is something to answer, so that drafting needs no more words of the person's. */
function hasQuestion({ kind, snapshot }: Draft): boolean {
  return kind === 'reply' && snapshot.answered !== undefined;
}
