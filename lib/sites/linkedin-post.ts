/**
 * What posts and comments on LinkedIn say, in both front ends: the server-driven one (attributes
 * only, its class names change with every release) and the older one (class names). Selectors as
 * seen on the live site by others, 2026-08 to 2026-10.
 */
import type { Media, Post } from '@/lib/model';
import { leadingCount, shownCount } from './count';
import { addressOf, asMedia, asPost, bare, blockAround, isBefore, momentAt } from './post';
import { shownText } from './shown';

/** One comment may be wrapped several times over, each wrapper with the same key. */
export const COMMENT = [
  '[componentkey^="replaceableComment_urn:li:comment:"]',
  '[componentkey^="CommentComponentReference_urn:li:comment:"]',
  'article[data-id^="urn:li:comment:"]',
  'article.comments-comment-entity',
].join(', ');

const TEXT =
  '[data-testid="expandable-text-box"], .update-components-text, .comments-comment-item__main-content';
const MORE = '[data-testid="expandable-text-button"]';
const PERSON = ['in', 'company', 'school', 'showcase']
  .map((kind) => `a[href*="/${kind}/"]`)
  .join(', ');
const EDITOR = '[contenteditable="true"]';
/** Icons have the same names in every language. */
const withIcon = (name: string) =>
  `button:has([id^="${name}-"], [href^="#${name}-"], [data-test-icon^="${name}-"])`;
export const COMMENT_BUTTON = withIcon('comment');
/** Numbers of reactions and comments, then the buttons: nothing below belongs to what was posted. */
const BAR = [
  COMMENT_BUTTON,
  '[id$="-consumption-icon"]',
  '.social-details-social-counts',
  '.social-details-social-activity',
  '.comments-comment-social-bar--cr',
].join(', ');
const QUOTE = '.update-components-mini-update-v2, .feed-shared-mini-update-v2';

/** @param address the page's own, where it is this post's page. */
export function readPost(post: Element, address?: string): Post {
  return readItem(post, quoteIn(post), urnOf(post, address));
}

export function readComment(comment: Element): Post {
  const [, kind, post, id] = /\((?:urn:li:)?(\w+):(\d+),(\d+)\)$/.exec(commentKey(comment)) ?? [];
  const urn = encodeURIComponent(`urn:li:comment:(${kind}:${post},${id})`);
  const time = timeOf(id);
  return {
    ...readItem(comment, undefined, undefined),
    ...(id ? { permalink: `${postAddress(`urn:li:${kind}:${post}`)}?commentUrn=${urn}` } : {}),
    ...(time ? { time } : {}),
  };
}

/** The comment's URN, as one of its wrappers has it. */
export function commentKey(comment: Element): string {
  return comment.getAttribute('componentkey') ?? comment.getAttribute('data-id') ?? '';
}

/** Whether a comment begins by naming somebody: LinkedIn does that where it answers a comment. */
export function namesSomebody(comment: Element): boolean {
  const [text] = ownIn(comment, TEXT);
  const name = firstText(text?.querySelector(PERSON));
  return name !== '' && bare(shownText(text)).startsWith(name);
}

