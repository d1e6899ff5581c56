import { hasFocus } from '@/lib/dom';
import type { Stretch } from './editor';
import { engineFor } from './index';

/** Where the caret was in a box when the focus left it, and the text it was in. */
type Left = { readonly text: string; readonly selected: Stretch | undefined };

const left = new WeakMap<HTMLElement, Left>();

/**
 * From now on it is noted where the caret stands whenever the focus leaves this box, and now. By
 * the text around it, not as a range: ProseMirror writes its text nodes anew then, and Draft.js lets
 * go of the selection.
 */
export function watchCaret(box: HTMLElement): void {
  if (hasFocus(box)) note(box);
  // The same listener once more is none. Before the editor's own.
  box.addEventListener('blur', noteLeaving, { capture: true });
}

/** The caret, or what is selected, as the person left it in a box that holds this text; nothing where that is not known. */
export function caretIn(box: HTMLElement, text: string): Stretch | undefined {
  const now = hasFocus(box) ? engineFor(box)?.selected(box) : undefined;
  const then = left.get(box);
  return now ?? (then?.text === text ? then.selected : undefined);
}

function noteLeaving({ currentTarget }: Event): void {
  if (currentTarget instanceof HTMLElement) note(currentTarget);
}

function note(box: HTMLElement): void {
  const engine = engineFor(box);
  if (engine) left.set(box, { text: engine.read(box), selected: engine.selected(box) });
}
