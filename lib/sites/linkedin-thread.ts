/**
 * Posts on LinkedIn and the comments below them. Replies are siblings of what they answer in the
 * server-driven front end, nested in it in the older one (both seen by others, 2026-10).
 */
import { answeredAmong, beginsWith, mayNameAnother } from './comments';
import { COMMENT, commentKey, namesSomebody, readComment, readPost } from './linkedin-post';
import { isBefore } from './post';
import { closestOut } from './shadow';
import { shownAll, shownText } from './shown';
import type { Thread } from './site';
import { partial } from './thread';

/** Server-driven feed and post page (2026-10); the older front end. */
const POST = [
  '[role="listitem"][componentkey*="FeedType"]',
  '[role="listitem"][componentkey^="update-card"]',
  '.feed-shared-update-v2',
].join(', ');
const POST_PAGE = /\/(?:feed\/update|posts)\/[^?#]*?(?::|%3A|-)(\d{6,})/;

/** The post an element belongs to; on a post's own page, its comments may stand beside it. */
export function postAround(element: Element): Element | undefined {
  let post = closestOut(element, POST);
  for (let outer = post; outer; outer = outer.parentElement?.closest(POST) ?? undefined)
    post = outer;
  return post ?? (closestOut(element, 'main') ? focalIn(element.ownerDocument) : undefined);
}

/** The post a page is about. */
export function focalIn(page: Document): Element | undefined {
  const [, id] = POST_PAGE.exec(page.URL) ?? [];
  if (!id) return undefined;
  const posts = shownAll(page, POST).filter((post) => !post.parentElement?.closest(POST));
  const [found, ...more] = posts.length > 1 ? posts.filter((post) => saysId(post, id)) : posts;
  return more.length === 0 ? found : undefined;
}

function saysId(post: Element, id: string): boolean {
  return readPost(post).permalink?.includes(`:${id}/`) ?? false;
}

/** Comments that stand above a box, or around it, each once. */
export function commentsAbove(box: Element, post: Element): Element[] {
  const region = post.contains(box) ? post : (box.closest('main') ?? post);
  return shownAll(region, COMMENT).filter(
    (comment) => !isWrapped(comment) && (comment.contains(box) || isBefore(comment, box)),
  );
}

function isWrapped(comment: Element): boolean {
  const outer = comment.parentElement?.closest(COMMENT);
  return outer ? idOf(outer) === idOf(comment) && idOf(comment) !== undefined : false;
}

function idOf(comment: Element): string | undefined {
  return /,(\d+)\)$/.exec(commentKey(comment))?.[1];
}

/**
 * The comment a reply's box belongs to: the thread around it, where it stands in one; else the
 * comment it follows, unless it names somebody else above.
 */
export function answeredComment(
  box: Element,
  above: readonly Element[],
  clicked: Thread | undefined,
): Element | undefined {
  const around = above.find((comment) => comment.contains(box));
  if (around) {
    const thread = above.filter((comment) => around.contains(comment));
    return answeredAmong(thread, box, clicked, readComment);
  }
  const last = above.slice(-1);
  const named = above.filter((comment) => beginsWith(box, readComment(comment).author));
  if (named.length === 0 && mayNameAnother(box, above, clicked, readComment)) return undefined;
  if (named.length === 0 || last.some((comment) => named.includes(comment))) return last[0];
  return answeredAmong(named, box, clicked, readComment);
}

/** A post without anything above it. */
export function threadOn(post: Element): Thread {
  const page = post.ownerDocument;
  return {
    answered: readPost(post, focalIn(page) === post ? page.URL : undefined),
    ancestors: [],
  };
}

/** A comment with its post, and the comments it is nested in. */
export function threadAt(comment: Element): Thread {
  const post = postAround(comment);
  const parents: Element[] = [];
  let parent = comment.parentElement?.closest(COMMENT);
  for (; parent; parent = parent.parentElement?.closest(COMMENT)) {
    if (idOf(parent) !== idOf(parents[0] ?? comment)) parents.unshift(parent);
  }
  const isAnswer = parents.length === 0 && namesSomebody(comment);
  const ancestors = [...(post ? [threadOn(post).answered] : []), ...parents.map(readComment)];
  return partial({ answered: readComment(comment), ancestors }, !post || isAnswer);
}

/**
 * Whether a button of a comment is its Reply: known by its class in the older front end; in the
 * other one "Like" and "Reply" are the buttons that have words and no icon, Reply the last (2026-10).
 */
export function isReplyButton(button: Element, comment: Element): boolean {
  if (button.matches('[class*="reply-action-button"]')) return true;
  const id = idOf(comment);
  const worded = [...comment.querySelectorAll('button')].filter((other) => {
    const owner = other.closest(COMMENT);
    const isOwn = owner === comment || (owner !== null && idOf(owner) === id);
    return isOwn && !other.querySelector('svg, img') && /\p{L}/u.test(shownText(other));
  });
  return worded.length > 1 && worded.at(-1) === button;
}
