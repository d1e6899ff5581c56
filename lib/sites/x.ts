import type { Post } from '@/lib/model';
import { blockAround, isBefore } from './post';
import { shownAll, shownText } from './shown';
import { defineSite, type Thread } from './site';
import { isSame, isSameAuthor, partial, readable, threadIn, threadOf } from './thread';
import { ARTICLE, datedLink, NAME, readPost, saysReplyingTo, testId } from './x-post';

// A thread being written has one box a post: tweetTextarea_0, _1, …
const BOX = '[data-testid^="tweetTextarea_"][contenteditable="true"]';
/** A long article has a page of its own, where no `article` is around it. */
const POST = `article, ${ARTICLE}`;
const DIALOG = '[role="dialog"], [aria-modal="true"]';

export const x = defineSite({
  id: 'x',
  label: 'X',
  matches: ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.x.com/*'],
  limit: { rule: 'weighted', max: 280 },
  composers: [BOX],
  // The chat of 2026, and what was there before.
  messages: [
    testId('dm-composer-textarea'),
    `${testId('dmComposerTextInput')}[contenteditable="true"]`,
    `${testId('dmComposerTextInput')} [contenteditable="true"]`,
  ],
  replyControls: [`:is(${POST}) ${testId('reply')}`],
  surface(composer) {
    let around: Element | null = composer;
    while (around && !around.querySelector(testId('toolBar'))) around = around.parentElement;
    return around ?? composer;
  },
  readClicked(control) {
    const article = outermost(control);
    return readable(article && threadAt(article));
  },
  readThread(composer, clicked) {
    const page = composer.ownerDocument;
    const dialog = composer.closest(DIALOG);
    if (dialog) return readDialog(dialog, composer, clicked);
    if (statusId(page.URL)) return x.readFocal(page) ?? 'unknown';
    return composer.closest(testId('inline_reply_offscreen')) ? 'unknown' : undefined;
  },
  readFocal(page) {
    const isBehind = (article: Element) => Number(article.closest(DIALOG) === null);
    const articles = articlesIn(page).toSorted((a, b) => isBehind(a) - isBehind(b));
    const focal = focalAmong(articles, page.URL);
    return readable(focal && threadAt(focal));
  },
  readAccount(page) {
    const link = page.querySelector(testId('AppTabBar_Profile_Link'))?.getAttribute('href');
    return /^\/(\w{1,15})$/.exec(link ?? '')?.[1];
  },
  composeAddress: (text) => `https://x.com/intent/post?text=${encodeURIComponent(text)}`,
});

/** A reply's dialog shows the answered post above the box; what is quoted stands below it. */
function readDialog(
  dialog: Element,
  composer: Element,
  clicked: Thread | undefined,
): Thread | 'unknown' | undefined {
  const page = composer.ownerDocument;
  const above = [...dialog.querySelectorAll(`${NAME}, article`)].filter((part) =>
    isBefore(part, composer),
  );
  const name = above.findLast((part) => part.matches(NAME));
  if (!name) {
    const isReply = above.length > 0 || page.URL.includes('in_reply_to=');
    return isReply ? 'unknown' : undefined;
  }
  const article =
    name.closest('article') ?? blockAround(name, dialog, (parent) => parent.contains(composer));
  // A picture is shown large beside its conversation, at the post's own address.
  const id = statusId(page.URL);
  const shown = readPost(article);
  if (id && statusId(shown.permalink) === id) return threadAt(article);
  if (!shown.handle) return 'unknown';
  const posts = () => articlesIn(page).filter((other) => other !== article && isPost(other));
  // Of a long article a dialog shows the headline alone; nobody posts twice at one moment.
  const isIt = (post: Post) =>
    isSame(post, shown) ||
    (shown.text === '' &&
      isSameAuthor(post, shown) &&
      post.time !== undefined &&
      post.time === shown.time);
  return threadOf({ shown, clicked, posts, read: readPost, thread: threadAt, isIt });
}

/** Posts on screen; those within a long article are its own. */
function articlesIn(root: ParentNode): Element[] {
  return shownAll(root, POST).filter((post) => outermost(post) === post);
}

function outermost(part: Element): Element | undefined {
  const post = part.closest(POST);
  return (post?.parentElement && outermost(post.parentElement)) ?? post ?? undefined;
}

function threadAt(article: Element): Thread {
  const region = article.closest(`section, ${DIALOG}`) ?? article.ownerDocument;
  const list = articlesIn(region).filter((other) => other === article || isPost(other));
  const focal = focalAmong(list, article.ownerDocument.URL);
  const isApart = focal && hasHeadingBetween(region, focal, article);
  const thread = threadIn(list, isApart ? undefined : focal, article, readPost);
  const isCut =
    thread.ancestors.length > 0 ? hasGapAbove(region, article) : saysReplyingTo(article);
  return isCut ? partial(thread) : thread;
}

function statusId(address = ''): string | undefined {
  return /^[^?#]+\/(?:status|article)\/(\d+)/.exec(address)?.[1];
}

/**
 * The post a page is about: by its id in the address; under a dialog, which has an address of its
 * own, it is the one whose date stands apart from the name.
 */
function focalAmong(articles: readonly Element[], address: string): Element | undefined {
  const id = statusId(address);
  if (id) {
    const isIt = (article: Element) => statusId(readPost(article).permalink) === id;
    return articles.find(isIt);
  }
  const [found, ...more] = articles.filter((article) => datedLink(article)?.closest(NAME) === null);
  return more.length === 0 ? found : undefined;
}

/** "Discover more" and the like: what follows is no part of the conversation. */
function hasHeadingBetween(region: ParentNode, focal: Element, article: Element): boolean {
  return [...region.querySelectorAll('h2, [role="heading"]')].some(
    (heading) =>
      !heading.closest('article') && isBefore(focal, heading) && isBefore(heading, article),
  );
}

/** A post that is gone leaves a cell with a sentence in its place. */
function hasGapAbove(region: ParentNode, article: Element): boolean {
  return shownAll(region, testId('cellInnerDiv')).some(
    (cell) =>
      isBefore(cell, article) && !cell.querySelector(`article, ${BOX}`) && shownText(cell) !== '',
  );
}

/** Promoted posts sit in a tracking box, or have no dated link of their own. */
function isPost(article: Element): boolean {
  return (
    !article.closest(testId('placementTracking')) &&
    (article.matches(ARTICLE) || datedLink(article) !== undefined)
  );
}
