/**
 * Which elements of any page are posts, told by roles and structure: who and when stand together,
 * what was said stands with them. Markup of Elk, Phanpy, Misskey, Pleroma, Lemmy and Discourse as
 * in their public sources, 2026-08 and older.
 */
import { bare, isBefore } from './post';
import { flowingText, isShown } from './shown';

export type Item = {
  readonly element: Element;
  readonly stamp: Element | undefined;
  readonly author: Element;
  /** The blocks that hold what was said. */
  readonly words: readonly Element[];
};

/** When: Misskey's has no machine-readable time, Discourse's is no `time`. */
const STAMP = 'time, relative-time, abbr.published, .dt-published, span[data-time]';
/** Elements, roles and vocabularies (ARIA, microformats, schema.org) made for a single post. */
const WHOLE =
  'article, [role="article"], [role="comment"], [aria-roledescription], .h-entry, .hentry, .h-cite, [itemtype$="/Comment"], [itemtype$="Posting"], [itemtype$="/Review"], [itemtype$="/Question"], [itemtype$="/Answer"]';
/** The same, and what is made for an entry of any list. */
const MADE = `${WHOLE}, li, [role="listitem"]`;
/** Where a text runs on. */
const RUNNING = 'p, [lang], [dir]';
const NAMES =
  '[itemprop~="author"] [itemprop~="name"], .fn, .p-author, [itemprop~="author"]:not(:has([itemprop~="name"]))';
/** Where a profile has no address of its own, or its link says the handle alone. */
export const NAME_CLASSES =
  '[class*="username" i], [class*="user-name" i], [class*="display-name" i]';
/** What nobody said: other posts' marks, boxes, and what surrounds a text. */
const FOREIGN = `${STAMP}, form, textarea, [contenteditable]:not([contenteditable="false"]), nav, footer, [role="toolbar"], [role="menu"]`;
const SAID = 'p, [lang], [dir="auto"], [class*="content" i], [class*="body" i], [class*="text" i]';
const STATED =
  '[itemprop~="text"], [itemprop~="reviewBody"], [itemprop~="articleBody"], .e-content';
const ASIDE =
  'aside, [class*="sign" i], [class*="badge" i], [class*="title" i]:not(h1, h2, h3), [class*="bio" i]';
