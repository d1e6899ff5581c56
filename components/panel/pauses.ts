import { errorData } from '@/lib/errors';
import type { PanelPowers } from './powers';
import type { PanelData } from './state';
import { isPaused } from './view';

export type PauseActions = {
  /** Sees which brands are stopped by now. */
  lookAgain(): Promise<void>;
};

type Setting = {
  readonly powers: PanelPowers;
  get(): PanelData & { open(): Promise<void> };
  set(patch: Partial<PanelData>): void;
};

/** Follows the stops of brands: one may begin, and end, while a panel is open. */
export function createPauses({ powers, get, set }: Setting) {
  /** A side panel reads its tab anew; in a page only the brands are looked at. */
  const lookAgain = async () => {
    if (get().loaded?.surface !== 'framed') return get().open();
    try {
      const found = await powers.find(null);
      const { loaded, status } = get();
      if (found.kind !== 'ready' || !loaded) return;
      const next = { ...loaded, brands: found.brands };
      const isOver = isRefusal(status) && !isPaused(next);
      const kind = loaded.draft.variants.length === 0 ? 'idle' : 'ready';
      set({ loaded: next, ...(isOver ? { status: { kind } } : {}) });
    } catch (error) {
      set({ aftermath: { kind: 'failed', error: errorData(error) } });
    }
  };

  return {
    lookAgain,
    /** The background refused what this panel did not know of: then it wants to know. */
    heed({ status, aftermath, loaded }: PanelData, before: PanelData): void {
      if (loaded?.surface !== 'framed' || isPaused(loaded)) return;
      const isNews = status !== before.status || aftermath !== before.aftermath;
      if (isNews && (isRefusal(status) || isRefusal(aftermath))) void lookAgain();
    },
  };
}

function isRefusal(of: PanelData['status'] | PanelData['aftermath']): boolean {
  return of.kind === 'failed' && of.error.code === 'brand-paused';
}
