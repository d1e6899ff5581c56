/**
 * What posts and comments on Facebook say. Class names change with every release and labels are the
 * reader's language; `data-ad-rendering-role` is on ordinary posts too, and a comment's links carry
 * its id. As seen on the live site by others, 2026-05 to 2026-10.
 */
import type { Media, Post } from '@/lib/model';
import { shownCount } from './count';
import { addressOf, asMedia, asPost, bare, blockAround, isBefore } from './post';
import { shownLanguage, shownText } from './shown';

export const role = (name: string) => `[data-ad-rendering-role="${name}"]`;

const ARTICLE = '[role="article"]';
const COMMENT_LINK = 'a[href*="comment_id="]';
const STORY = `${role('story_message')}, [data-ad-preview="message"], [data-ad-comet-preview="message"]`;
const HEADING = 'h2, h3, h4, h5';
const BUTTON = '[role="button"]';
export const BAR = `${role('like_button')}, ${role('comment_button')}`;
export const POST_PATH =
  /\/(posts|permalink|videos|photos?|reel|watch|story\.php|permalink\.php)(\/|\?|$)|[?&](story_fbid|fbid|v)=/;

/** Whose link it is: a comment's articles also wrap the answers to it, a post's its comments. */
const ownerOf = (part: Element) => part.closest(ARTICLE);

/** The comments in a place, in order. */
export function commentsIn(root: ParentNode): Element[] {
  return [...root.querySelectorAll(ARTICLE)].filter(isComment);
}

export function isComment(article: Element): boolean {
  const links = [...article.querySelectorAll(COMMENT_LINK)];
  return links.some((link) => ownerOf(link) === article) && !article.querySelector(BAR);
}

/** A comment's own id and that of the comment it stands under, its own where it stands under none. */
export function idsOf(comment: Element): { id: string; top: string } | undefined {
  for (const link of comment.querySelectorAll(COMMENT_LINK)) {
    const address = ownerOf(link) === comment && addressOf(link);
    const search = address ? new URL(address).searchParams : undefined;
    const top = search?.get('comment_id');
    if (top) return { id: search?.get('reply_comment_id') ?? top, top };
  }
  return undefined;
}

/** The authors of a post, and of the one it shares: by Facebook's own mark, else by headings that link. */
export function authorsIn(root: ParentNode): Element[] {
  const marks = [...root.querySelectorAll(`${role('profile_name')}, ${HEADING}`)];
  return marks.filter(
    (mark) =>
      nameLink(mark) && !mark.parentElement?.closest(role('profile_name')) && !isInComment(mark),
  );
}

function isInComment(part: Element): boolean {
  for (let at = ownerOf(part); at; at = at.parentElement?.closest(ARTICLE) ?? null) {
    if (isComment(at)) return true;
  }
  return false;
}

export function readPost(post: Element): Post {
  const [author, shared] = authorsIn(post).filter((mark) => isAboveBar(post, mark));
  const stories = ownIn(post, STORY).filter((story) => !story.parentElement?.closest(STORY));
  const quote =
    author &&
    shared &&
    blockAround(
      shared,
      post,
      (parent) =>
        [author, ...post.querySelectorAll(BAR)].some((other) => parent.contains(other)) ||
        stories.some((story) => isBefore(story, shared) && parent.contains(story)),
    );
  return readItem(post, author, stories, quote);
}

function readItem(
  post: Element,
  author: Element | undefined,
  stories: readonly Element[],
  quote: Element | undefined,
): Post {
  const mine = (selector: string) => ownIn(post, selector).filter((part) => !quote?.contains(part));
  const story = stories.find((each) => !quote?.contains(each));
  const count = (name: string) => shownCount(mine(role(name))[0]?.closest(BUTTON) ?? undefined);
  return asPost({
    ...readAuthor(author ? nameLink(author) : undefined),
    ...readText(story),
    permalink: author && readPermalink(mine, author, story),
    media: readMedia(post, mine),
    counts: {
      likes: count('like_button'),
      replies: count('comment_button'),
      reposts: count('share_button'),
    },
    quoted:
      quote &&
      readItem(
        quote,
        authorsIn(quote)[0],
        stories.filter((each) => quote.contains(each)),
        undefined,
      ),
  });
}

export function readComment(comment: Element): Post {
  const mine = (selector: string) =>
    [...comment.querySelectorAll(selector)].filter((part) => ownerOf(part) === comment);
  const links = mine(COMMENT_LINK);
  const isToComment = (link: Element) => POST_PATH.test(link.getAttribute('href') ?? '');
  const name = mine('a[href]').find((link) => shownText(link) && !isToComment(link));
  // The text is the block that says its language, or the only one that is neither name nor control.
  const said =
    mine('[lang]')[0] ??
    mine('div[dir="auto"]').find(
      (part) =>
        !part.closest(`a, ${BUTTON}`) && !name?.contains(part) && !part.contains(name ?? null),
    );
  return asPost({
    ...readAuthor(name),
    ...readText(said),
    permalink: cleanAddress(links.find(isToComment)),
    media: readMedia(comment, mine),
  });
}

/** What matches in a post above its comments, and in none of them. */
function ownIn(post: Element, selector: string): Element[] {
  return [...post.querySelectorAll(selector)].filter((part) => !isInComment(part));
}

function isAboveBar(post: Element, part: Element): boolean {
  const bar = post.querySelector(BAR);
  return !bar || isBefore(part, bar);
}

