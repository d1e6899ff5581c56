import type { Post } from '@/lib/model';
import { isShown, shownText } from './shown';
import type { Thread } from './site';

type Maybe<T> = { readonly [Key in keyof T]?: T[Key] | undefined };

/** A post from what could be read; what could not be is left out. */
export function asPost({
  counts = {},
  ...read
}: Omit<Maybe<Post>, 'counts'> & { counts?: Maybe<Post['counts']> }): Post {
  return { text: '', media: [], ...known(read), counts: known(counts) };
}

/** An object without its undefined fields. */
export function known<T extends object>(
  fields: T,
): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(entries) as { [Key in keyof T]: Exclude<T[Key], undefined> };
}

/** What matches below a post and is no part of the post it quotes. */
export function own(post: Element, selector: string, quote: Element | undefined): Element[] {
  return [...post.querySelectorAll(selector)].filter((element) => !quote?.contains(element));
}

/** A whole web address, from one that may be relative to the page. */
export function absolute(address: string | null | undefined, page: Document): string | undefined {
  if (!address || !URL.canParse(address, page.URL)) return undefined;
  const url = new URL(address, page.URL);
  return url.protocol.startsWith('http') ? url.href : undefined;
}

/** Text for comparing: no invisible characters, no spaces around. */
export function bare(text: string | null | undefined): string {
  return (text ?? '').replace(/\p{Cf}/gu, '').trim();
}

/**
 * Name and handle, where the handle is known by how it is written and the name is what stands
 * before it: true whatever boxes a site puts around the two.
 */
export function authorBeside(
  mark: Element | undefined,
  within: Element,
): { author?: string; handle?: string } {
  if (!mark) return {};
  const handle = bare(mark.textContent).replace(/^@/, '');
  for (let at: Element | null = mark; at && at !== within; at = at.parentElement) {
    for (let left = at.previousElementSibling; left; left = left.previousElementSibling) {
      const author = bare(shownText(left));
      if (author) return { author, handle };
    }
  }
  return { handle };
}

/** The largest block around an element that holds nothing of the rest of its post. */
export function blockAround(
  element: Element,
  within: Element,
  isOther: (candidate: Element) => boolean,
): Element {
  let block = element;
  for (
    let parent = block.parentElement;
    parent && parent !== within && !isOther(parent);
    parent = parent.parentElement
  ) {
    block = parent;
  }
  return block;
}

/** `Node.DOCUMENT_POSITION_FOLLOWING`; the global is missing where only a document is at hand. */
const FOLLOWING = 4;

/** Whether one element stands before another in the document. */
export function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & FOLLOWING) !== 0;
}

/**
 * The thread of one post in a list that has the page's own post in it: what stands above that one
 * are its ancestors; what stands below answers it, through posts that cannot be told apart.
 */
export function threadIn(
  list: readonly Element[],
  focal: Element | undefined,
  post: Element,
  read: (post: Element) => Post,
): Thread {
  const at = list.indexOf(post);
  const centre = focal ? list.indexOf(focal) : -1;
  const above = list.slice(0, Math.min(at, centre + 1));
  return {
    answered: read(post),
    ancestors: above.map(read),
    ...(centre >= 0 && at > centre + 1 ? { isPartial: true } : {}),
  };
}

/**
 * The thread of the post that a composer shows: as it was clicked, or as it stands on the page,
 * where that is certainly the same post; else what the composer shows, alone.
 */
export function threadOf(
  shown: Post,
  clicked: Thread | undefined,
  onPage: () => readonly Thread[],
  isIt: (post: Post) => boolean = (post) => isSame(post, shown),
): Thread {
  const found =
    clicked && isIt(clicked.answered)
      ? clicked
      : only(onPage().filter((thread) => isIt(thread.answered)));
  if (!found) return { answered: shown, ancestors: [], isPartial: true };
  return { ...found, answered: withFullText(found.answered, shown) };
}

/** The one there is; of several, none, unless they are the same post shown twice. */
function only(threads: readonly Thread[]): Thread | undefined {
  const [first, ...others] = threads;
  const address = first?.answered.permalink;
  return others.every((other) => address && other.answered.permalink === address)
    ? first
    : undefined;
}

function withFullText(post: Post, shown: Post): Post {
  if (!post.isTruncated || shown.isTruncated) return post;
  const { isTruncated: _, ...whole } = post;
  return { ...whole, text: shown.text };
}

/** Whether a post that was read can be the one a composer shows, by all that both say. */
export function isSame(post: Post, shown: Post): boolean {
  if (post.permalink && shown.permalink) return post.permalink === shown.permalink;
  if (post.time && shown.time && post.time !== shown.time) return false;
  if (!isSameAuthor(post, shown)) return false;
  const [said, asShown] = [comparable(post.text), comparable(shown.text)];
  if (said === asShown) return true;
  return (
    (Boolean(post.isTruncated && said) && asShown.startsWith(said)) ||
    (Boolean(shown.isTruncated && asShown) && said.startsWith(asShown))
  );
}

/** By handle, with or without its host; by name where one of the two has no handle. */
export function isSameAuthor(one: Post, other: Post): boolean {
  const [a, b] = [one.handle?.toLowerCase(), other.handle?.toLowerCase()];
  if (a && b) return a === b || a.startsWith(`${b}@`) || b.startsWith(`${a}@`);
  return !one.author || !other.author || one.author === other.author;
}

/** Without addresses, which sites shorten differently from place to place. */
function comparable(text: string): string {
  return text
    .replace(/(https?:\/\/)?([\w-]+\.)+[a-z]{2,}(\/\S*)?/gi, '')
    .replace(/[\p{Cf}\s…]+/gu, ' ')
    .trim();
}

/** What is on screen of all that matches. */
export function shownAll(root: ParentNode, selector: string): Element[] {
  return [...root.querySelectorAll(selector)].filter(isShown);
}
