/**
 * What posts and comments on Instagram say. Hashed classes, no test ids, labels in the reader's
 * language: read by links, dates and headings, in the layouts others have seen on the live site, the
 * one of 2026-04 (`h1` caption, comments in a list) and that of 2026-09 (rows alone).
 */
import type { Media, Post } from '@/lib/model';
import { parseCount, shownCount } from './count';
import { addressOf, asMedia, asPost, bare, blockAround, isBefore } from './post';
import { shownAll, shownText } from './shown';
import { isSiteMade } from './site-alt';

/** A comment's own address, around its date: `/p/<post>/c/<comment>/`. */
export const COMMENT = 'a[href*="/c/"]:has(time)';
const CONTROL = 'button, [role="button"], form, nav, svg, time, a';
export const POST_PATH = /^(?:\/[\w.]+)?\/(?:p|reels?|tv)\/([\w-]+)/;
const LIKE_ICON =
  'svg:has(path[d^="M16.792 3.904"]), svg[aria-label="Like"], svg[aria-label="Unlike"]';
/** The bubble, by how it is drawn; the label is for the day it is drawn anew. */
export const BUBBLE = 'path[d^="M20.656 17.008"], svg[aria-label="Comment"]';
export const COMMENT_ICON = 'svg:has(path[d^="M20.656 17.008"]), svg[aria-label="Comment"]';

/** @param unit an article, a dialog or a page with one post in it. */
export function readPost(unit: Element, address: string): Post {
  const isOwn = outsideComments(unit);
  const name = nameLinks(unit).find(isOwn);
  const handle = name && handleOf(name);
  const link = postLink(unit);
  const time =
    (link?.querySelector('time') ?? ownTime(unit))?.getAttribute('datetime') ?? undefined;
  const caption = captionIn(unit, handle, isOwn);
  const countAt = (icon: string) => countBehind(shownAll(unit, icon).find(isOwn));
  return asPost({
    handle,
    text: caption && withoutMore(caption),
    time,
    permalink: plainAddress(addressOf(link)) ?? ofPost(address),
    isTruncated: (caption && moreIn(caption) !== undefined) || undefined,
    media: readMedia(unit, isOwn, { handle, time }),
    counts: {
      replies: countAt(COMMENT_ICON),
      likes: countIn(unit.querySelector('a[href*="/liked_by"]')) ?? countAt(LIKE_ICON),
    },
  });
}

/** @param link the comment's own address. */
export function readComment(link: Element): Post {
  const row = rowOf(link);
  const [name] = nameLinks(row);
  const title = row.querySelector('h2, h3');
  const time = link.querySelector('time');
  // With a heading the words stand between it and the date, without one behind the date.
  const isIt = (span: Element) =>
    title ? isBefore(title, span) && isBefore(span, link) : isBefore(link, span);
  const words = texts(row).find((span) => isIt(span) && !name?.contains(span));
  return asPost({
    handle: name && handleOf(name),
    text: words && shownText(words),
    time: time?.getAttribute('datetime') ?? undefined,
    permalink: plainAddress(addressOf(link)),
  });
}

/** Everything around a comment's date that belongs to no other comment and is not the post's. */
export function rowOf(link: Element): Element {
  const isShared = (parent: Element) =>
    parent.querySelectorAll(COMMENT).length > 1 ||
    parent.querySelector('form, h1, video, main') !== null ||
    ownTime(parent) !== undefined;
  return blockAround(link, link.ownerDocument.body, isShared);
}

/** Links to profiles that say whose: `<a href="/ada.k/">ada.k</a>`. */
function nameLinks(root: Element): Element[] {
  return shownAll(root, 'a[href]').filter(isName);
}

function isName(link: Element): boolean {
  const handle = handleOf(link);
  return handle !== undefined && bare(link.textContent) === handle;
}

export function handleOf(link: Element): string | undefined {
  const url = URL.parse(link.getAttribute('href') ?? '', link.ownerDocument.URL);
  return /^\/([\w.]{1,30})\/?$/.exec(url?.pathname ?? '')?.[1];
}

function outsideComments(unit: Element): (element: Element) => boolean {
  const rows = shownAll(unit, COMMENT).map(rowOf);
  return (element) => !rows.some((row) => row.contains(element));
}

function postLink(unit: Element): Element | undefined {
  return shownAll(unit, 'a[href]:has(time)').find(
    (link) => !link.matches(COMMENT) && POST_PATH.test(new URL(addressOf(link) ?? '').pathname),
  );
}

