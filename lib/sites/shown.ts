/** Whether an element is rendered at all: sites keep left screens and closed dialogs in the document. */
export function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

const paragraphs = 'P BLOCKQUOTE PRE UL OL H1 H2 H3 H4 H5 H6';
/** Never part of what a post says: controls, and what is there for machines or for the look alone. */
const silent =
  'button, [role="button"], svg, script, style, template, .invisible, .visually-hidden, [aria-hidden="true"]';

/**
 * An element's text as a person reads it: emoji images as characters, `<br>` and paragraphs as line
 * breaks, links with their whole address, nothing that is not rendered. Not `innerText`: Bluesky
 * wraps every mention in a block of its own (seen 2026-11).
 */
export function shownText(root: Element | null | undefined): string {
  return root && isShown(root) ? textWithin(root).trim() : '';
}

/**
 * The same for pages whose markup is indented: there any run of blanks is one space, as it is
 * shown, and only elements break lines. Figures are media, and read as such.
 */
export function flowingText(root: Element | null | undefined): string {
  if (!root || !isShown(root)) return '';
  return textWithin(root, true)
    .replace(/ *\n( (?! ))?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Deeper than any page is made; one made to be endless would fill the stack. */
const deepest = 500;

function textWithin(parent: Element, isFlowing = false, depth = 0): string {
  let text = '';
  for (const node of depth < deepest ? parent.childNodes : []) {
    const said = node.nodeValue ?? '';
    if (node.nodeName === '#text') text += isFlowing ? said.replace(/\s+/g, ' ') : said;
    else if (node.nodeType === 1) text += elementText(node as Element, text, isFlowing, depth + 1);
  }
  return text;
}

function elementText(element: Element, before: string, isFlowing: boolean, depth: number): string {
  if (element.nodeName === 'BR') return '\n';
  if (element.matches(silent) || !isShown(element)) return '';
  if (element.nodeName === 'IMG') return element.getAttribute('alt') ?? '';
  if (element.nodeName === 'A') return linkText(element, isFlowing, depth);
  if (element.nodeName === 'FIGURE' && isFlowing) return '';
  const text = textWithin(element, isFlowing && element.nodeName !== 'PRE', depth);
  if (element.nodeName === 'LI') return `${before.endsWith('\n') || !before ? '' : '\n'}${text}`;
  const isParagraph = paragraphs.split(' ').includes(element.nodeName);
  return isParagraph && before.trim() && text.trim() ? `\n\n${text}` : text;
}

/** What a link says; a shortened address is given whole, from wherever the page has it. */
function linkText(link: Element, isFlowing: boolean, depth: number): string {
  const said = (link.textContent ?? '').trim();
  const start = withoutScheme(said.replace(/(…|\.\.\.)$/, ''));
  const href = link.getAttribute('href') ?? '';
  const whole = [href, link.getAttribute('title'), ...queryOf(href)].find(
    (address) => address && /^https?:/.test(address) && withoutScheme(address).startsWith(start),
  );
  if (start && whole) return whole;
  // X: the target is a t.co address; the parts it hides from sight make the whole one.
  if (/^https?:\/\/\S+$/.test(said)) return said.replace(/…$/, '');
  return textWithin(link, isFlowing, depth);
}

/** A site's own redirect has the address it leads to among these (YouTube, seen 2026). */
function queryOf(href: string): readonly string[] {
  const values: string[] = [];
  // Not by its iterators: Firefox has none of them in a content script (seen in 153, 2026-11).
  new URLSearchParams(/\?(.*)$/.exec(href)?.[1]).forEach((value) => {
    values.push(value);
  });
  return values;
}

function withoutScheme(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/, '').replace(/^www\./, '');
}

/** The language an element declares, as BCP 47; the sites' marks for "none" are none. */
export function shownLanguage(element: Element | undefined, by = 'lang'): string | undefined {
  const tag = element?.getAttribute(by) ?? '';
  if (!/^[a-z]{2,3}(-[a-z]{4})?(-[a-z]{2})?$/i.test(tag)) return undefined;
  if (/^(und|zxx|art|q[a-z]{2})$/i.test(tag)) return undefined;
  // X still says `iw` and `in`.
  return Intl.getCanonicalLocales(tag)[0];
}

/** What is on screen of all that matches. */
export function shownAll(root: ParentNode, selector: string): Element[] {
  return [...root.querySelectorAll(selector)].filter(isShown);
}
