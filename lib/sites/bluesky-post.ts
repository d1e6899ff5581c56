/** What a post on Bluesky says. Selectors from the real client, version 1.132.0, 2026-11. */
import type { Media, Post } from '@/lib/model';
import { shownCount } from './count';
import {
  addressOf,
  asMedia,
  asPost,
  authorBeside,
  bare,
  blockAround,
  isBefore,
  momentAt,
  own,
} from './post';
import { shownText } from './shown';

export const AVATAR = '[data-testid="userAvatarImage"], [data-testid="userAvatarFallback"]';
const TEXT = '[data-testid="postText"], [data-word-wrap="1"]';
const REPLY = '[data-testid="replyBtn"]';
const HANDLE = /^@[a-z0-9-]+(\.[a-z0-9-]+)+$/i;
/** Profile and record key of a post's address. */
export const POST_PATH = /^\/profile\/([^/]+)\/post\/([^/]+)$/;

/** Reads an item of a feed or thread; its address is given where it has no link to itself. */
export function readPost(item: Element, address?: string): Post {
  const quote = quoteIn(item);
  const handle = handleOf(item);
  const count = (selector: string) => shownCount(own(item, selector, quote)[0]);
  const permalink = addressOf(linkOf(item)) ?? address;
  return asPost({
    ...authorBeside(markOf(item, `@${handle}`), item),
    handle,
    text: shownText(own(item, TEXT, quote)[0]),
    time: timeOf(permalink?.split('/').at(-1)),
    permalink,
    media: readMedia(item, quote),
    counts: {
      replies: count(REPLY),
      reposts: count('[data-testid="repostCount"]'),
      likes: count('[data-testid="likeCount"]'),
    },
    quoted: quote && readQuote(quote),
  });
}

/**
 * A record's key is the moment it was made, in microseconds above ten bits, in a base 32 of its own
 * (AT Protocol's TID); dates are shown in the reader's language alone.
 */
function timeOf(key = ''): string | undefined {
  if (!/^[2-7a-j][2-7a-z]{12}$/.test(key)) return undefined;
  const digits = '234567abcdefghijklmnopqrstuvwxyz';
  const value = [...key].reduce((sum, digit) => sum * 32n + BigInt(digits.indexOf(digit)), 0n);
  return momentAt(Number((value >> 10n) / 1000n));
}

/** The author's, from the item's own test id. */
export function handleOf(item: Element): string {
  return (item.getAttribute('data-testid') ?? '').replace(/^.*?-by-/, '');
}

/** An item's link to itself, around its date; the post its screen is about has none. */
export function linkOf(item: Element): Element | undefined {
  return own(item, 'a[href*="/post/"]', quoteIn(item)).find(
    (link) => POST_PATH.test(link.getAttribute('href') ?? '') && !link.closest(TEXT),
  );
}

/** "Replied to Ada" under the author's name links to somebody else's profile. */
export function saysRepliedTo(item: Element): boolean {
  const handle = handleOf(item);
  const mark = markOf(item, `@${handle}`);
  return own(item, 'a[href^="/profile/"]', quoteIn(item)).some((link) => {
    const profile = /^\/profile\/([^/]+)$/.exec(link.getAttribute('href') ?? '')?.[1];
    const isElse = profile && profile !== handle && !link.closest(TEXT);
    return isElse && mark && isBefore(mark, link);
  });
}

/** A quoted author's handle is plain text; the author's own is a link. */
function quoteIn(item: Element): Element | undefined {
  const mark = [...item.querySelectorAll('*')].find(
    (part) =>
      HANDLE.test(bare(part.textContent)) &&
      !part.closest(`a, ${TEXT}`) &&
      !part.querySelector('a'),
  );
  if (!mark) return undefined;
  const box = mark.closest('[role="link"]');
  if (box && box !== item && item.contains(box)) return box;
  const others = [...item.querySelectorAll(`${TEXT}, img, a, ${REPLY}`)].filter(
    (part) => !part.closest(AVATAR) && (isBefore(part, mark) || part.matches(REPLY)),
  );
  return blockAround(mark, item, (parent) => others.some((other) => parent.contains(other)));
}

/** The element that says the handle. */
function markOf(root: Element, handle: string | RegExp): Element | undefined {
  return [...root.querySelectorAll('*')].find((part) => {
    const text = bare(part.textContent);
    const isIt = typeof handle === 'string' ? text === handle : handle.test(text);
    return isIt && !part.closest(TEXT);
  });
}

function readQuote(quote: Element): Post {
  return asPost({
    ...authorBeside(markOf(quote, HANDLE), quote),
    text: shownText(quote.querySelector(TEXT)),
    media: readMedia(quote, undefined),
  });
}

function readMedia(root: Element, quote: Element | undefined): Media[] {
  const media = (selector: string) =>
    own(root, selector, quote).filter((part) => !part.closest(`${TEXT}, ${AVATAR}`));
  return [
    ...media('button img, img[src*="/img/feed_"]').map((image) =>
      asMedia('image', { alt: bare(image.getAttribute('alt')) }),
    ),
    ...media('video').map((video) =>
      asMedia('video', { alt: shownText(video.closest('figure')?.querySelector('figcaption')) }),
    ),
    ...media('a[target="_blank"][aria-label]').map((card) =>
      asMedia('card', { title: bare(card.getAttribute('aria-label')), address: addressOf(card) }),
    ),
  ];
}
