/**
 * What videos and comments on TikTok say. The `data-e2e` hooks are those seen on the live site by
 * others between 2026-01 and 2026-10; an older generation (`comment-item`, `comment-content`) is gone.
 */
import type { Post } from '@/lib/model';
import { shownCount } from './count';
import { asMedia, asPost, bare, blockAround, momentAt } from './post';
import { shownText } from './shown';

/** A comment's words: level 1 stands under the video, level 2 under a comment. */
export const WORDS = '[data-e2e^="comment-level-"]';
export const NAME = '[data-e2e^="comment-username-"]';
export const VIDEO_PATH = /^\/@([^/]+)\/(?:video|photo)\/(\d+)/;

export const e2e = (...names: string[]) => names.map((name) => `[data-e2e="${name}"]`).join(', ');

/** @param first finds an element of this video among whatever else the page shows. */
export function readVideo(first: (selector: string) => Element | undefined, address: URL): Post {
  const name = first(e2e('browse-username', 'video-author-uniqueid'));
  const handle = handleIn(name ?? first(e2e('video-author-avatar'))) ?? bare(shownText(name));
  const id = playerId(first('[id^="xgwrapper-"]'));
  const path = id && handle ? `/@${handle}/video/${id}` : VIDEO_PATH.exec(address.pathname)?.[0];
  const count = (name: string) => shownCount(first(e2e(name, `browse-${name}`)));
  return asPost({
    // "Nordlys Bakery · 3d ago", each in a span of its own.
    author: bare(shownText(first(e2e('browser-nickname'))?.querySelector('span'))),
    handle,
    text: shownText(first(e2e('browse-video-desc', 'video-desc'))),
    time: timeOf(path),
    permalink: path && `${address.origin}${path}`,
    media: [asMedia(path?.includes('/photo/') ? 'image' : 'video')],
    counts: {
      replies: count('comment-count'),
      reposts: count('share-count'),
      likes: count('like-count'),
    },
  });
}

/** A video's id begins with the second it was given out, above 32 bits (public tools rely on it, 2026-05). */
export function timeOf(path = ''): string | undefined {
  const [, , id] = VIDEO_PATH.exec(path) ?? [];
  return id && momentAt(Number(BigInt(id) >> 32n) * 1000);
}

/** The player's box has the video's id in its own: `xgwrapper-0-7412…` (seen 2026). */
export function playerId(player: Element | null | undefined): string | undefined {
  return /^xgwrapper-\d+-(\d+)$/.exec(player?.id ?? '')?.[1];
}

export function readComment(words: Element): Post {
  const block = commentBlock(words);
  const name = block.querySelector(NAME);
  const stickers = block.querySelectorAll('[data-e2e="comment-thumbnail"]');
  return asPost({
    author: bare(shownText(name)),
    handle: handleIn(name),
    text: shownText(words),
    media: [...stickers].map(() => asMedia('image')),
    counts: { likes: shownCount(block.querySelector(e2e('comment-like-count')) ?? undefined) },
  });
}

/** Beside its author a reply may name whom among the other replies it answers. */
export function namesAnother(words: Element): boolean {
  const block = commentBlock(words);
  const author = handleIn(block.querySelector(NAME));
  return [...block.querySelectorAll('a[href*="/@"]')].some(
    (link) => !words.contains(link) && handleIn(link) !== author,
  );
}

export function isReply(words: Element): boolean {
  return !words.matches('[data-e2e="comment-level-1"]');
}

/** Where a neighbour's words cannot be found, its author seems to be this comment's. */
export function isCertain(words: Element): boolean {
  return commentBlock(words).querySelectorAll(NAME).length === 1;
}

/** Everything around a comment's words that belongs to no other comment. */
export function commentBlock(words: Element): Element {
  const isShared = (parent: Element) => parent.querySelectorAll(WORDS).length > 1;
  return blockAround(words, words.ownerDocument.body, isShared);
}

/** From the profile's link in or around an element. */
export function handleIn(element: Element | null | undefined): string | undefined {
  const profile = 'a[href*="/@"]';
  const link = element?.closest(profile) ?? element?.querySelector(profile);
  return /\/@([^/?]+)/.exec(link?.getAttribute('href') ?? '')?.[1];
}
