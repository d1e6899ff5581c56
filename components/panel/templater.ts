import { chosenVariant } from '@/lib/draft/reduce';
import { errorData } from '@/lib/errors';
import type { Change, ShortTemplate } from '@/lib/messages/contract';
import type { Keeper } from './keeper';
import type { PanelPowers } from './powers';
import type { When } from './remind-form';
import type { PanelData } from './state';

export type TemplaterActions = {
  /** Takes one of the brand's own posts over into its voice; whether it is there now. */
  addToVoice(part: string): Promise<boolean>;
  /** Keeps the chosen text as a template. */
  saveAsTemplate(): Promise<void>;
  /** Asks when to be reminded of the chosen text. */
  askWhen(): void;
  /** Plans the chosen text. */
  remind(when: When): Promise<void>;
  /** The templates for what is being typed behind a `/`; none where they cannot be had. */
  lookUp(typed: string): Promise<readonly ShortTemplate[]>;
  /** A template was typed into the chosen text. */
  noteExpanded(template: ShortTemplate): void;
};

type Setting = {
  readonly powers: PanelPowers;
  readonly keeper: Keeper;
  get(): PanelData;
  set(patch: Partial<PanelData>): void;
  change(change: Change): void;
};

/** The deeds that teach: templates, and the brand's own posts. */
export function createTemplater({ powers, keeper, get, set, change }: Setting): TemplaterActions {
  const chosen = () => {
    const { loaded } = get();
    return loaded && chosenVariant(loaded.draft);
  };

  return {
    saveAsTemplate: async () => {
      const { loaded } = get();
      const text = chosen()?.text.trim();
      if (!loaded || !text) return;
      try {
        await keeper.flush();
        const saved = await powers.saveTemplate(loaded.ticket, text);
        set({ aftermath: { kind: 'template-saved', ...saved } });
      } catch (error) {
        set({ aftermath: { kind: 'failed', error: errorData(error) } });
      }
    },

    askWhen: () => set({ aftermath: { kind: 'remind' } }),

    remind: async (when) => {
      const { loaded } = get();
      const text = chosen()?.text.trim();
      if (!loaded || !text) return;
      try {
        await keeper.flush();
        const { id } = await powers.remind(loaded.ticket, text, when);
        set({ aftermath: { kind: 'reminded', id, time: when.time } });
      } catch (error) {
        set({ aftermath: { kind: 'failed', error: errorData(error) } });
      }
    },

    addToVoice: async (part) => {
      const { loaded } = get();
      if (!loaded) return false;
      try {
        await keeper.flush();
        return await powers.addToVoice(loaded.ticket, part);
      } catch (error) {
        set({ aftermath: { kind: 'failed', error: errorData(error) } });
        return false;
      }
    },

    lookUp: async (typed) => {
      const { loaded } = get();
      if (!loaded) return [];
      try {
        return await powers.shortTemplates(loaded.ticket, typed);
      } catch {
        // The `/` stays what it is, a character in a text.
        return [];
      }
    },

    noteExpanded: ({ id, passages }) => {
      const variant = chosen();
      if (variant) change({ kind: 'expand', variant: variant.id, template: id, passages });
    },
  };
}