/** The date of the post itself, which is in no comment's link. */
function ownTime(unit: Element): Element | undefined {
  return shownAll(unit, 'time[datetime]').find((time) => !time.closest(COMMENT));
}

/** Stretches of text as a whole that are in no link or control, and hold no date and no name. */
function texts(root: Element): Element[] {
  const plain = shownAll(root, 'span').filter((span) => {
    const control = span.parentElement?.closest(CONTROL);
    // A whole comment can be a control too.
    const isApart = !control || !root.contains(control) || control.querySelector('time') !== null;
    const hasName = [...span.querySelectorAll('a')].some(isName);
    return (
      isApart && !hasName && !span.querySelector('time, form') && /[^\s•·]/.test(shownText(span))
    );
  });
  return plain.filter((span) => !plain.some((other) => other !== span && other.contains(span)));
}

/**
 * A heading; else the first text behind the author's name where it stands a second time: in a feed
 * right behind it, on a page of 2026-09 behind a date that is no link.
 */
function captionIn(
  unit: Element,
  handle: string | undefined,
  isOwn: (element: Element) => boolean,
): Element | undefined {
  const heading = shownAll(unit, 'h1').find((each) => shownText(each));
  if (heading) return heading;
  const [, name] = nameLinks(unit).filter((link) => handleOf(link) === handle && isOwn(link));
  if (!name) return undefined;
  const time = shownAll(unit, 'time').find((each) => !each.closest('a') && isBefore(name, each));
  return texts(unit).find((span) => isBefore(time ?? name, span) && isOwn(span));
}

const MORE = 'button, [role="button"], [tabindex]';

/** "more", in or behind a caption that is cut. */
function moreIn(caption: Element): Element | undefined {
  const next = caption.nextElementSibling;
  const inside = [...caption.querySelectorAll(MORE)].find((each) => !each.matches('a'));
  return inside ?? (next?.matches(MORE) ? next : undefined);
}

function withoutMore(caption: Element): string {
  const text = shownText(caption);
  const more = moreIn(caption);
  const word = more && caption.contains(more) ? bare(more.textContent) : '';
  // What is a control is no part of the text anyway.
  const isSaid = word !== '' && !more?.matches('button, [role="button"]') && text.endsWith(word);
  // From where the blanks begin only: else very many of them take very long.
  return (isSaid ? text.slice(0, -word.length) : text).replace(/(?<![\s…])[\s…]+$/, '');
}

/** Pictures in links are portraits and other posts; those in comments are stickers. */
function readMedia(
  unit: Element,
  isOwn: (element: Element) => boolean,
  by: Parameters<typeof isSiteMade>[1],
): Media[] {
  const videos = shownAll(unit, 'video');
  const images = shownAll(unit, 'img').filter((image) => {
    const alt = image.getAttribute('alt') ?? '';
    const isNamed = alt.match(/[\w.]+/g)?.some((word) => word === by.handle);
    const isPortrait = image.closest('a, [role="link"]') || (isNamed && !isSiteMade(alt, by));
    const isPoster = videos.some((video) => video.parentElement?.contains(image));
    return !isPortrait && !isPoster && isOwn(image);
  });
  return [
    ...images.map((image) => {
      const alt = bare(image.getAttribute('alt'));
      return asMedia('image', { alt: isSiteMade(alt, by) ? '' : alt });
    }),
    ...videos.map(() => asMedia('video')),
  ];
}

/** The number that follows an icon's control. */
function countBehind(icon: Element | undefined): number | undefined {
  let control = icon?.closest('button, [role="button"]');
  for (let up = 0; control && up < 3; up++) {
    const next = control.nextElementSibling;
    if (next) return next.querySelector('svg') ? undefined : countIn(next);
    control = control.parentElement;
  }
  return undefined;
}

function countIn(element: Element | null): number | undefined {
  const parts = element ? [element, ...element.querySelectorAll('*')] : [];
  return shownCount(parts.find((part) => parseCount(bare(part.textContent)) !== undefined));
}

/** Without what tells where the link was followed. */
function plainAddress(address: string | undefined): string | undefined {
  return address?.replace(/[?#].*$/, '');
}

function ofPost(address: string): string | undefined {
  const { origin, pathname } = new URL(address);
  const [path] = POST_PATH.exec(pathname) ?? [];
  return path && `${origin}${path}/`;
}
