/** Posts on Facebook and the comments below them: nothing but its place says what a box answers. */
import type { Post } from '@/lib/model';
import { answeredAmong, beginsWith } from './comments';
import {
  authorsIn,
  BAR,
  commentsIn,
  idsOf,
  isComment,
  POST_PATH,
  readComment,
  readPost,
} from './facebook-post';
import { bare, isBefore } from './post';
import { isShown, shownText } from './shown';
import type { Thread } from './site';
import { partial } from './thread';

const BOX = 'form[role="presentation"] [contenteditable="true"]';
/** Beyond these a post does not reach. */
const EDGE = 'body, main, [role="main"], [role="feed"], [role="dialog"]';

/**
 * The post around an element: there is one author's name in it before the one row of buttons (two,
 * where it shares another post). Nothing where several posts are as close.
 */
export function postAround(element: Element): Element | undefined {
  let post: Element | null = element;
  while (post && authorsIn(post).length === 0)
    post = post.matches(EDGE) ? null : post.parentElement;
  if (!post || barsIn(post) > 1) return undefined;
  const authors = authorsIn(post).length;
  let outer = post.matches(EDGE) ? null : post.parentElement;
  while (
    outer &&
    !outer.matches('body, [role="feed"]') &&
    barsIn(outer) <= 1 &&
    authorsIn(outer).length === authors
  ) {
    post = outer;
    outer = post.matches(EDGE) ? null : post.parentElement;
  }
  return post;
}

/** How many rows of buttons: each has one of a kind. */
function barsIn(root: Element): number {
  const kinds = BAR.split(', ').map(
    (kind) => [...root.querySelectorAll(kind)].filter(isShown).length,
  );
  return Math.max(...kinds);
}

/** The one post of a post's own page, or of the dialog over it. */
export function focalIn(page: Document): Element | undefined {
  if (!POST_PATH.test(page.URL)) return undefined;
  const bars = [...page.querySelectorAll(BAR)].filter(isShown);
  const inDialog = bars.filter((bar) => bar.closest('[role="dialog"]'));
  const posts = new Set((inDialog.length > 0 ? inDialog : bars).map(postAround));
  return posts.size === 1 ? [...posts][0] : undefined;
}

/** What a box answers: its post, or a comment below that. */
export function answeredBy(
  box: Element,
  post: Element,
  clicked: Thread | undefined,
): Element | 'unknown' {
  if (hasStrayComments(post)) return 'unknown';
  const comments = commentsIn(post).filter(isShown);
  const above = comments.filter((comment) => isBefore(comment, box));
  const last = above.at(-1);
  if (!last || !isReplyBox(box, post, comments, last)) return post;
  const thread = above.filter((comment) => idsOf(comment)?.top === idsOf(last)?.top);
  return answeredAmong(thread, box, clicked, readComment) ?? 'unknown';
}

/** Comments that have lost what they are known by: then nothing is known about a box among them. */
function hasStrayComments(post: Element): boolean {
  const articles = [...post.querySelectorAll('[role="article"]')];
  const isStray = (article: Element) => !isComment(article) && !article.querySelector(BAR);
  const links = [...post.querySelectorAll('a[href*="comment_id="]')];
  return articles.some(isStray) || links.some((link) => !link.closest('[role="article"]'));
}

/**
 * A post has one box of its own, before or after all its comments; a reply's box stands in the
 * block of one thread, or (where threads have none) among the comments.
 */
function isReplyBox(
  box: Element,
  post: Element,
  comments: readonly Element[],
  last: Element,
): boolean {
  const block = blockWith(box, comments);
  const tops = new Set(
    comments.filter((each) => block.contains(each)).map((each) => idsOf(each)?.top),
  );
  const isAmong = comments.some((comment) => isBefore(box, comment));
  const isInThread = tops.size === 1 && comments.some((comment) => !block.contains(comment));
  if (isInThread || (tops.size > 1 && isAmong)) return true;
  const others = [...post.querySelectorAll(BOX)].filter((other) => other !== box && isShown(other));
  // Of two boxes around the last thread the outer one, or the later one, is the post's.
  const isOuter = (other: Element) => {
    const around = blockWith(other, comments);
    return around === block ? isBefore(box, other) : around.contains(block);
  };
  return others.some(isOuter) || beginsWith(box, readComment(last).author);
}

/** The closest block around a box that holds a comment. */
function blockWith(box: Element, comments: readonly Element[]): Element {
  let block = box;
  while (block.parentElement && !comments.some((comment) => block.contains(comment)))
    block = block.parentElement;
  return block;
}

/** A post without anything above it. */
export function threadOn(post: Element): Thread {
  return { answered: readPost(post), ancestors: [] };
}

/** A comment with its post and the comment it stands under. */
export function threadAt(comment: Element): Thread {
  const post = postAround(comment);
  const ids = idsOf(comment);
  const parent = commentsIn(post ?? comment.ownerDocument).find(
    (other) => ids && ids.id !== ids.top && idsOf(other)?.id === ids.top,
  );
  const answered = readComment(comment);
  const ancestors = [...(post ? [readPost(post)] : []), ...(parent ? [readComment(parent)] : [])];
  const isWhole =
    post && (parent || ids?.id === ids?.top) && !namesAnother(answered, comment, parent);
  return partial({ answered, ancestors }, !isWhole);
}

/** A reply that begins with somebody else's name answers another reply; which one cannot be told. */
function namesAnother(reply: Post, comment: Element, parent: Element | undefined): boolean {
  const others = commentsIn(comment.ownerDocument).filter((other) => other !== parent);
  return others.some((other) => {
    const { author } = readComment(other);
    return author !== undefined && other !== comment && bare(reply.text).startsWith(`${author} `);
  });
}

/** A comment's buttons are words: the first is "Like", the second "Reply". */
export function isReplyButton(button: Element, comment: Element): boolean {
  const worded = [...comment.querySelectorAll('[role="button"]')].filter(
    (other) =>
      other.closest('[role="article"]') === comment &&
      !other.querySelector('svg, img') &&
      !other.parentElement?.closest('[lang]:not(html), div[dir="auto"]') &&
      /\p{L}/u.test(shownText(other)),
  );
  return worded[1] === button;
}
