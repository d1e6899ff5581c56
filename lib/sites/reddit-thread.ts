/** Which post or comment a box on Reddit answers: it stands where the answer will. */
import type { Post } from '@/lib/model';
import { isBefore } from './post';
import { COMMENT, POST, readComment, readPost } from './reddit-post';
import { closestOut } from './shadow';
import { shownAll } from './shown';
import type { Thread } from './site';
import { partial } from './thread';

/** Around every box for a comment; `parent-id` names the comment that is answered (seen 2026-07). */
export const COMMENT_BOX = 'comment-composer-host';
export const NEW_POST = 'r-post-composer-form';
/** The post's id, and a comment's where the page is about one. */
const PATH = /\/comments\/(\w+)(?:\/[^/]*\/(\w+))?/;

export function readNewThread(composer: Element): Thread | 'unknown' | undefined {
  if (closestOut(composer, NEW_POST)) return undefined;
  const home = closestOut(composer, COMMENT_BOX);
  if (!home) return 'unknown';
  const named = home.getAttribute('parent-id');
  const around = closestOut(home, COMMENT);
  const id = around?.getAttribute('thingid');
  if (named?.startsWith('t1_')) {
    if (around && id && id !== named) return 'unknown';
    const comment = around ?? commentBy(home, named);
    return comment ? commentThread(comment) : 'unknown';
  }
  if (around) return commentThread(around);
  // The box for the post itself stands above what others said.
  if (shownAll(home.ownerDocument, COMMENT).some((comment) => isBefore(comment, home)))
    return 'unknown';
  const action = home.querySelector('[action*="/t3_"]')?.getAttribute('action');
  const post = postBy(home, /t3_\w+/.exec(action ?? '')?.[0]);
  return post ? postThread(post) : 'unknown';
}

export const postThread = (post: Element): Thread => ({ answered: readPost(post), ancestors: [] });

/** Answers stand inside what they answer. */
export function commentThread(comment: Element): Thread {
  const above: Post[] = [];
  let top = comment;
  for (;;) {
    const parent = top.parentElement?.closest(COMMENT);
    const [id, named] = [parent?.getAttribute('thingid'), top.getAttribute('parentid')];
    if (!parent || (id && named && id !== named)) break;
    above.unshift(readComment(parent));
    top = parent;
  }
  const isTop = !top.getAttribute('parentid')?.startsWith('t1_') && !Number(depthOf(top));
  const post = postBy(comment, comment.getAttribute('postid'));
  const ancestors = post ? [readPost(post), ...above] : above;
  return partial({ answered: readComment(comment), ancestors }, !isTop || !post);
}

const depthOf = (comment: Element) => comment.getAttribute('depth');

function commentBy(beside: Element, id: string): Element | undefined {
  const all = shownAll(beside.ownerDocument, COMMENT);
  return all.find((comment) => comment.getAttribute('thingid') === id);
}

/** A page shows other posts beside its own: told by its id, else by its address. */
function postBy(beside: Element, named: string | null | undefined): Element | undefined {
  const page = beside.ownerDocument;
  const [, inAddress] = PATH.exec(page.URL) ?? [];
  const id = named ?? (inAddress && `t3_${inAddress}`);
  return shownAll(page, POST).find((post) => id && idOf(post) === id);
}

function idOf(post: Element): string | undefined {
  const [, inAddress] = PATH.exec(post.getAttribute('permalink') ?? '') ?? [];
  return post.id.startsWith('t3_') ? post.id : inAddress && `t3_${inAddress}`;
}

/** A page of its own has a post, and a comment with what stands above and below it. */
export function readNewFocal(page: Document): Thread | undefined {
  const [isOwn, , comment] = PATH.exec(page.URL) ?? [];
  if (!isOwn) return undefined;
  const focal = comment ? commentBy(page.body, `t1_${comment}`) : postBy(page.body, undefined);
  return focal && (comment ? commentThread(focal) : postThread(focal));
}
