/** How long to wait for a `selectionchange` that may never come, because nothing changed. */
const patience = 150;

/**
 * Puts the caret after the last character, or selects everything. Resolves once the editor has
 * been told: editors with a selection of their own learn of ours at `selectionchange`, which comes
 * in a later task; a write before that goes to the old place (platforms facts §1.6).
 */
export async function selectText(box: HTMLElement, what: 'end' | 'all'): Promise<void> {
  const selection = box.ownerDocument.getSelection();
  if (!selection) return;
  const range = box.ownerDocument.createRange();
  if (what === 'all') range.selectNodeContents(box);
  else toEnd(range, box);

  const told = selectionTold(box.ownerDocument);
  selection.removeAllRanges();
  selection.addRange(range);
  await told;
}

/** Inside the last line's own element: at the box's own end, an editor would open a new line. */
function toEnd(range: Range, box: HTMLElement): void {
  let last: Node = box;
  while (last.lastChild && !isLeaf(last.lastChild)) last = last.lastChild;
  range.selectNodeContents(last);
  // A `br` at the very end only keeps the last line's height; that line is before it.
  if (last.lastChild instanceof HTMLBRElement) range.setEndBefore(last.lastChild);
  range.collapse(false);
}

function isLeaf(node: Node): boolean {
  return node instanceof HTMLBRElement || node instanceof HTMLImageElement;
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
