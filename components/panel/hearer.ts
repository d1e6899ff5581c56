import { chosenVariant } from '@/lib/draft/reduce';
import type { Keeper } from './keeper';
import type { PanelPowers } from './powers';
import type { PanelData } from './state';

/** How long a text rests before it is compared with the brand's voice. */
const restMs = 350;

type Setting = {
  readonly powers: Pick<PanelPowers, 'matchVoice' | 'later'>;
  readonly keeper: Pick<Keeper, 'flush'>;
  get(): PanelData;
  set(patch: Pick<PanelData, 'heard'>): void;
};

type Shown = { readonly ticket: string; readonly brand: string; readonly text: string };

export type Hearer = {
  /** Something may have changed. */
  look(): void;
  /** The brand's voice is another one now. */
  again(): void;
};

/** Has the shown text compared with the voice of its brand, whenever both have come to rest. */
export function createHearer({ powers, keeper, get, set }: Setting): Hearer {
  let wanted: Shown | undefined;
  let callOff = () => {};

  const hear = async (shown: Shown) => {
    try {
      // The background goes by the draft's brand as it has it.
      await keeper.flush();
      const match = await powers.matchVoice(shown.ticket, shown.text);
      if (wanted !== shown) return;
      const { brand, text } = shown;
      if (match) set({ heard: { brand, text, match } });
      else forget();
    } catch {
      // A draft does as well without; what really fails is said where the person wants something done.
      if (wanted === shown) forget();
    }
  };

  const forget = () => {
    if (get().heard) set({ heard: undefined });
  };

  const look = () => {
    const shown = shownIn(get());
    if (isSame(shown, wanted)) return;
    wanted = shown;
    callOff();
    callOff = shown ? powers.later(restMs, () => void hear(shown)) : () => {};
  };

  return {
    look,
    again() {
      wanted = undefined;
      look();
    },
  };
}

/** What is to be compared; nothing while it is being written, or where there is nothing to compare with. */
function shownIn({ loaded, status }: PanelData): Shown | undefined {
  const brand = loaded?.draft.brand;
  const text = loaded && chosenVariant(loaded.draft)?.text;
  if (!loaded || brand === undefined || !text?.trim() || status.kind === 'writing')
    return undefined;
  return { ticket: loaded.ticket, brand, text };
}

function isSame(one: Shown | undefined, other: Shown | undefined): boolean {
  return one?.ticket === other?.ticket && one?.brand === other?.brand && one?.text === other?.text;
}
