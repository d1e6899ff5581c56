/** What stands above a post on any page, and which of them the page is about. */
import type { Post } from '@/lib/model';
import { holds, type Item } from './other-items';
import { isHere, readStated } from './other-page';
import { linkOf, readItem } from './other-post';
import { blockAround, isBefore } from './post';
import type { Thread } from './site';
import { partial } from './thread';

/** Made for one entry and everything that belongs to it, its answers among them. */
export const ENTRY = 'li, [role="listitem"], [role="comment"]';

/** What a page is about: one of its posts, or a post it speaks of and does not show as one. */
export type Focal = { readonly item: Item } | { readonly post: Post };

export function focalOf(page: Document, items: readonly Item[]): Focal | undefined {
  const item =
    onlyOne(items.filter((each) => isAddressed(page, each))) ??
    onlyOne(items.filter(({ element }) => element.querySelector('h1')));
  if (item) return { item };
  const post = readStated(page);
  const shown = items.find((each) => post && isStated(readItem(each, items), post));
  return shown ? { item: shown } : post && { post };
}

/** By the address of the page, which its own post's link or id has too. */
function isAddressed(page: Document, item: Item): boolean {
  const { hash, pathname } = new URL(page.URL);
  const isRouted = hash.startsWith('#/');
  const link = linkOf(item);
  if (link && isHere(page, link)) {
    const own = new URL(link).hash;
    if (isRouted ? own === hash : own === '') return true;
  }
  const last = (isRouted ? hash : pathname).split('/').findLast(Boolean) ?? '';
  return (
    /\d{3}/.test(last) &&
    [...item.element.attributes].some(
      ({ name, value }) => /^(id|data-.*id)$/.test(name) && value.split(/[-_/]/).at(-1) === last,
    )
  );
}

function isStated(item: Post, stated: Post): boolean {
  return item.author === stated.author && stated.text.includes(item.text.slice(0, 100));
}

/**
 * A thread by how posts stand in each other. In a list without any such order it is known only of
 * the page's own post that what precedes it leads to it.
 */
export function threadAt(item: Item, page: Document, items: readonly Item[]): Thread {
  const answered = readItem(item, items);
  const read = (each: Item) => readItem(each, items);
  const around = entriesAround(item, items);
  const focal = focalOf(page, items);
  if (focal && 'post' in focal) {
    const isFirst = around.length > 0 || item.element.closest(ENTRY) !== null;
    return partial({ answered, ancestors: [focal.post, ...around.map(read)] }, !isFirst);
  }
  const centre = focal?.item;
  if (centre === item) return { answered, ancestors: rowsAbove(item, items).map(read) };
  const isBelow = centre && isBefore(centre.element, item.element) && !around.includes(centre);
  const top = isBelow ? [...rowsAbove(centre, items), centre] : [];
  const isNext = items[items.indexOf(item) - 1] === centre;
  const isPartial = isBelow && !isNext && around.length === 0 && !item.element.closest(ENTRY);
  return partial({ answered, ancestors: [...top, ...around].map(read) }, isPartial === true);
}

/** The posts that one is an answer to, outermost first. */
function entriesAround(item: Item, items: readonly Item[]): Item[] {
  const found = items.filter(
    (other) => other !== item && holds(other.element, item.element) && isBeginning(other, item),
  );
  for (let at = item.element.closest(ENTRY); at; at = at.parentElement?.closest(ENTRY) ?? null) {
    const owner = ownerOf(at, items);
    if (owner && owner !== item && !found.includes(owner)) found.push(owner);
  }
  return found.toSorted((one, other) => (isBefore(one.element, other.element) ? -1 : 1));
}

function isBeginning(outer: Item, inner: Item): boolean {
  return isBefore(outer.author, inner.element) || outer.author === inner.author;
}

/** The post an entry is made for: the one that stands in it first, and in no entry within. */
export function ownerOf(entry: Element, items: readonly Item[]): Item | undefined {
  const own = items.filter(
    ({ element }) => entry.contains(element) && element.closest(ENTRY) === entry,
  );
  const first = items.find(({ element }) => entry.contains(element));
  return own.length === 1 && own[0] === first ? first : undefined;
}

/** What precedes a post in a list of rows, none of which holds another. */
function rowsAbove(item: Item, items: readonly Item[]): Item[] {
  const isTree = items.some((each) => entriesAround(each, items).length > 0);
  if (isTree) return [];
  const parent = rowOf(item, items).parentElement;
  const at = items.indexOf(item);
  return items.slice(0, at).filter((each) => rowOf(each, items).parentElement === parent);
}

function rowOf(item: Item, items: readonly Item[]): Element {
  const { body } = item.element.ownerDocument;
  return blockAround(item.element, body, (around) => countIn(around, items) > 1);
}

export function countIn(around: Element, items: readonly Item[]): number {
  return items.filter(({ element }) => around.contains(element)).length;
}

export function onlyOne<T>(all: readonly T[]): T | undefined {
  return all.length === 1 ? all[0] : undefined;
}
