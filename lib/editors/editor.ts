import type { InsertFailure } from '@/lib/model';

/** A part of a box's text, counted in characters as strings are; where both are the same, a caret. */
export type Stretch = { readonly from: number; readonly to: number };

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
  /** What is selected of the text; nothing while neither selection nor caret is in the box. */
  selected(box: HTMLElement): Stretch | undefined;
  /**
   * Puts the caret in the focused box behind all text, or selects all or a part of it. Resolves once
   * the editor has learnt of it.
   */
  select(box: HTMLElement, what: 'end' | 'all' | Stretch): Promise<void>;
  /** One write, in place of what is selected. The caller waits, reads back and judges. */
  write(box: HTMLElement, text: string): void;
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
