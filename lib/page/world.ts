import type { Thread } from '@/lib/sites/site';

/** What our scripts of one frame share, in their own world, which no page sees. */
type World = typeof globalThis & { repartee?: Presence; reparteePick?: Pick };

export type Presence = {
  /** Ends the script and takes everything of ours out of the page. */
  readonly end: () => void;
  /** When a composer in this frame had the person's attention last, in milliseconds since the epoch; 0: never. */
  usedAt: number;
};

/** What a person can point at where a site could not be read. */
export type PickedThing = 'box' | 'post';

export type Picked =
  /** @property selector finds boxes like it on other pages of the site. */
  | { readonly kind: 'box'; readonly box: HTMLElement; readonly selector: string }
  | { readonly kind: 'post'; readonly thread: Thread };

/** Put there by a script of its own (`entrypoints/pick.content.ts`), which a page gets when it is needed. */
type Pick = (what: PickedThing, signal: AbortSignal) => Promise<Picked | undefined>;

export const world: World = globalThis;

/**
 * When a composer of a frame was used last. Sent into every frame of a tab by the background, whole,
 * so it uses nothing of this file.
 */
export function usedAt(): number {
  return (globalThis as World).repartee?.usedAt ?? 0;
}
