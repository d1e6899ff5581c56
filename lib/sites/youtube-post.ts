/**
 * What videos, Shorts, community posts and comments on YouTube say. Ids and element names are those
 * seen on the live site by others between 2026-05 and 2026-09, and those of the comments before.
 */
import type { Media, Post } from '@/lib/model';
import { leadingCount, shownCount } from './count';
import { addressOf, asMedia, asPost, bare } from './post';
import { shownAll, shownText } from './shown';

export const COMMENT = 'ytd-comment-view-model, ytd-comment-renderer';
export const POST = 'ytd-backstage-post-renderer, ytd-post-renderer';
/** One Short of those that lie one below the other. */
export const REEL = 'ytd-reel-video-renderer';
const WORDS = '#content-text';
const LIKE = ':is(like-button-view-model, #like-button, #segmented-like-button) button';

/** The video, Short or community post a page is about; nothing while it still shows another one. */
export function readShown(page: Document): Post | undefined {
  const id = idIn(page.URL);
  const { pathname } = new URL(page.URL);
  if (!id) return undefined;
  if (pathname.startsWith('/shorts/')) {
    const reel = activeReel(page);
    return reel && readShort(reel);
  }
  if (/^\/(watch|live\/)/.test(pathname)) return readVideo(page, id);
  const [post, ...others] = shownAll(page, POST).filter((each) => idIn(permalinkOf(each)) === id);
  return post && others.length === 0 ? readPost(post) : undefined;
}

function readVideo(page: Document, id: string): Post | undefined {
  const [about] = shownAll(page, 'ytd-watch-metadata');
  const shownId = about?.closest('[video-id]')?.getAttribute('video-id');
  if (!about || (shownId && shownId !== id)) return undefined;
  const [channel] = shownAll(about, ':is(#channel-name, #attributed-channel-name) a');
  const title = shownText(about.querySelector('h1'));
  // Folded and unfolded are two elements, of which one is shown.
  const [words] = shownAll(about, '#attributed-snippet-text, #expanded yt-attributed-string');
  return asPost({
    ...authorIn(channel),
    text: [title, shownText(words)].filter(Boolean).join('\n\n'),
    time: timeOf(page, id),
    permalink: cleaned(page.URL),
    isTruncated: !words || shownAll(about, '#expand').length > 0 || undefined,
    media: [asMedia('video')],
    counts: { replies: commentCount(page), likes: shownCount(shownAll(about, LIKE)[0]) },
  });
}

/** The page says when its first video was published, and keeps saying so when it shows the next one. */
function timeOf(page: Document, id: string): string | undefined {
  const says = (name: string) =>
    page.querySelector(`meta[itemprop="${name}"]`)?.getAttribute('content');
  return says('identifier') === id ? (says('datePublished') ?? undefined) : undefined;
}

/** Its neighbours stay in the page; the player moves along. */
function activeReel(page: Document): Element | undefined {
  const [only, ...others] = shownAll(page, REEL).filter((reel) =>
    reel.matches('[is-active], :has(#shorts-player)'),
  );
  return others.length === 0 ? only : undefined;
}

/** The address is that of the Short in view. */
export function readShort(reel: Element): Post {
  const page = reel.ownerDocument;
  const [channel] = shownAll(reel, ':is(yt-reel-channel-bar-view-model, #channel-name) a');
  const [title] = shownAll(reel, ':is(yt-shorts-video-title-view-model, h2.title)');
  return asPost({
    ...authorIn(channel),
    text: shownText(title),
    permalink: cleaned(page.URL),
    media: [asMedia('video')],
    counts: { replies: commentCount(page), likes: shownCount(shownAll(reel, LIKE)[0]) },
  });
}

export function readPost(post: Element): Post {
  const [answers] = shownAll(post, '#reply-button-end :is(a, button)');
  return asPost({
    ...authorIn(post.querySelector('#author-text')),
    text: shownText(post.querySelector(WORDS)),
    permalink: permalinkOf(post),
    media: mediaOf(post),
    counts: { replies: shownCount(answers), likes: shownCount(likesOf(post)) },
  });
}

function mediaOf(post: Element): Media[] {
  return [
    ...shownAll(post, 'ytd-backstage-image-renderer').map(() => asMedia('image')),
    ...shownAll(post, 'ytd-video-renderer').map((video) => {
      const link = video.querySelector('a#video-title');
      return asMedia('card', { title: shownText(link), address: cleaned(addressOf(link)) });
    }),
    // Every post has an empty poll, hidden (seen 2026-09).
    ...shownAll(post, 'ytd-backstage-poll-renderer').map((poll) => {
      const choices = shownAll(poll, '.choice-text').map(shownText);
      return asMedia('poll', { title: choices.join(' · ') });
    }),
  ];
}

export function readComment(comment: Element): Post {
  return asPost({
    // Not shown where a badge with the same name is.
    ...authorIn(comment.querySelector('#author-text, .author-text')),
    text: shownText(comment.querySelector(WORDS)),
    permalink: permalinkOf(comment),
    counts: { likes: shownCount(likesOf(comment)) },
  });
}

function likesOf(block: Element): Element | undefined {
  return shownAll(block, '#vote-count-middle, #vote-count')[0];
}

function commentCount(page: Document): number | undefined {
  const [heading] = shownAll(page, 'ytd-comments-header-renderer #count');
  const [panel] = shownAll(page, '[target-id*="comments-section"] #contextual-info');
  return leadingCount(heading ?? panel);
}

/** Comments name their author by the handle, the rest by the channel's name. */
function authorIn(name: Element | null | undefined) {
  const said = bare(name?.textContent);
  return said.startsWith('@')
    ? { handle: said.slice(1) }
    : { author: said, handle: handleIn(name?.getAttribute('href')) };
}

/** From a channel's address, which has other letters than Latin ones in code. */
export function handleIn(address: string | null | undefined): string | undefined {
  const coded = /\/@([^/?#]+)/.exec(address ?? '')?.[1];
  return (coded && new URLSearchParams(`is=${coded}`).get('is')) || undefined;
}

/** A comment's or community post's time is a link to it. */
export function permalinkOf(block: Element): string | undefined {
  const mark = block.matches(POST) ? '[href*="/post/"], [href*="lb="]' : '[href*="lc="]';
  const links = [...block.querySelectorAll(`a:is(${mark})`)];
  return cleaned(addressOf(links.find((link) => !link.closest(WORDS))));
}

/** An address without what says how one came there. */
export function cleaned(address: string | undefined): string | undefined {
  if (!address) return undefined;
  const { origin, pathname, searchParams } = new URL(address);
  const kept = ['v', 'lb', 'lc'].flatMap((name) => {
    const value = searchParams.get(name);
    return value ? [`${name}=${value}`] : [];
  });
  return `${origin}${pathname}${kept.length > 0 ? `?${kept.join('&')}` : ''}`;
}

/** Of the video or community post an address leads to. */
export function idIn(address: string | undefined): string | undefined {
  if (!address) return undefined;
  const { pathname, searchParams } = new URL(address);
  const inPath = /^\/(?:live|post|shorts|video)\/([\w-]+)/.exec(pathname)?.[1];
  return searchParams.get('v') ?? searchParams.get('lb') ?? inPath;
}
