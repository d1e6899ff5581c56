/**
 * What posts and comments on Reddit say. Attributes of its own elements and slots in the page's own
 * tree, as seen on the live site by others between 2026-07 and 2026-10.
 */
import type { Media, Post } from '@/lib/model';
import { parseCount } from './count';
import { asMedia, asPost, own } from './post';
import { flowingText, shownLanguage, shownText } from './shown';

export const POST = 'shreddit-post';
export const COMMENT = 'shreddit-comment';
/** The original post in a crosspost; the picture in it is the original's too. */
const ORIGINAL = '[slot="post-media-container"]';
const BODY = '[slot="text-body"], [id$="-post-rtjson-content"]';
/** Others fill the space behind a picture, blurred. */
const PICTURE = 'img:not([role="presentation"], [class*="background"])';

export function readPost(post: Element): Post {
  const said = (name: string) => post.getAttribute(name) ?? undefined;
  const original = post.matches('[post-type="crosspost"], [is-crosspost]')
    ? post.querySelector(ORIGINAL)
    : undefined;
  const mine = (selector: string) => own(post, selector, original);
  const title = said('post-title') ?? shownText(mine('[slot="title"]')[0]);
  const body = flowingText(mine(BODY)[0]);
  // A compact list leaves texts out, and a spoiler hides them until it is clicked.
  const isFolded = post.matches('[view-type="compactView"][post-type="text"], :has([blurred])');
  return asPost({
    handle: handleOf(said('author')),
    text: [title, body].filter(Boolean).join('\n\n'),
    time: timeOf(said('created-timestamp')),
    permalink: addressIn(post, said('permalink')),
    language: shownLanguage(post, 'post-language'),
    isTruncated: (!body && isFolded) || undefined,
    media: [...readMedia(mine), ...readCard(post)],
    counts: { replies: countIn(said('comment-count')), likes: countIn(said('score')) },
    quoted: original ? readOriginal(original, said('content-href')) : undefined,
  });
}

function readOriginal(original: Element, address: string | undefined): Post {
  const link = original.querySelector('a[href*="/comments/"]');
  const mine = (selector: string) => [...original.querySelectorAll(selector)];
  const title = shownText(mine('.crosspost-title')[0] ?? link);
  const body = flowingText(mine('.md, [id$="-post-rtjson-content"]')[0]);
  return asPost({
    text: [title, body].filter(Boolean).join('\n\n'),
    permalink: addressIn(original, link?.getAttribute('href') ?? address),
    media: readMedia(mine),
  });
}

export function readComment(comment: Element): Post {
  const said = (name: string) => comment.getAttribute(name) ?? undefined;
  const mine = (selector: string) => ownOf(comment, selector);
  const [body] = mine('[slot="comment"], [id$="-comment-rtjson-content"]');
  const text = flowingText(body);
  const time = mine('time[datetime]')[0]?.getAttribute('datetime') ?? undefined;
  return asPost({
    handle: handleOf(said('author')),
    text,
    time: timeOf(said('created') ?? time),
    permalink: addressIn(comment, said('permalink')),
    isTruncated: (!text && comment.hasAttribute('collapsed')) || undefined,
    media: [...(body?.querySelectorAll(`figure ${PICTURE}`) ?? [])].map((picture) =>
      asMedia('image', { alt: altOf(picture) }),
    ),
    counts: { likes: countIn(said('score')) },
  });
}

/** What belongs to a comment and not to an answer below it, which stands inside it. */
function ownOf(comment: Element, selector: string): Element[] {
  const all = [...comment.querySelectorAll(selector)];
  return all.filter((element) => element.closest(COMMENT) === comment);
}

function readMedia(mine: (selector: string) => Element[]): Media[] {
  const slides = mine('gallery-carousel li');
  const pictures = mine(`${ORIGINAL} ${PICTURE}, figure ${PICTURE}`);
  const apart = pictures.filter((picture) => !picture.closest('gallery-carousel, shreddit-player'));
  return [
    ...slides.map((slide) => {
      const caption = shownText(slide.querySelector('figcaption'));
      return asMedia('image', { alt: caption || altOf(slide.querySelector(PICTURE)) });
    }),
    ...apart.map((picture) => asMedia('image', { alt: altOf(picture) })),
    ...mine('shreddit-player, shreddit-player-2').map(() => asMedia('video')),
  ];
}

/** Reddit itself describes a picture by where it stands: "r/bread - " and the post's title. */
function altOf(picture: Element | null): string | undefined {
  const alt = picture?.getAttribute('alt') ?? '';
  return /^[ru]\/[\w-]+ - /.test(alt) ? undefined : alt;
}

function readCard(post: Element): Media[] {
  const address = post.getAttribute('content-href') ?? '';
  const isLink = post.matches('[post-type="link"]') && URL.canParse(address);
  return isLink ? [asMedia('card', { address })] : [];
}

/** Who has left is "[deleted]". */
export function handleOf(author: string | undefined): string | undefined {
  return author?.startsWith('[') ? undefined : author;
}

export function addressIn(element: Element, path: string | undefined): string | undefined {
  const { URL: page } = element.ownerDocument;
  return path && URL.canParse(path, page) ? new URL(path, page).href : undefined;
}

/** With a colon in the offset, as ISO 8601 and every browser have it: Reddit leaves it out. */
function timeOf(stamp: string | undefined): string | undefined {
  const time = stamp?.replace(/([+-]\d\d)(\d\d)$/, '$1:$2');
  return time && !Number.isNaN(Date.parse(time)) ? time : undefined;
}

/** A score below zero is no number of likes. */
export function countIn(number: string | null | undefined): number | undefined {
  return parseCount(number ?? '') || undefined;
}
