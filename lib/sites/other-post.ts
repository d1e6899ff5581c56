/** What a post on any page says, by what stands around its time and its author's name. */
import type { Media, Post } from '@/lib/model';
import { headOf, holds, type Item, isProfile, NAME_CLASSES, titleOf } from './other-items';
import { addressOf, asMedia, asPost, bare, isBefore } from './post';
import { flowingText, shownLanguage, shownText } from './shown';

const HANDLE = /@([\w.-]*\w(?:@[\w.-]+\w)?)/;
/** Pictures that are no part of what was posted. */
const DECOR =
  '[class*="avatar" i], [class*="emoji" i], [class*="icon" i], [role="presentation"], [aria-hidden="true"], [itemprop~="reviewRating"]';
/** The most elements that are looked through around a name. */
const most = 200;
/** Another's words that a text repeats. */
const QUOTED = 'aside, blockquote[cite], blockquote:has(cite, a[href])';

export function readItem(item: Item, items: readonly Item[]): Post {
  const { element, stamp, words } = item;
  return asPost({
    ...readAuthor(item),
    text: [titleOf(item), ...words.map(said)].filter(Boolean).join('\n\n'),
    time: readTime(stamp),
    permalink: linkOf(item),
    language: readLanguage(words[0], element),
    media: readMedia(item, items),
  });
}

/** The name, and the handle where the page shows one or has it in the profile's address. */
function readAuthor({ element, stamp, author, words }: Item) {
  const address = author.closest('a')?.getAttribute('href') ?? '';
  const links = [...element.querySelectorAll('a[href]')].filter(
    (link) => address && link.getAttribute('href') === address && !holds(link, stamp ?? element),
  );
  const head = headOf(author, stamp, element);
  const isSaid = (part: Element) => words.some((block) => block.contains(part));
  // A handle stands before the time, as its name does; behind it others may be spoken to.
  const isHead = (part: Element) =>
    !stamp || isBefore(part, stamp) || isBefore(stamp, author) || part.contains(author);
  const beside = [...head.querySelectorAll('*')]
    .slice(0, most)
    .filter((part) => isHead(part) && !isSaid(part));
  const named = beside.filter((part) => part.matches(NAME_CLASSES) && !holds(part, stamp ?? head));
  const texts = [author, ...links, ...named].map((part) => bare(shownText(part))).filter(Boolean);
  const alone = beside.map((part) => bare(part.textContent));
  const [, shown] =
    HANDLE.exec([...texts, ...alone.filter((text) => isHandle(text))].join('\n')) ?? [];
  const [, last = ''] = /\/[@~]?([^/?#]+)\/?(?:[?#]|$)/.exec(address) ?? [];
  const isNamed = /\/(@|~|u\/)[^/]*$/.test(address) || texts.some((text) => isSame(text, last));
  const handle = shown ?? (last && isNamed && isProfile(author.closest('a') ?? author) ? last : '');
  const names = texts.map((text) => bare(text.replace(HANDLE, ''))).filter(Boolean);
  // A handle alone is no name; written its own way it is one.
  const name = names.find((each) => !isSame(each, handle)) ?? names.find((each) => each !== handle);
  return { author: name, handle };
}

function isHandle(text: string): boolean {
  return text.startsWith('@') && HANDLE.exec(text)?.[0] === text;
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

export function readTime(stamp: Element | undefined): string | undefined {
  const stated = ['datetime', 'title', 'data-time'].map((name) => stamp?.getAttribute(name) ?? '');
  const [time] = stated.filter((each) => /^(\d{10}|\d{13}|\d{4}-\d\d-\d\d.*)$/.test(each));
  if (!time) return undefined;
  const date = new Date(/^\d+$/.test(time) ? Number(time.padEnd(13, '0')) : time);
  if (Number.isNaN(date.getTime())) return undefined;
  return /^\d+$/.test(time) ? date.toISOString() : time;
}

/** The time of a post is nearly everywhere the link to it. */
export function linkOf({ element, stamp, words }: Item): string | undefined {
  const around = stamp?.closest('a[href]') ?? stamp?.querySelector('a[href]');
  const named = [...element.querySelectorAll('[rel~="bookmark"], .u-url, a[itemprop~="url"]')].find(
    (each) => !words.some((block) => block.contains(each)),
  );
  const link = around && element.contains(around) ? around : named;
  return link?.getAttribute('href') === '#' ? undefined : addressOf(link);
}

function readLanguage(words: Element | undefined, element: Element): string | undefined {
  const around = words?.closest('[lang]') ?? undefined;
  const inside = words?.querySelectorAll('[lang]') ?? [];
  const [only] = inside.length === 1 ? inside : [];
  return shownLanguage(around && element.contains(around) ? around : only);
}

/** What a block says itself: forums put what a post answers, and its pictures, into its text. */
function said(block: Element): string {
  return linesOf(block)
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function linesOf(block: Element, depth = 0): string {
  const isPlain =
    !block.querySelector(`${QUOTED}, div`) && ![...block.querySelectorAll('img')].some(isMedia);
  if (isPlain || depth > deepest) return flowingText(block);
  const parts = [...block.childNodes].map((node) => {
    if (node.nodeType === 3) return node.nodeValue?.replace(/\s+/g, ' ') ?? '';
    if (node.nodeName === 'BR') return '\n';
    if (node.nodeType !== 1 || (node as Element).matches(QUOTED)) return '';
    return gapBefore(node) + linesOf(node as Element, depth + 1);
  });
  return parts.join('');
}

/** Deeper than any text is made. */
const deepest = 50;

function gapBefore({ nodeName }: Node): string {
  if (/^(P|UL|OL|BLOCKQUOTE|PRE|FIGURE|H\d)$/.test(nodeName)) return '\n\n';
  return /^(DIV|SECTION|ARTICLE|LI)$/.test(nodeName) ? '\n' : '';
}

/** Emoji are pictures too, but say no word. */
function isMedia(part: Element): boolean {
  const alt = part.getAttribute('alt') ?? '';
  const isEmoji = alt !== '' && !/\p{L}/u.test(alt);
  const isSmall = Number(part.getAttribute('width') ?? 99) < 48;
  return !isEmoji && !isSmall && !part.closest(DECOR) && !isProfile(part.closest('a') ?? part);
}

function readMedia({ element }: Item, items: readonly Item[]): Media[] {
  const nested = items.filter((other) => holds(element, other.element));
  const isOwn = (part: Element) =>
    isMedia(part) && !nested.some((other) => other.element.contains(part));
  return [...element.querySelectorAll('img, video, audio')].filter(isOwn).map((part) => {
    const alt = ['alt', 'aria-label', 'title'].map((name) => bare(part.getAttribute(name)));
    const kind = part.nodeName === 'IMG' ? 'image' : part.nodeName === 'VIDEO' ? 'video' : 'audio';
    return asMedia(kind, { alt: alt.find(Boolean) });
  });
}
