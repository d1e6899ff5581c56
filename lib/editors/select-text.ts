import type { Stretch } from './editor';
import { stopsIn } from './read-lines';

/** How long to wait for a `selectionchange` that may never come, because nothing changed. */
const patience = 150;

/** A place in the page, as ranges have it. */
type Point = readonly [node: Node, offset: number];

/**
 * Puts the caret after the last character, or selects everything or a stretch of the text. Resolves
 * once the editor has been told: editors with a selection of their own learn of ours at
 * `selectionchange`, which comes in a later task; a write before that goes to the old place
 * (platforms facts §1.6).
 */
export async function selectText(box: HTMLElement, what: 'end' | 'all' | Stretch): Promise<void> {
  const selection = selectionAround(box);
  if (!selection) return;
  const [start, end] = pointsOf(box, what);

  const told = selectionTold(box.ownerDocument);
  selection.removeAllRanges();
  // Not `addRange`: Chromium takes no notice of one inside a shadow root.
  selection.setBaseAndExtent(...start, ...end);
  await told;
}

/** What is selected of a box's text, or where the caret is in it; nothing while it is elsewhere. */
export function selectedText(box: HTMLElement): Stretch | undefined {
  const selection = selectionAround(box);
  if (!selection?.rangeCount) return undefined;
  const range = selection.getRangeAt(0).cloneRange();
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (!box.contains(startContainer) || !box.contains(endContainer)) return undefined;
  const stops = stopsIn(box);
  const textBefore = (point: Point): number => {
    range.setStart(...inLine(...point));
    range.collapse(true);
    return stops.findLast(({ node, offset }) => range.comparePoint(node, offset) <= 0)?.at ?? 0;
  };
  return {
    from: textBefore([startContainer, startOffset]),
    to: textBefore([endContainer, endOffset]),
  };
}

/** Only Chromium knows it: there a shadow root has a selection of its own, elsewhere the page's reaches in. */
type SelectingRoot = Node & { getSelection?(): Selection | null };

function selectionAround(box: HTMLElement): Selection | null {
  const root: SelectingRoot = box.getRootNode();
  return root.getSelection ? root.getSelection() : box.ownerDocument.getSelection();
}

function pointsOf(box: HTMLElement, what: 'end' | 'all' | Stretch): readonly [Point, Point] {
  if (typeof what === 'string') {
    const end = lastPoint(box);
    return [what === 'all' ? inLine(box, 0) : end, end];
  }
  const stops = stopsIn(box);
  const pointAt = (at: number): Point => {
    const stop = stops.find((each) => each.at === at && isEditable(each.node));
    return stop ? [stop.node, stop.offset] : lastPoint(box);
  };
  return [pointAt(what.from), pointAt(what.to)];
}

/** The same place inside its line's own element: anywhere else, an editor may open a new line. */
function inLine(node: Node, offset: number): Point {
  const next = node.childNodes[offset] ?? node.lastChild;
  if (!next || isLeaf(next)) return [node, offset];
  return inLine(next, node.childNodes[offset] ? 0 : lengthOf(next));
}

function lastPoint(box: HTMLElement): Point {
  const [last, offset] = inLine(box, lengthOf(box));
  // A `br` at the very end only keeps the last line's height; that line is before it.
  return [last, last.lastChild instanceof HTMLBRElement ? offset - 1 : offset];
}

function lengthOf(node: Node): number {
  return node instanceof Text ? node.length : node.childNodes.length;
}

/** What no caret goes into, a mention's chip among it. */
function isLeaf(node: Node): boolean {
  if (!(node instanceof HTMLElement)) return false;
  return node.contentEditable === 'false' || node.matches('br, img');
}

function isEditable(node: Node): boolean {
  return (node instanceof HTMLElement ? node : node.parentElement)?.isContentEditable ?? false;
}

function selectionTold(page: Document): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      page.removeEventListener('selectionchange', finish, true);
      // In the next task: by then the page's own listeners for the same event have run.
      setTimeout(resolve);
    };
    const timer = setTimeout(finish, patience);
    page.addEventListener('selectionchange', finish, true);
  });
}
