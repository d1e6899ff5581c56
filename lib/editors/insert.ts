import { hasFocus } from '@/lib/dom';
import type { InsertFailure } from '@/lib/model';
import type { Engine, Stretch, WriteOutcome } from './editor';
import { engineFor } from './index';
import { late, takeBackLate } from './late';
import { isSameText, plainText } from './plain-text';
import { settle } from './settle';
import { whyNotWritable } from './writable';

/** Boxes that are being written in right now. */
const underWay = new WeakMap<HTMLElement, { text: string; outcome: Promise<WriteOutcome> }>();

/**
 * Puts a text into a foreign editor exactly once, or leaves the box as it was: one write, then the
 * editor's own commit is awaited and read back, and only the exact text counts (platforms facts
 * §1.3). What arrived in part is taken back by the editor's own undo; `uncertain` where that did
 * not bring back what was there. A second call for the same box and text while the first is under
 * way is a double click and gets the first's outcome; with another text it is refused.
 *
 * @param text made plain first (see `plainText`): nothing blank stays at its end.
 * @param where `end` adds nothing between what is there and the text; `all` replaces it.
 * @param seen what the box held when it was read; if it holds another text now, it is not touched.
 */
export function insert(
  box: HTMLElement,
  text: string,
  where: 'end' | 'all' | Stretch,
  seen?: string,
): Promise<WriteOutcome> {
  const running = underWay.get(box);
  if (running) {
    return running.text === text ? running.outcome : Promise.resolve(failed('composer-changed'));
  }
  const outcome = write(box, plainText(text), where, seen).finally(() => underWay.delete(box));
  underWay.set(box, { text, outcome });
  return outcome;
}

/**
 * Takes the last insertion back by the editor's own undo, if the box still holds what it left.
 * Resolves to whether it holds `before` again.
 */
export async function undo(
  box: HTMLElement,
  { before, after }: { readonly before: string; readonly after: string },
): Promise<boolean> {
  const engine = engineFor(box);
  if (!engine || whyNotWritable(box) || !isSameText(engine.read(box), after)) return false;
  return takeFocus(box) && takeBack(box, engine, before);
}

async function write(
  box: HTMLElement,
  text: string,
  where: 'end' | 'all' | Stretch,
  seen: string | undefined,
): Promise<WriteOutcome> {
  const engine = engineFor(box);
  const before = engine?.read(box) ?? '';
  const early = whyNot(box, seen ?? before);
  if (early) return failed(early);
  if (!engine) return failed('not-accepted');

  if (late.has(box)) return failed('not-accepted');
  if (!takeFocus(box)) return failed('composer-hidden');
  await engine.select(box, where);
  const reason = whyNot(box, before);
  if (reason) return failed(reason);
  // A typing command goes to whatever has the focus.
  if (!hasFocus(box)) return failed('composer-hidden');
  try {
    engine.write(box, text);
  } catch {
    // Only where a page has patched what Firefox hands through to it; then nothing was sent.
    return failed('not-accepted');
  }

  const expected = withText(before, text, where);
  const isThere = await settle(box, () => isSameText(engine.read(box), expected));
  if (!box.isConnected) return failed('uncertain');
  if (isThere) return { kind: 'written' };
  if (isSameText(engine.read(box), before)) {
    void takeBackLate(box, engine, expected);
    return failed('not-accepted');
  }
  return failed((await takeBack(box, engine, before)) ? 'not-accepted' : 'uncertain');
}

/** What the box is to hold when a text is in it. */
function withText(before: string, text: string, where: 'end' | 'all' | Stretch): string {
  if (where === 'all') return text;
  const { from, to } = where === 'end' ? { from: before.length, to: before.length } : where;
  return before.slice(0, from) + text + before.slice(to);
}

function whyNot(box: HTMLElement, before: string): InsertFailure | undefined {
  const reason = whyNotWritable(box);
  if (reason) return reason;
  const isChanged = !isSameText(engineFor(box)?.read(box) ?? '', before);
  return isChanged ? 'composer-changed' : undefined;
}

async function takeBack(box: HTMLElement, engine: Engine, before: string): Promise<boolean> {
  engine.undo(box);
  return (await settle(box, () => isSameText(engine.read(box), before))) && box.isConnected;
}

/** Whether the box could be given the focus: behind a modal dialog it cannot. */
function takeFocus(box: HTMLElement): boolean {
  box.focus({ preventScroll: true });
  return hasFocus(box);
}

function failed(reason: InsertFailure): WriteOutcome {
  return { kind: 'failed', reason };
}
