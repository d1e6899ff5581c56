import type { Snapshot } from '@/lib/model';
import type { Site } from '@/lib/sites/site';
import type { keepPanel } from './panel-keeper';

/** What our scripts of one frame share, in their own world, which no page sees. */
type World = typeof globalThis & {
  repartee?: Presence;
  reparteePick?: Pick;
  /** By a script of its own too (`entrypoints/keeper.content.ts`). */
  reparteeKeepPanel?: typeof keepPanel;
};

export type Presence = {
  /** Ends the script and takes everything of ours out of the page. */
  readonly end: () => void;
  /** When a composer in this frame had the person's attention last, in milliseconds since the epoch; 0: never. */
  usedAt: number;
};

/** What a person can point at where a site could not be read. */
export type PickedThing = 'box' | 'post';

/** What is known once they have. */
export type Pointed = {
  readonly snapshot: Snapshot;
  /** The box that was pointed at; absent: it was a post. */
  readonly box?: HTMLElement;
};

/** Put there by a script of its own (`entrypoints/pick.content.ts`), which a page gets when it is needed. */
type Pick = (
  site: Site,
  known: Snapshot,
  what: PickedThing,
  signal: AbortSignal,
) => Promise<Pointed | undefined>;

export const world: World = globalThis;

/**
 * When a composer of a frame was used last. Sent into every frame of a tab by the background, whole,
 * so it uses nothing of this file.
 */
export function usedAt(): number {
  return (globalThis as World).repartee?.usedAt ?? 0;
}
