/**
 * The text of an editable element as its author sees it, in any block layout. `innerText` will not
 * do: it shows one line break of ProseMirror, Slate or Draft.js as two to five, and drops the emoji
 * that sites draw as images (platforms facts §1.5, §1.6).
 */
export function readLines(box: HTMLElement): string {
  const lines = collector();
  visit(box, box, lines);
  return lines.text();
}

/** What stands in the box as if it were text, and is not. */
const placeholder = '[data-slate-placeholder], [data-lexical-placeholder]';

function visit(node: Node, box: HTMLElement, lines: Lines): void {
  if (node instanceof Text) {
    lines.add(node.data, keepsSpaces(node.parentElement ?? box));
    return;
  }
  if (!(node instanceof HTMLElement) || node.matches(placeholder)) return;
  if (node instanceof HTMLBRElement) {
    if (endsItsBlock(node, box)) lines.open();
    else lines.break();
    return;
  }
  if (node instanceof HTMLImageElement) {
    lines.add(node.alt, true);
    return;
  }
  if (getComputedStyle(node).display === 'none') return;
  const isOwnLine = isBlock(node);
  if (isOwnLine) lines.border();
  for (const child of node.childNodes) visit(child, box, lines);
  if (isOwnLine) lines.border();
}

type Lines = {
  add(text: string, keepsSpaces: boolean): void;
  /** A line stands here, even if nothing is in it. */
  open(): void;
  break(): void;
  /** A block begins or ends: whatever follows stands on a line of its own. */
  border(): void;
  text(): string;
};

function collector(): Lines {
  let text = '';
  let isOpen = false;
  let isOwed = false;
  /** The last character is a space that would not be drawn at a line's end. */
  let hasLooseEnd = false;

  const endLine = () => {
    if (hasLooseEnd) text = text.slice(0, -1);
    hasLooseEnd = false;
  };
  const open = () => {
    if (isOwed) {
      endLine();
      text += '\n';
    }
    isOwed = false;
    isOpen = true;
  };
  return {
    add(piece, keepsSpaces) {
      let shown = piece.replace(/[\u200b\ufeff]/g, '');
      if (!keepsSpaces) {
        shown = shown.replace(/[ \t\r\n]+/g, ' ');
        const isAtStart = isOwed || text === '' || text.endsWith('\n');
        if (isAtStart || hasLooseEnd) shown = shown.replace(/^ /, '');
      }
      if (!shown) return;
      open();
      text += shown;
      hasLooseEnd = !keepsSpaces && shown.endsWith(' ');
    },
    open,
    break() {
      open();
      endLine();
      text += '\n';
    },
    border() {
      if (isOpen) isOwed = true;
    },
    text() {
      endLine();
      return text.replaceAll('\u00a0', ' ');
    },
  };
}

/** A `br` with nothing after it in its block only keeps the last line's height; it breaks nothing. */
function endsItsBlock(br: HTMLElement, box: HTMLElement): boolean {
  for (let node: Element = br; node !== box; ) {
    const next = nextDrawn(node);
    if (next) return next instanceof Element && isBlock(next);
    const parent: Element | null = node.parentElement;
    if (!parent || isBlock(parent)) return true;
    node = parent;
  }
  return true;
}

function nextDrawn(node: Node): Node | undefined {
  for (let next = node.nextSibling; next; next = next.nextSibling) {
    if (next instanceof Text ? next.data : next instanceof Element) return next;
  }
  return undefined;
}

/** No display at all is CSS's initial one, `inline`. */
function isBlock(element: Element): boolean {
  return !/^(inline|contents|none|$)/.test(getComputedStyle(element).display);
}

/** Whether every space and line break in this element's text is drawn. */
export function keepsSpaces(element: Element): boolean {
  return /^(pre|break)/.test(getComputedStyle(element).whiteSpace);
}
