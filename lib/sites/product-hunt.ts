/**
 * Product Hunt, in English only: the comments of a launch. Every comment is `comment-<id>` in a
 * `thread-<id>` of its own, in which the threads of its replies stand (2026-08, 2026-10). Where the
 * box of a reply stands among them nobody has written down: what is around it has to tell, or the
 * click. The form of a new launch is left out, and so is the account: the page has no mark of either.
 */
import type { Post } from '@/lib/model';
import { leadingName } from './comments';
import { parseCount } from './count';
import { asPost, bare } from './post';
import { shownAll, shownText } from './shown';
import { defineSite, type Thread } from './site';
import { isGone, isSame, partial } from './thread';

const FORM = 'form[data-test="comment-form"]';
const FEED = '[data-test="comments-feed"]';
const COMMENT = '[data-test^="comment-"]';
const THREAD = '[data-test^="thread-"]';
const VOTE = '[data-test="action-bar-vote-button"]';

export const productHunt = defineSite({
  id: 'product-hunt',
  label: 'Product Hunt',
  matches: ['https://www.producthunt.com/*'],
  hasComments: true,
  composers: [`${FORM} .ProseMirror[contenteditable="true"]`],
  // Sharing and reporting are in boxes of their own, replying beside the votes.
  replyControls: [`${COMMENT} ${VOTE} ~ button:not([data-test])`],
  surface: (composer) => composer.closest(FORM) ?? composer,
  readClicked(control) {
    const comment = around(control, COMMENT);
    return comment && threadOf(comment);
  },
  readThread(composer, clicked) {
    const comment = around(composer, COMMENT);
    if (comment) return threadOf(comment);
    const thread = around(composer, THREAD);
    if (thread) return threadIn(thread, clicked) ?? 'unknown';
    if (composer.closest(FEED)) return 'unknown';
    return launchOn(composer.ownerDocument) ?? 'unknown';
  },
  readFocal: launchOn,
  readAccount: () => undefined,
  readPrefill(composer, text) {
    const thread = around(composer, THREAD);
    const handles = thread ? commentsIn(thread).map((each) => readComment(each).handle) : [];
    return leadingName(
      text,
      handles.map((handle) => handle && `@${handle}`),
    );
  },
});

/** Of a thread's comments its only one, or the one that was clicked. */
function threadIn(thread: Element, clicked: Thread | undefined): Thread | undefined {
  const comments = commentsIn(thread);
  const all = [thread, ...numbered(thread, THREAD)].map(numberOf);
  // A thread whose own comment is not found may be the very one.
  if (!all.every((id) => comments.some((comment) => numberOf(comment) === id))) return undefined;
  if (isGone(clicked, commentsIn(thread.ownerDocument), readComment)) return undefined;
  const [only, ...others] = comments;
  if (only && others.length === 0) return threadOf(only);
  const fits = (comment: Element) => clicked && isSame(readComment(comment), clicked.answered);
  const [one, ...more] = comments.filter(fits);
  return one && more.length === 0 ? threadOf(one) : undefined;
}

/** Controls are called `comment-…` too; a comment has a number. */
function numberOf(part: Element): string | undefined {
  return /^(?:comment|thread)-(\d+)$/.exec(part.getAttribute('data-test') ?? '')?.[1];
}

function numbered(root: ParentNode, selector: string): Element[] {
  return shownAll(root, selector).filter(numberOf);
}

function commentsIn(root: ParentNode): Element[] {
  return numbered(root, COMMENT);
}

/** The closest numbered one around an element. */
function around(element: Element, selector: string): Element | undefined {
  let at = element.closest(selector);
  while (at && !numberOf(at)) at = at.parentElement?.closest(selector) ?? null;
  return at ?? undefined;
}

function threadOf(comment: Element): Thread {
  const launch = launchOn(comment.ownerDocument)?.answered;
  const above: Post[] = [];
  let isWhole = true;
  for (
    let at = around(comment, THREAD);
    at;
    at = at.parentElement ? around(at.parentElement, THREAD) : undefined
  ) {
    const id = numberOf(at);
    if (id === numberOf(comment)) continue;
    const own = commentsIn(at).find((each) => numberOf(each) === id);
    if (own) above.unshift(readComment(own));
    else isWhole = false;
  }
  const ancestors = [...(launch ? [launch] : []), ...above];
  return partial({ answered: readComment(comment), ancestors }, !launch || !isWhole);
}

function readComment(comment: Element): Post {
  // What a comment by mistake has within it is another's.
  const own = (selector: string) =>
    [...comment.querySelectorAll(selector)].filter((part) => around(part, COMMENT) === comment);
  const name = own('a[href^="/@"]').find((link) => bare(link.textContent));
  const [words] = own('.prose');
  const [votes] = own(VOTE);
  const address = new URL(comment.ownerDocument.URL);
  address.hash = `comment-${numberOf(comment)}`;
  return asPost({
    author: bare(name?.textContent),
    handle: /^\/@([^/?#]+)/.exec(name?.getAttribute('href') ?? '')?.[1],
    text: shownText(words),
    time: own('time')[0]?.getAttribute('datetime') ?? undefined,
    permalink: address.href,
    counts: {
      likes: parseCount(/\((.*?)\)/.exec(votes?.textContent ?? '')?.[1] ?? '') || undefined,
    },
  });
}

/** The name of what is launched, and what the page's title says of it: "Kiln - Ovens that log | Product Hunt". */
function launchOn(page: Document): Thread | undefined {
  const [modal] = shownAll(page, '[data-test="modal"]:has(h1)');
  const [header] = shownAll(page, '[data-test="header"]:has(h1)');
  const name = shownText((modal ?? header)?.querySelector('h1'));
  if (!name) return undefined;
  const { origin, pathname } = new URL(page.URL);
  const [, line] = /^\s*[-:]\s(.+) \| Product Hunt$/.exec(page.title.slice(name.length)) ?? [];
  const text = page.title.startsWith(name) && line ? `${name}\n\n${line}` : name;
  return { answered: asPost({ text, permalink: `${origin}${pathname}` }), ancestors: [] };
}
