/** How long to wait for a `selectionchange` that may never come, because nothing changed. */
const patience = 150;

/**
 * Puts the caret after the last character, or selects everything. Resolves once the editor has
 * been told: editors with a selection of their own learn of ours at `selectionchange`, which comes
 * in a later task; a write before that goes to the old place (platforms facts §1.6).
 */
export async function selectText(box: HTMLElement, what: 'end' | 'all'): Promise<void> {
  const root: SelectingRoot = box.getRootNode();
  const selection = root.getSelection ? root.getSelection() : box.ownerDocument.getSelection();
  if (!selection) return;
  const range = box.ownerDocument.createRange();
  toEnd(range, box);
  if (what === 'all') range.setStart(firstLine(box), 0);

  const told = selectionTold(box.ownerDocument);
  selection.removeAllRanges();
  // Not `addRange`: Chromium takes no notice of one inside a shadow root.
  const { startContainer, startOffset, endContainer, endOffset } = range;
  selection.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  await told;
}

/** Only Chromium knows it: there a shadow root has a selection of its own, elsewhere the page's reaches in. */
type SelectingRoot = Node & { getSelection?(): Selection | null };

/** Inside the last line's own element: at the box's own end, an editor would open a new line. */
function toEnd(range: Range, box: HTMLElement): void {
  let last: Node = box;
  while (last.lastChild && !isLeaf(last.lastChild)) last = last.lastChild;
  range.selectNodeContents(last);
  // A `br` at the very end only keeps the last line's height; that line is before it.
  if (last.lastChild instanceof HTMLBRElement) range.setEndBefore(last.lastChild);
  range.collapse(false);
}

/** Its own element again: what is written over the whole box's contents may come to stand outside of any line. */
function firstLine(box: HTMLElement): Node {
  let first: Node = box;
  while (first.firstChild && !isLeaf(first.firstChild)) first = first.firstChild;
  return first;
}

/** What no caret goes into, a mention's chip among it. */
function isLeaf(node: Node): boolean {
  if (!(node instanceof HTMLElement)) return false;
  return node.contentEditable === 'false' || node.matches('br, img');
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
