/**
 * A box on YouTube stands in what it answers: in a comment's own element, or under the heading of
 * all comments. Live chat is no composer: it scrolls by without a post that one could answer.
 */
import type { Post } from '@/lib/model';
import { bare } from './post';
import { shownAll } from './shown';
import { defineSite, type Thread } from './site';
import { partial } from './thread';
import {
  COMMENT,
  cleaned,
  handleIn,
  idIn,
  POST,
  permalinkOf,
  REEL,
  readComment,
  readPost,
  readShort,
  readShown,
} from './youtube-post';
import { readStudioThread, STUDIO_BOX, STUDIO_COMMENT } from './youtube-studio';

const BOX = 'ytd-commentbox';
const NEW_POST = 'ytd-backstage-post-dialog-renderer';
/** A comment's element holds one more kind of box: the one its author changes it in. */
const REPLY = `ytd-comment-reply-dialog-renderer, ${BOX}[is-reply]`;
const HEADING = 'ytd-comments-header-renderer, ytd-comment-simplebox-renderer';
/** A thread holds its first comment, and replies: side by side, or (since 2025-11) each in a thread of its own. */
const THREAD = 'ytd-comment-thread-renderer';

export const youtube = defineSite({
  id: 'youtube',
  label: 'YouTube',
  matches: ['https://www.youtube.com/*', 'https://studio.youtube.com/*'],
  // Published by nobody but tables of others, 2026.
  limit: { rule: 'utf16', max: 10_000 },
  hasComments: true,
  composers: [`${BOX} #contenteditable-root`, STUDIO_BOX],
  replyControls: [
    '#toolbar :is(button, a)',
    '#reply-button',
    `${REEL} :is(reel-action-bar-view-model button, #comments-button)`,
  ],
  surface: (composer) =>
    composer.closest(NEW_POST) ?? composer.closest(`${BOX}, ytcp-commentbox`) ?? composer,
  readClicked(control) {
    if (control.closest(STUDIO_COMMENT)) return readStudioThread(control);
    const comment = control.closest(COMMENT);
    if (comment) return commentThread(comment);
    const [post, reel] = [control.closest(POST), control.closest(REEL)];
    const answered = post ? readPost(post) : reel ? readShort(reel) : undefined;
    return answered && { answered, ancestors: [] };
  },
  readThread(composer, clicked) {
    if (composer.matches(STUDIO_BOX)) return readStudioThread(composer) ?? 'unknown';
    if (composer.closest(NEW_POST)) return undefined;
    const comment = composer.closest(COMMENT);
    if (comment) return (composer.closest(REPLY) && commentThread(comment)) || 'unknown';
    const isUnderHeading = composer.closest(HEADING);
    return (isUnderHeading && pageThread(composer.ownerDocument, clicked)) || 'unknown';
  },
  readFocal: (page) => pageThread(page, undefined),
  readAccount(page) {
    // The menu of one's account, which stays in the page once it was opened (seen 2025).
    const inMenu = page.querySelector('ytd-active-account-header-renderer #channel-handle');
    const handle = /^@(\S+)$/.exec(bare(inMenu?.textContent))?.[1];
    // Only on one's own channel does the page offer to write a post.
    const isOwn = shownAll(page, NEW_POST).length > 0;
    return handle ?? (isOwn ? handleIn(page.URL) : undefined);
  },
  readPrefill(composer, text) {
    const comment = composer.closest(`${COMMENT}, ${STUDIO_COMMENT}`);
    const handle = comment && readComment(comment).handle?.toLowerCase();
    const [mention = ''] = /^\s*@\S+\s?/.exec(text) ?? [];
    return handle && mentionIn(mention) === handle ? mention : '';
  },
});

/** What the page is about: as it shows that now, or as it was when its comments were opened. */
function pageThread(page: Document, clicked: Thread | undefined): Thread | undefined {
  const id = idIn(page.URL);
  const comments = shownAll(page, `${THREAD}, ${COMMENT}`).map((each) => idIn(permalinkOf(each)));
  // While a next page comes, the comments of the one before are still there.
  if (!id || comments.some((each) => each && each !== id)) return undefined;
  const answered = readShown(page);
  if (answered) return { answered, ancestors: [] };
  return clicked && clicked.answered.permalink === cleaned(page.URL) ? clicked : undefined;
}

function commentThread(comment: Element): Thread | undefined {
  const answered = readComment(comment);
  if (!answered.text) return undefined;
  const shown = readShown(comment.ownerDocument);
  const id = idIn(answered.permalink);
  const post = id === undefined || idIn(shown?.permalink) === id ? shown : undefined;
  const above = parentsOf(comment);
  const ancestors: Post[] = [...(post ? [post] : []), ...above.map(readComment)];
  const isReply = above.length > 0 || commentId(comment)?.includes('.');
  const isWhole = !isReply || (above.length > 0 && !namesAnother(answered, ancestors.at(-1)));
  return partial({ answered, ancestors }, !post || !isWhole);
}

/** The comments a reply stands under, the first one first. */
function parentsOf(comment: Element): Element[] {
  const parents: Element[] = [];
  let thread = comment.closest(THREAD);
  while (thread) {
    const around = thread;
    const first = shownAll(around, COMMENT).find((each) => each.closest(THREAD) === around);
    if (first && first !== comment && isOfOneThread(first, comment)) parents.unshift(first);
    thread = around.parentElement?.closest(THREAD) ?? null;
  }
  return parents;
}

/** Replies have the id of their thread's first comment before their own: `UgxA.9bC`. */
function isOfOneThread(...comments: readonly Element[]): boolean {
  const ids = comments.map(commentId).filter((id) => id !== undefined);
  return new Set(ids.map((id) => id.split('.')[0])).size <= 1;
}

function commentId(comment: Element): string | undefined {
  const permalink = permalinkOf(comment);
  return (permalink && new URL(permalink).searchParams.get('lc')) || undefined;
}

/** A reply that begins with somebody else's name answers another reply; which one cannot be told. */
function namesAnother(reply: Post, parent: Post | undefined): boolean {
  const named = mentionIn(reply.text);
  return named !== undefined && named !== parent?.handle?.toLowerCase();
}

function mentionIn(text: string): string | undefined {
  return /^@([\p{L}\p{M}\p{N}_.·-]+)/u.exec(bare(text))?.[1]?.toLowerCase();
}
