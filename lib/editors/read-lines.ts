/**
 * The text of an editable element as its author sees it, in any block layout. `innerText` will not
 * do: it shows one line break of ProseMirror, Slate or Draft.js as two to five, and drops the emoji
 * that sites draw as images (platforms facts §1.5, §1.6).
 */
export function readLines(box: HTMLElement): string {
  return walk(box).text();
}

/** A place where a caret can stand, and how much of the text is before it. */
export type Stop = { readonly node: Node; readonly offset: number; readonly at: number };

/** Every such place, in order; several may have the same text before them. */
export function stopsIn(box: HTMLElement): readonly Stop[] {
  return walk(box).stops;
}

function walk(box: HTMLElement): Lines {
  const lines = collector();
  visit(box, box, lines);
  return lines;
}

/** What stands in the box as if it were text, and is not. */
const placeholder = '[data-slate-placeholder], [data-lexical-placeholder]';

function visit(element: HTMLElement, box: HTMLElement, lines: Lines): void {
  if (getComputedStyle(element).display === 'none') return;
  const isOwnLine = isBlock(element);
  const isTight = !keepsSpaces(element);
  let offset = 0;
  if (isOwnLine) lines.border();
  for (const node of element.childNodes) {
    lines.stop(element, offset);
    if (node instanceof Text) {
      lines.add(node.data, isTight, node);
    } else if (node instanceof HTMLBRElement || (node instanceof HTMLImageElement && node.alt)) {
      lines.open();
      lines.stop(element, offset);
      if (node instanceof HTMLImageElement) lines.add(node.alt, false);
      else if (!endsItsBlock(node, box)) lines.break();
    } else if (node instanceof HTMLElement && !node.matches(placeholder)) {
      visit(node, box, lines);
    }
    offset += 1;
  }
  lines.stop(element, offset);
  if (isOwnLine) lines.border();
}

type Lines = {
  /** @param node what the text stands in, where a caret can. */
  add(text: string, isTight: boolean, node?: Text): void;
  /** A line stands here, even if nothing is in it. */
  open(): void;
  break(): void;
  /** A block begins or ends: whatever follows stands on a line of its own. */
  border(): void;
  /** A caret can stand here, if a line does. */
  stop(node: Node, offset: number): void;
  text(): string;
  readonly stops: readonly Stop[];
};

function collector(): Lines {
  const stops: Stop[] = [];
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
  const stop = (node: Node, offset: number) => {
    if (isOpen && !isOwed) stops.push({ node, offset, at: text.length });
  };
  return {
    stops,
    stop,
    add(piece, isTight, node) {
      for (const [offset, unit] of piece.split('').entries()) {
        const isSpace = isTight && /[ \t\r\n]/.test(unit);
        const isAtStart = isOwed || text === '' || text.endsWith('\n');
        if (/[\u200b\ufeff]/.test(unit) || (isSpace && (isAtStart || hasLooseEnd))) continue;
        open();
        if (node) stop(node, offset);
        text += isSpace ? ' ' : unit;
        if (node) stop(node, offset + 1);
        hasLooseEnd = isSpace;
      }
    },
    open,
    break() {
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