function readItem(item: Element, quote: Element | undefined, urn: string | undefined): Post {
  const mine = (selector: string) => ownIn(item, selector).filter((part) => !quote?.contains(part));
  const [text] = mine(TEXT);
  const [bar] = mine(BAR);
  return asPost({
    ...readAuthor(mine, text ?? bar, text !== undefined),
    // The older front end says "hashtag" before each, to screen readers alone.
    text: shownText(text).replace(/(?<!\p{L})hashtag(?=#)/gu, ''),
    permalink: urn && postAddress(urn),
    time: timeOf(urn?.split(':').at(-1)),
    isTruncated: mine(MORE).length > 0 || undefined,
    media: readMedia(mine, bar),
    counts: {
      replies:
        shownCount(mine(COMMENT_BUTTON)[0]) ??
        leadingCount(mine('.social-details-social-counts__comments button')[0]),
      reposts: shownCount(mine(withIcon('repost'))[0]),
      likes: leadingCount(reactionsIn(mine)),
    },
    quoted: quote && readItem(quote, undefined, undefined),
  });
}

/** What matches in a post and in none of its comments; in a comment and in no answer to it. */
function ownIn(item: Element, selector: string): Element[] {
  const key = item.matches(COMMENT) ? commentKey(item).split('urn:li:comment:')[1] : undefined;
  return [...item.querySelectorAll(selector)].filter((part) => {
    const owner = part.closest(COMMENT);
    const isMine = !owner || !item.contains(owner) || owner === item;
    return isMine || (key && owner && commentKey(owner).endsWith(key));
  });
}

/**
 * A post's author is the last person linked to before its text: above stands who has liked or
 * reposted it. Without a text, only where there is but one.
 */
function readAuthor(
  mine: (selector: string) => Element[],
  end: Element | undefined,
  isCertain: boolean,
): { author?: string; handle?: string | undefined } {
  const links = mine(PERSON).filter(
    (link) =>
      (!end || isBefore(link, end)) &&
      !link.closest(`${TEXT}, ${EDITOR}`) &&
      firstText(link) !== '',
  );
  const link = links.at(-1);
  const isOne = links.every((other) => handleOf(other) === handleOf(link));
  if (!link || (!isCertain && !isOne)) return {};
  return { author: firstText(link), handle: handleOf(link) };
}

/** The name in a profile's address; members without one have an id there. */
export function handleOf(link: Element | undefined): string | undefined {
  const path = /\/(?:in|company|school|showcase)\/([^/?#]+)/.exec(link?.getAttribute('href') ?? '');
  const name = path?.[1];
  return name && !/^(ACoA[\w-]{20,}|\d+)$/.test(name) ? decodeURIComponent(name) : undefined;
}

/** A name stands first in its link; behind it once more for screen readers, a degree, a headline. */
function firstText(link: Element | null | undefined): string {
  for (const node of link?.childNodes ?? []) {
    const isElement = node.nodeType === 1;
    const isHidden = isElement && (node as Element).matches('.visually-hidden, svg, style');
    const text = isHidden ? '' : isElement ? firstText(node as Element) : node.nodeValue;
    const name = bare(text?.replace(/\s+[•·].*/s, ''));
    if (name) return name;
  }
  return '';
}

/** What is shared: a second text above the post's own buttons, with all around it but the first. */
function quoteIn(post: Element): Element | undefined {
  const [known] = ownIn(post, QUOTE);
  if (known) return known;
  const [bar] = ownIn(post, COMMENT_BUTTON);
  const isInner = (text: Element) => text.parentElement?.closest(TEXT);
  const [first, second] = ownIn(post, TEXT).filter((text) => !isInner(text));
  if (!first || !second || !bar || !isBefore(second, bar)) return undefined;
  return blockAround(second, post, (parent) => parent.contains(first) || parent.contains(bar));
}

/**
 * Where a post's own name is not in the page (the server-driven feed), its comments have it: theirs
 * begins with the post's.
 */
function urnOf(post: Element, address = ''): string | undefined {
  const own = post.getAttribute('data-urn') ?? post.getAttribute('data-id') ?? '';
  const comment = post.querySelector(COMMENT);
  const [, kind, id] =
    /(?:urn:li:|urn%3Ali%3A|-)(activity|ugcPost|share)(?::|%3A|-)(\d{6,})/.exec(address) ??
    /^urn:li:(activity|ugcPost|share):(\d+)$/.exec(own) ??
    /\((?:urn:li:)?(activity|ugcPost|share):(\d+),/.exec(comment ? commentKey(comment) : '') ??
    [];
  return id && `urn:li:${kind}:${id}`;
}

const postAddress = (urn: string) => `https://www.linkedin.com/feed/update/${urn}/`;

/**
 * LinkedIn's ids begin with the moment they were given out, in milliseconds above 22 bits (public
 * tools rely on it, 2026-10); it shows no other exact time.
 */
function timeOf(id: string | undefined): string | undefined {
  return id && momentAt(Number(BigInt(id) >> 22n));
}

function reactionsIn(mine: (selector: string) => Element[]): Element | undefined {
  const [known] = mine('.social-details-social-counts__reactions-count');
  const icon = mine('[id$="-consumption-icon"]').at(-1);
  let around = icon?.parentElement;
  while (around && !shownText(around)) around = around.parentElement;
  return known ?? around ?? undefined;
}

function readMedia(mine: (selector: string) => Element[], bar: Element | undefined): Media[] {
  const parts = (selector: string) =>
    mine(selector).filter(
      (part) =>
        !part.closest(
          `${TEXT}, ${EDITOR}, .update-components-actor, .comments-comment-meta__container`,
        ) &&
        (!bar || isBefore(part, bar)),
    );
  const cards = parts('a[href]').filter((link) => !link.matches(PERSON) && isElsewhere(link));
  const isCard = (part: Element) => cards.some((card) => card.contains(part));
  const images = parts('img').filter((image) => !image.closest(PERSON) && !isCard(image));
  return [
    ...images.map((image) => asMedia('image', { alt: readAlt(image) })),
    ...parts('video').map(() => asMedia('video')),
    ...cards
      .filter((card) => firstText(card))
      .map((card) => asMedia('card', { title: firstText(card), address: targetOf(card) })),
    ...readPoll(parts(OPTION)),
  ];
}

/** An option of a poll, in either front end (2026-02). */
const OPTION =
  '.update-components-poll-option__text-container, [data-view-name="feed-poll-vote-option"]';

function readPoll(options: readonly Element[]): Media[] {
  const title = options.map(firstText).filter(Boolean).join(' · ');
  return options.length > 0 ? [asMedia('poll', { title })] : [];
}

/**
 * LinkedIn describes an image without a description itself, in the reader's language and always
 * alike ("View image", seen 2026-08): what several images say describes none of them.
 */
function readAlt(image: Element): string {
  const alt = bare(image.getAttribute('alt'));
  const isStock = [...image.ownerDocument.querySelectorAll('img')].some(
    (other) =>
      other !== image &&
      bare(other.getAttribute('alt')) === alt &&
      other.getAttribute('src') !== image.getAttribute('src'),
  );
  return isStock || alt === 'View image' ? '' : alt;
}

/** Links out of LinkedIn go through a warning page of its own. */
function targetOf(link: Element): string | undefined {
  const address = addressOf(link);
  const url = address && new URL(address);
  const target = url && /^\/(safety\/go|redir)/.test(url.pathname) && url.searchParams.get('url');
  return target && URL.canParse(target) ? target : address;
}

function isElsewhere(link: Element): boolean {
  const address = targetOf(link);
  return (
    address !== undefined &&
    (!/^https?:\/\/([\w-]+\.)*linkedin\.com\//.test(address) || address.includes('/pulse/'))
  );
}
