import type { Media, Post } from '@/lib/model';
import { shownText } from './shown';

/** Fields as they were read: what could not be is undefined or empty. */
type AsRead<T> = { readonly [Key in keyof T]?: T[Key] | undefined };

/** A post from what could be read; what could not be is left out. */
export function asPost({
  counts = {},
  ...read
}: Omit<AsRead<Post>, 'counts'> & { counts?: AsRead<Post['counts']> }): Post {
  return { text: '', media: [], ...known(read), counts: known(counts) };
}

export function asMedia(kind: Media['kind'], read: AsRead<Media> = {}): Media {
  return { kind, ...known(read) };
}

type Known<T> = { [Key in keyof T]: Exclude<T[Key], undefined> };

function known<T extends object>(fields: T): Known<T> {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(entries) as Known<T>;
}

/** What matches below a post and is no part of the post it quotes. */
export function own(post: Element, selector: string, quote: Element | null | undefined): Element[] {
  return [...post.querySelectorAll(selector)].filter((element) => !quote?.contains(element));
}

/** A link's whole web address, which may be written relative to its page. */
export function addressOf(link: Element | null | undefined): string | undefined {
  const address = link?.getAttribute('href');
  if (!link || !address || !URL.canParse(address, link.ownerDocument.URL)) return undefined;
  const url = new URL(address, link.ownerDocument.URL);
  return url.protocol.startsWith('http') ? url.href : undefined;
}

/** A moment that was worked out from an id, where it can be one; ISO 8601. */
export function momentAt(milliseconds: number): string | undefined {
  const isTime = milliseconds > Date.UTC(2005, 0) && milliseconds < Date.UTC(2100, 0);
  return isTime ? new Date(milliseconds).toISOString() : undefined;
}

/** Marks of direction, blanks without width: invisible, and no part of a name. Joiners are: of emoji, of Persian. */
const marks = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** A name, handle or description as such: no invisible marks, no spaces around. */
export function bare(text: string | null | undefined): string {
  return (text ?? '').replace(marks, '').trim();
}

/**
 * Name and handle, where the handle is known by how it is written and the name is what stands
 * before it: true whatever boxes a site puts around the two.
 */
export function authorBeside(mark: Element | undefined, within: Element) {
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
  let parent = block.parentElement;
  while (parent && parent !== within && !isOther(parent)) {
    block = parent;
    parent = block.parentElement;
  }
  return block;
}

/** `Node.DOCUMENT_POSITION_FOLLOWING`; the global is missing where only a document is at hand. */
const FOLLOWING = 4;

/** Whether one element stands before another in the document. */
export function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & FOLLOWING) !== 0;
}

/** The closest element around another that holds something of a kind. */
export function holderOf(element: Element, selector: string): Element | undefined {
  let around = element.parentElement;
  while (around && !around.querySelector(selector)) around = around.parentElement;
  return around ?? undefined;
}
