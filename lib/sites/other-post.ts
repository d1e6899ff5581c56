/** What a post on any page says, by what stands around its time and its author's name. */
import type { Media, Post } from '@/lib/model';
import { headOf, holds, type Item, isProfile, NAME_CLASSES, titleOf } from './other-items';
import { addressOf, asMedia, asPost, bare } from './post';
import { shownLanguage, shownText } from './shown';

const HANDLE = /@([\w.-]*\w(?:@[\w.-]+\w)?)/;
/** Pictures that are no part of what was posted. */
const DECOR =
  '[class*="avatar" i], [class*="emoji" i], [class*="icon" i], [role="presentation"], [aria-hidden="true"]';
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
  const beside = [...head.querySelectorAll('*')].slice(0, most).filter((part) => !isSaid(part));
  const named = beside.filter((part) => part.matches(NAME_CLASSES) && !holds(part, stamp ?? head));
  const texts = [author, ...links, ...named].map((part) => bare(shownText(part))).filter(Boolean);
  const alone = beside.map((part) => bare(part.textContent));
  const [, shown] =
    HANDLE.exec([...texts, ...alone.filter((text) => isHandle(text))].join('\n')) ?? [];
  const [, last = ''] = /\/[@~]?([^/?#]+)\/?(?:[?#]|$)/.exec(address) ?? [];
  const isNamed = /\/(@|~|u\/)[^/]*$/.test(address) || texts.some((text) => isSame(text, last));
  const handle = shown ?? (last && isNamed && isProfile(author.closest('a') ?? author) ? last : '');
  const names = texts.map((text) => bare(text.replace(HANDLE, ''))).filter(Boolean);
  const display =
    names.find((name) => !isSame(name, handle)) ?? names.find((name) => name !== handle);
  return { author: display ?? names[0], handle };
}

function isHandle(text: string): boolean {
  return text.startsWith('@') && HANDLE.exec(text)?.[0] === text;
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function readTime(stamp: Element | undefined): string | undefined {
  const stated = ['datetime', 'title', 'data-time'].map((name) => stamp?.getAttribute(name) ?? '');
  const [time] = stated.filter((each) => /^(\d{10}|\d{13}|\d{4}-\d\d-\d\d.*)$/.test(each));
  if (!time) return undefined;
  const date = new Date(/^\d+$/.test(time) ? Number(time.padEnd(13, '0')) : time);
  if (Number.isNaN(date.getTime())) return undefined;
  return /^\d+$/.test(time) ? date.toISOString() : time;
}

/** The time of a post is nearly everywhere the link to it. */
export function linkOf({ element, stamp }: Item): string | undefined {
  const around = stamp?.closest('a[href]') ?? stamp?.querySelector('a[href]');
  const named = element.querySelector('[rel~="bookmark"], .u-url, a[itemprop~="url"]');
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
  const isPlain = !block.querySelector(QUOTED) && ![...block.querySelectorAll('img')].some(isMedia);
  if (isPlain) return shownText(block);
  const parts = [...block.childNodes].map((node) => {
    if (node.nodeType === 3) return node.nodeValue ?? '';
    if (node.nodeName === 'BR') return '\n';
    const part = node as Element;
    if (node.nodeType !== 1 || part.matches(QUOTED)) return '';
    return BLOCK.test(part.nodeName) ? `\n\n${said(part)}` : said(part);
  });
  return parts.join('').trim();
}

const BLOCK = /^(P|DIV|SECTION|ARTICLE|UL|OL|BLOCKQUOTE|PRE|FIGURE|H\d)$/;

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
