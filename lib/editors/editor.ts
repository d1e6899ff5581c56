import type { InsertFailure } from '@/lib/model';

/** What an engine is asked to do. */
export type WriteRequest = {
  readonly text: string;
  /** `append`: after what is there. `replace`: instead of all of it. Into an empty box both are the same. */
  readonly mode: 'append' | 'replace';
};

/**
 * How one kind of editor is read and written. Everything is done from the content script's own
 * world: a paste made there reaches the page's editors in both browsers (see `paste.ts`).
 */
export type Engine = {
  readonly id: string;
  /** Whether this box is one of this engine's, by the editor's own marks. */
  owns(box: HTMLElement): boolean;
  /** The text as its author sees it: one `\n` a line break, no placeholder, no zero-width filler. */
  read(box: HTMLElement): string;
  /** One write into the focused box, and nothing after it in the same turn. The caller waits, reads back and judges. */
  write(box: HTMLElement, request: WriteRequest): Promise<void>;
  /** Asks the editor's own history to take the last write back; the caller reads back and judges. */
  undo(box: HTMLElement): void;
};

/** An engine, checked against its shape. */
export function defineEngine(engine: Engine): Engine {
  return engine;
}

export type WriteOutcome =
  | { readonly kind: 'written' }
  | { readonly kind: 'failed'; readonly reason: InsertFailure };
