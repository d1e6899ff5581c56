/** Where a box on any page stands among its posts, and whom it names. */
import type { Post } from '@/lib/model';
import type { Item } from './other-items';
import { countIn, ENTRY, onlyOne, ownerOf } from './other-thread';
import { bare, blockAround, isBefore } from './post';

export const DIALOG = 'dialog, [role="dialog"], [aria-modal="true"]';
const LIST = 'ul, ol, [role="list"], [role="feed"]';

/**
 * `certain`: the box stands in or right under this post. `maybe`: it may as well stand under all
 * posts there are. `below` or `above` them all, `apart` in a dialog of its own.
 */
export type Place =
  | { readonly kind: 'certain' | 'maybe'; readonly item: Item }
  | { readonly kind: 'below' | 'above' | 'apart' };

export function placeOf(box: Element, items: readonly Item[]): Place {
  for (let branch = box; branch.parentElement; branch = branch.parentElement) {
    const around = branch.parentElement;
    const own = items.find(({ element }) => element === around);
    if (own) return { kind: 'certain', item: own };
    const inside = items.filter(
      ({ element }) => around.contains(element) && !branch.contains(element),
    );
    if (inside.length > 0) return placeIn(around, branch, inside, items);
    if (around.matches(DIALOG)) return { kind: 'apart' };
  }
  return { kind: 'above' };
}

function placeIn(
  around: Element,
  branch: Element,
  inside: readonly Item[],
  items: readonly Item[],
): Place {
  const before = inside.filter(({ element }) => isBefore(element, branch));
  const [first] = before;
  if (!first) return { kind: 'above' };
  const entry = around.closest(ENTRY);
  const owner = entry ? ownerOf(entry, items) : undefined;
  if (owner && before.includes(owner)) return { kind: 'certain', item: owner };
  const beside = neighbour(branch, before);
  // The whole of a page around its one list of posts tells nothing.
  if (!beside || around.querySelector('main, [role="main"]')) return { kind: 'below' };
  const isAlone = before.length === 1;
  const isBetween = before.length < inside.length;
  if (isAlone && around.closest(DIALOG)) return { kind: 'certain', item: beside };
  if (isBetween || (isAlone && hasTwin(around, items))) return { kind: 'certain', item: beside };
  return isAlone ? { kind: 'maybe', item: beside } : { kind: 'below' };
}

/** The one post right before the box; none where a whole list stands there. */
function neighbour(branch: Element, before: readonly Item[]): Item | undefined {
  let beside = branch.previousElementSibling;
  // What stands between the two may be a post that could not be read.
  while (beside && bare(beside.textContent) === '') beside = beside.previousElementSibling;
  const item = beside
    ? onlyOne(before.filter(({ element }) => beside.contains(element)))
    : undefined;
  const list = item?.element.closest(LIST);
  return list && beside?.contains(list) ? undefined : item;
}

/** Whether an element is the whole of one row among several that hold posts. */
function hasTwin(around: Element, items: readonly Item[]): boolean {
  const count = countIn(around, items);
  const { body } = around.ownerDocument;
  const row = blockAround(around, body, (wider) => countIn(wider, items) > count);
  const isTwin = (other: Element) =>
    other !== row && other.tagName === row.tagName && other.className === row.className;
  return [...(row.parentElement?.children ?? [])].some(
    (other) => isTwin(other) && countIn(other, items) > 0,
  );
}

/** What belongs to a box: its form, its dialog, or everything around it but posts. */
export function surfaceOf(box: Element): Element {
  const form = box.closest(`form, ${DIALOG}`);
  const isShared = (around: Element) => around.querySelector('time, article, main, h1') !== null;
  return form ?? blockAround(box, box.ownerDocument.body, isShared);
}

/** The same, without any post of the page. */
function areaOf(box: Element, items: readonly Item[]): Element {
  const surface = surfaceOf(box);
  if (countIn(surface, items) === 0) return surface;
  return blockAround(box, surface, (around) => countIn(around, items) > 0);
}

/** The mentions a box begins with, without `@`, in lower case. */
export function mentionsIn(box: Element): readonly string[] {
  return handlesIn(leadingMentions(writtenIn(box)));
}

export function leadingMentions(text: string): string {
  return /^(\s*@[\w.-]+(@[\w.-]+)?(?=\s|$))+\s*/.exec(text)?.[0] ?? '';
}

function handlesIn(text: string): readonly string[] {
  return Array.from(
    text.toLowerCase().matchAll(/@([\w.-]+(?:@[\w.-]+)?)/g),
    ([, name = '']) => name,
  );
}

export function isMentioned(post: Post, mentions: readonly string[]): boolean {
  const handle = post.handle?.toLowerCase();
  return mentions.some((each) => each === handle || each.split('@')[0] === handle?.split('@')[0]);
}

/** Whether a box, or what belongs to it, names the author of a post. */
export function namesAuthor(
  box: Element,
  { author, handle }: Post,
  items: readonly Item[],
): boolean {
  const said = `${areaOf(box, items).textContent} ${writtenIn(box)}`.slice(0, most);
  return [author, handle].some(
    (name) => name !== undefined && name.length > 1 && said.includes(name),
  );
}

/** The most that is read of what belongs to a box. */
const most = 20_000;

export function writtenIn(box: Element): string {
  return 'value' in box ? String(box.value) : (box.textContent ?? '');
}

/** Whether what belongs to a box links to the author of one of these posts. */
export function linksToAuthor(box: Element, items: readonly Item[]): boolean {
  const links = [...areaOf(box, items).querySelectorAll('a[href]')].filter((link) =>
    bare(link.textContent),
  );
  const authors = new Set(items.map(({ author }) => author.closest('a')?.getAttribute('href')));
  return links.some((link) => authors.has(link.getAttribute('href')));
}
