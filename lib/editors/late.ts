import type { Engine } from './editor';
import { isSameText } from './plain-text';
import { settle } from './settle';

/** An editor that has not come round by then never will, in milliseconds. */
const patience = 10_000;

/** Boxes in which a write may still appear: another one would then be a second. */
export const late = new WeakSet<HTMLElement>();

/**
 * An editor that took no notice of a write may do so yet, when the person has been told that it did
 * not and has the text on the clipboard. Should it appear before they put anything in themselves, it
 * is taken back.
 */
export async function takeBackLate(
  box: HTMLElement,
  engine: Engine,
  expected: string,
): Promise<void> {
  let isTheirs = false;
  const hear = (event: Event) => {
    isTheirs ||= event.isTrusted;
  };
  const deeds = ['keydown', 'paste', 'drop'];
  late.add(box);
  for (const deed of deeds) box.addEventListener(deed, hear, true);
  const hasCome = () => isTheirs || isSameText(engine.read(box), expected);
  const isOver = await settle(box, hasCome, patience);
  for (const deed of deeds) box.removeEventListener(deed, hear, true);
  late.delete(box);
  if (isOver && !isTheirs) engine.undo(box);
}