const PARAGRAPHS = 'p, ul, ol, blockquote, pre, h2, h3, h4';
/** Where a profile lives: `/@ada`, `/u/ada`, `/members/ada.12/`, `memberlist.php?mode=viewprofile`. */
const PROFILE =
  /\/(@|~|(u|users?|members?|profiles?|people|person|authors?|accounts?)\/)[^/?#]+\/?([?#]|$)|viewprofile|\/(member|profile)\.php\?/i;

/** The most that is looked at: a page may be made to have millions of anything. */
const most = { marks: 300, above: 12, blocks: 200 };

/** The posts on a page, in its order; on a huge one those near the box. */
export function itemsIn(page: ParentNode, near?: Element): readonly Item[] {
  const marks = nearest([...page.querySelectorAll(`${STAMP}, ${WHOLE}`)], near);
  const stamps = new Map<Element, number>();
  const found = new Map<Element, Item>();
  for (const mark of marks) {
    const item = itemAround(mark, stamps);
    const known = item && found.get(item.element);
    if (item && !known?.stamp && isShown(item.element)) found.set(item.element, item);
  }
  const all = [...found.values()];
  // What is inside of a post that says when, and does not say so itself, is a part of it.
  return all
    .filter(
      ({ element, stamp }) =>
        stamp || !all.some((other) => other.stamp && holds(other.element, element)),
    )
    .toSorted((one, other) => (isBefore(one.element, other.element) ? -1 : 1));
}

/** The first ones, which a page may be about, and those around the box. */
function nearest(marks: readonly Element[], near: Element | undefined): readonly Element[] {
  if (marks.length <= most.marks) return marks;
  let [from, to] = [0, near ? marks.length : 0];
  while (near && from < to) {
    const middle = (from + to) >> 1;
    const mark = marks[middle];
    if (mark && isBefore(mark, near)) from = middle + 1;
    else to = middle;
  }
  from = Math.max(0, from - most.marks / 2);
  return [...marks.slice(0, Math.min(from, 20)), ...marks.slice(from, from + most.marks)];
}

/**
 * The element made for a post around its time, where that is the first one in it; else the smallest
 * that says who, and what.
 */
function itemAround(mark: Element, stamps: Map<Element, number>): Item | undefined {
  const stamp = mark.matches(STAMP) ? mark : undefined;
  if (!stamp)
    return hasOneName(mark) ? itemAt(mark, undefined, nameIn(mark, undefined)) : undefined;
  let author: Element | undefined;
  let smallest: Item | undefined;
  let element = mark.parentElement;
  for (let up = 0; element && up < most.above; up++, element = element.parentElement) {
    if (element.matches('body, main, [role="main"], [role="feed"]')) break;
    const count = stamps.get(element) ?? element.querySelectorAll(STAMP).length;
    stamps.set(element, count);
    const isMade = element.matches(MADE);
    const isShared = count > 1;
    // The name nearest to the time is its author's: others repeat posts, or are answered in them.
    if (isMade || !isShared) author ??= nameIn(element, stamp);
    if (isMade && element.querySelector(STAMP) === stamp) {
      const item = isShared && smallest ? smallest : itemAt(element, stamp, author);
      if (item) return item;
    }
    if (isMade && author) break;
    if (!isShared) smallest ??= itemAt(element, stamp, author);
  }
  return smallest;
}

function itemAt(
  element: Element,
  stamp: Element | undefined,
  author: Element | undefined,
): Item | undefined {
  const words = author ? wordsIn(element, author, stamp) : [];
  const isWordless = stamp !== undefined && element.matches(WHOLE);
  return author && (words.length > 0 || isWordless) ? { element, stamp, author, words } : undefined;
}

/** Without a time to stand beside, a name is an author's only where it is the only one. */
function hasOneName(element: Element): boolean {
  const links = [...element.querySelectorAll('a[href]')].filter(
    (link) => isProfile(link) && !isRunning(link, element),
  );
  return new Set(links.map((link) => link.getAttribute('href'))).size < 2;
}

/** Whether a name stands in a text, and is spoken to or of. */
function isRunning(mark: Element, within: Element): boolean {
  const around = mark.closest(RUNNING);
  return around !== null && around !== within && within.contains(around);
}

function nameIn(element: Element, stamp: Element | undefined): Element | undefined {
  const isName = (mark: Element) => {
    const text = bare(mark.textContent);
    const isApart = !stamp || !(mark.contains(stamp) || stamp.contains(mark));
    // In a text, or behind the time, a name with a mark is somebody's who is spoken to.
    const isBehind = stamp !== undefined && isBefore(stamp, mark);
    const isSpokenTo = text.startsWith('@') && (isBehind || isRunning(mark, element));
    return text !== '' && isApart && !isSpokenTo;
  };
  const first = (selector: string) => [...element.querySelectorAll(selector)].find(isName);
  const link = () =>
    [...element.querySelectorAll('a[href]')].find((a) => isProfile(a) && isName(a));
  return first(NAMES) ?? link() ?? first(`[rel~="author"], [class*="author" i], ${NAME_CLASSES}`);
}

export function isProfile(link: Element): boolean {
  return PROFILE.test(link.getAttribute('href') ?? '');
}

/** Of the largest blocks that hold nothing but text, the one that says most, with the paragraphs beside it. */
function wordsIn(item: Element, author: Element, stamp: Element | undefined): Element[] {
  const next = [...item.querySelectorAll(STAMP)].find((each) => each !== stamp);
  const head = headOf(author, stamp, item);
  // Behind another's time stand another's words; beside the name, what there is to say of its owner.
  const blocks = textBlocks(item, author, []).filter((block) => !next || isBefore(block, next));
  const outside = blocks.filter((block) => !head.contains(block));
  const best = heaviest(outside) ?? heaviest(blocks.filter(isMarked));
  if (!best?.matches(PARAGRAPHS)) return best ? [best] : [];
  return blocks.filter(
    (block) => block.parentElement === best.parentElement && block.matches(PARAGRAPHS),
  );
}

function heaviest(blocks: readonly Element[]): Element | undefined {
  const weighed = blocks.map((block) => ({ block, weight: weightOf(block) }));
  const [best] = weighed.toSorted((one, other) => other.weight - one.weight);
  return best && best.weight > 0 && !best.block.matches(ASIDE) ? best.block : undefined;
}

/** What surrounds a name and the time beside it. */
export function headOf(author: Element, stamp: Element | undefined, within: Element): Element {
  let head = author;
  while (head !== within && head.parentElement && stamp && !head.contains(stamp))
    head = head.parentElement;
  return head;
}

function isMarked(block: Element): boolean {
  const marks = `${SAID}, ${STATED}`;
  return block.matches(marks) || block.querySelector(marks) !== null;
}

function textBlocks(around: Element, author: Element, found: Element[], depth = 0): Element[] {
  for (const child of around.children) {
    if (found.length > most.blocks) break;
    if (child === author || child.matches(FOREIGN)) continue;
    if (!child.contains(author) && !child.querySelector(FOREIGN)) found.push(child);
    else if (depth < most.above) textBlocks(child, author, found, depth + 1);
  }
  return found;
}

/** By what is not a link or a control; more where it is marked as a text, less as an aside. */
function weightOf(block: Element): number {
  const length = (element: Element) => bare(element.textContent).length;
  const controls = [...block.querySelectorAll('button, [role="button"], script, style, svg')];
  const links = [...block.querySelectorAll('a')];
  const sum = (elements: readonly Element[]) =>
    elements.reduce((total, element) => total + length(element), 0);
  const said = block.matches('button, a, [role="button"]') ? 0 : length(block) - sum(controls);
  const weight = Math.max(0, said - 0.9 * sum(links));
  const isAside = block.matches(ASIDE);
  const isStated = block.matches(STATED) || block.querySelector(STATED) !== null;
  return weight * (isStated ? 1000 : isMarked(block) ? 10 : 1) * (isAside ? 0.01 : 1);
}

/** The time nearest above a box, of whatever it is the time. */
export function lastStamp(box: Element): Element | undefined {
  const stamps = [...box.ownerDocument.querySelectorAll(STAMP)];
  return stamps.findLast((stamp) => isBefore(stamp, box) && isShown(stamp));
}

export function holds(outer: Element, inner: Element): boolean {
  return outer !== inner && outer.contains(inner);
}

/** Whether anything of a title of its own is there: on a post's own page. */
export function titleOf({ element, author, words }: Item): string {
  const heading = [...element.querySelectorAll('h1, h2')].find(
    (each) => !each.contains(author) && !words.some((block) => block.contains(each)),
  );
  return heading && !heading.closest(FOREIGN) ? flowingText(heading) : '';
}
