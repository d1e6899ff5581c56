/**
 * What a post on Threads says. Hooks as seen on the live site by others, 2026-02 to 2026-09: no test
 * ids, hashed classes, labels in the reader's language; icons are told by how they are drawn.
 */
import type { Media, Post } from '@/lib/model';
import { shownCount } from './count';
import { addressOf, asMedia, asPost, bare, isBefore, own } from './post';
import { shownText } from './shown';
import { isSiteMade } from './site-alt';

/** A post; one within another is quoted. */
export const POST = '[data-pressable-container]';
/** The bubble; the labels are for the day it is drawn anew. */
export const REPLY_ICON = 'path[d^="M15.376 13.2177"], svg[aria-label="Reply"], svg[title="Reply"]';
const LIKE_ICON = 'path[d^="M1.34375 7.53125"], svg[aria-label="Like"], svg[title="Like"]';
const REPOST_ICON = 'path[d^="M6.41256 1.23531"], svg[aria-label="Repost"], svg[title="Repost"]';
const CONTROL = 'button, [role="button"], [tabindex]';
const POST_PATH = /^\/@([\w.]+)\/post\/([\w-]+)/;

export function readPost(post: Element): Post {
  const quote = quoteIn(post);
  const link = datedLink(post);
  // Its date tells whose it is and where; without that nothing in it is certain.
  if (!link) return asPost({});
  const handle = handleOf(post);
  const time = link.querySelector('time')?.getAttribute('datetime') ?? undefined;
  const count = (icon: string) => shownCount(besideIcon(own(post, icon, quote)[0], post));
  return asPost({
    handle,
    text: readText(post, link, quote),
    time,
    permalink: addressOf(link)?.replace(/[?#].*$/, ''),
    media: [...readImages(post, quote, { handle, time }), ...readCards(post, quote)],
    counts: {
      replies: count(REPLY_ICON),
      reposts: count(REPOST_ICON),
      likes: count(LIKE_ICON),
    },
    quoted: quote && readPost(quote),
  });
}

/** Threads shows no names beside posts, only handles. */
function handleOf(post: Element): string | undefined {
  const path = datedLink(post)?.getAttribute('href') ?? '';
  return POST_PATH.exec(new URL(path, post.ownerDocument.URL).pathname)?.[1];
}

/** What the address of a post's own page says of it. */
export function codeIn(address: string | undefined): string | undefined {
  return address && POST_PATH.exec(new URL(address).pathname)?.[2];
}

/** The link around the date, to the post itself. */
function datedLink(post: Element): Element | undefined {
  return own(post, 'a[href*="/post/"]', quoteIn(post)).find((link) => link.querySelector('time'));
}

function quoteIn(post: Element): Element | undefined {
  return post.querySelector(POST) ?? undefined;
}

/** What follows the line of the author and the date, and is no control and no link as a whole. */
function readText(post: Element, link: Element, quote: Element | undefined): string {
  const head = headOf(post, link);
  const isAside = (span: Element) =>
    isWithin(span, CONTROL, post) ||
    isWithin(span, 'time, a[href*="/@"]:not([href*="/post/"])', post);
  const all = own(post, 'span[dir="auto"]', quote).filter(
    (span) => isBefore(head, span) && !head.contains(span) && !isAside(span) && !isCard(span),
  );
  const outer = all.filter((span) => !all.some((other) => other !== span && other.contains(span)));
  return outer.map(withoutNumber).filter(Boolean).join('\n');
}

/** The author and the date stand in one line, with the topic and "Author" between or after them. */
function headOf(post: Element, link: Element): Element {
  let head = link;
  const name = [...post.querySelectorAll('a[href*="/@"]')].find(
    (each) => each !== link && isBefore(each, link) && bare(each.textContent) === handleOf(post),
  );
  while (name && !head.contains(name) && head.parentElement) head = head.parentElement;
  return head.contains(post) ? link : head;
}

function isWithin(element: Element, selector: string, post: Element): boolean {
  const around = element.parentElement?.closest(selector);
  return Boolean(around && around !== post && post.contains(around));
}

/** "1/3" behind the text of a post in a row of posts: digits and slash in spans of their own. */
function withoutNumber(span: Element): string {
  const number = [...span.querySelectorAll('div, span')].find(
    (part) =>
      /^\p{Nd}+\s*\/\s*\p{Nd}+$/u.test(bare(part.textContent)) && part.querySelector('span'),
  );
  const text = shownText(span);
  return number ? text.slice(0, text.lastIndexOf(shownText(number))).trim() : text;
}

/** The number beside an icon, in the control they share. */
function besideIcon(icon: Element | undefined, post: Element): Element | undefined {
  const svg = icon?.closest('svg') ?? undefined;
  let part: Element | undefined = svg;
  while (part && part !== post && part.querySelectorAll('svg').length < 2) {
    const beside = [...(part.parentElement?.children ?? [])].find(
      (each) => !each.querySelector('svg') && each !== svg && shownText(each) !== '',
    );
    if (beside) return beside;
    part =
      part.parentElement?.querySelectorAll('svg').length === 1 ? part.parentElement : undefined;
  }
  return undefined;
}

/** Pictures stand in `picture` or lead to the post's media; portraits do neither. */
function readImages(
  post: Element,
  quote: Element | undefined,
  by: Parameters<typeof isSiteMade>[1],
): Media[] {
  const images = own(post, 'picture img, a[href*="/media"] img', quote).filter(
    (image) => !isCard(image) && !image.closest('div:has(> video)'),
  );
  const media = (kind: Media['kind'], said: string | null) => {
    const alt = bare(said);
    return asMedia(kind, { alt: isSiteMade(alt, by) ? '' : alt });
  };
  return [
    ...images.map((image) => media('image', image.getAttribute('alt'))),
    ...own(post, 'video', quote).map((video) => media('video', video.getAttribute('aria-label'))),
  ];
}

/** Links out of Threads lead through its own address, with theirs in `u`. */
const OUT = 'a[href*="//l.threads."]';

function isCard(element: Element): boolean {
  return Boolean(element.closest(OUT)?.querySelector('img'));
}

function readCards(post: Element, quote: Element | undefined): Media[] {
  return own(post, OUT, quote)
    .filter(isCard)
    .map((card) => {
      const address = new URL(card.getAttribute('href') ?? '').searchParams.get('u') ?? undefined;
      const lines = [...card.querySelectorAll('span')].map(shownText);
      // The host, then the headline.
      return asMedia('card', { title: lines.at(-1), address });
    });
}