/** In a group's post the group may be named first; the person's address then leads through it. */
function nameLink(mark: Element): Element | undefined {
  const links = [...mark.querySelectorAll('a[href]')].filter((link) => shownText(link) !== '');
  const isGroup = (link: Element) =>
    /\/groups\/[^/]+\/?(\?|$)/.test(link.getAttribute('href') ?? '');
  return links.find((link) => !isGroup(link));
}

function readAuthor(link: Element | undefined): { author?: string; handle?: string } {
  if (!link) return {};
  const handle = handleOf(link);
  return { author: bare(plain(shownText(link))), ...(handle ? { handle } : {}) };
}

/** The name in a profile's address; many have an id there. */
export function handleOf(link: Element): string | undefined {
  const path = new URL(addressOf(link) ?? 'https://www.facebook.com/').pathname;
  const [, handle] = /^\/([a-z][a-z0-9.]{3,})(?:\/reels)?\/?$/i.exec(path) ?? [];
  return handle && !/\.php$/.test(handle) ? handle : undefined;
}

/**
 * Every line is a block of its own, a paragraph the block around its lines. A folded text ends in an
 * ellipsis and a button; combining joiners are strewn in against machines (2026-08).
 */
function readText(said: Element | undefined): Partial<Post> & { text: string } {
  const [marked, unmarked] = ['div[dir="auto"]', `div:not(${BUTTON})`].map((block) =>
    [...(said?.querySelectorAll(block) ?? [])].filter((part) => !part.querySelector(block)),
  );
  const lines = (marked?.length ? marked : unmarked) ?? [];
  const paragraphs = Map.groupBy(lines, (line) => line.parentElement);
  const whole = lines.length
    ? [...paragraphs.values()].map((group) => group.map(shownText).join('\n')).join('\n\n')
    : shownText(said);
  const text = plain(whole);
  const isTruncated = said?.querySelector(BUTTON) !== null && /(…|\.\.\.)$/.test(text);
  const language = shownLanguage(
    said?.closest('[lang]:not(html)') ?? said?.querySelector('[lang]') ?? undefined,
  );
  return {
    text: isTruncated ? text.replace(/(…|\.\.\.)$/, '').trimEnd() : text,
    ...(isTruncated && said ? { isTruncated } : {}),
    ...(language ? { language } : {}),
  };
}

const plain = (text: string) => text.replace(/\u034f/g, '').trim();

/** The date's link; it leads nowhere until it is pointed at, and is then left out. */
function readPermalink(
  mine: (selector: string) => Element[],
  author: Element,
  story: Element | undefined,
): string | undefined {
  const dated = mine('a[href]').find(
    (link) =>
      isBefore(author, link) &&
      !author.contains(link) &&
      (!story || isBefore(link, story)) &&
      !link.querySelector('img, video') &&
      POST_PATH.test(link.getAttribute('href') ?? ''),
  );
  return cleanAddress(dated);
}

/** An address without what only follows people about. */
function cleanAddress(link: Element | undefined): string | undefined {
  const address = addressOf(link);
  if (!address) return undefined;
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) {
    if (/^__|tracking|^(ref|notif_|mibextid|paipv|eav)/.test(name)) url.searchParams.delete(name);
  }
  return url.href;
}

function readMedia(item: Element, mine: (selector: string) => Element[]): Media[] {
  const parts = (selector: string) =>
    mine(selector).filter(
      (part) => isAboveBar(item, part) && !part.closest(`${STORY}, [contenteditable]`),
    );
  const [title] = parts(role('title'));
  const card = title?.closest('a[href]');
  const images = parts('img').filter(
    (image) => !isSmall(image) && !isOfCard(image, card) && !image.closest('[lang]:not(html)'),
  );
  return [
    ...images.map((image) => asMedia('image', { alt: readAlt(image) })),
    ...parts('video').map(() => asMedia('video')),
    ...(title ? [asMedia('card', { title: shownText(title), address: targetOf(card) })] : []),
  ];
}

/** Reactions, badges and emoji; a person's picture is drawn by an `svg`. */
function isSmall(image: Element): boolean {
  const width = Number(image.getAttribute('width') ?? 0);
  return (
    (width > 0 && width < 60) || /\p{Extended_Pictographic}/u.test(image.getAttribute('alt') ?? '')
  );
}

function isOfCard(image: Element, card: Element | null | undefined): boolean {
  const around = image.closest('a[href]');
  return Boolean(card && around && targetOf(around) === targetOf(card));
}

const begins =
  /^(May be |No photo description|Möglicherweise |Puede ser |Peut être |Pode ser |Potrebbe |Kan een |Kan vara |Kan være |Może |Může |Возможно|Може |Este posibil |Μπορεί |Mungkin |Có thể là |可能是|อาจเป็น|قد تكون |ربما |ייתכן )/i;
const ends = /(olabilir|ようです|可能性があります|수 있음|हो सकता है|हो सकती है)[.。।]?$/;

/**
 * Facebook describes every picture itself, in the reader's language, unless the author did. Told
 * apart by how it begins, or ends, in the languages that are known; any other is kept.
 */
function readAlt(image: Element): string {
  const alt = bare(image.getAttribute('alt'));
  return begins.test(alt) || ends.test(alt) ? '' : alt;
}

/** Links out of Facebook go through a page of its own. */
function targetOf(link: Element | null | undefined): string | undefined {
  const address = addressOf(link);
  const url = address ? new URL(address) : undefined;
  const target = url?.pathname === '/l.php' ? url.searchParams.get('u') : undefined;
  return target && URL.canParse(target) ? target : address;
}
