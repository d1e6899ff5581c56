import type { Media, Post } from '@/lib/model';
import { shownCount } from './count';
import {
  absolute,
  asPost,
  authorBeside,
  bare,
  blockAround,
  isBefore,
  known,
  own,
  shownAll,
  threadIn,
  threadOf,
} from './post';
import { shownLanguage, shownText } from './shown';
import { defineSite, type Thread } from './site';

const testId = (...ids: string[]) => ids.map((id) => `[data-testid="${id}"]`).join(', ');

const NAME = testId('User-Name');
const TEXT = testId('tweetText', 'twitterArticleRichTextView');
const PHOTO = testId('tweetPhoto');
const VIDEO = testId('videoPlayer');
const CARD = testId('card.wrapper');
// A thread being written has one box a post: tweetTextarea_0, _1, …
const BOX = '[data-testid^="tweetTextarea_"][contenteditable="true"]';
const DIALOG = '[role="dialog"], [aria-modal="true"]';
const HANDLE = /^@[a-z0-9_]{1,15}$/i;

export const x = defineSite({
  id: 'x',
  label: 'X',
  matches: ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.x.com/*'],
  limit: { rule: 'weighted', max: 280 },
  composers: [BOX],
  replyControls: [`article ${testId('reply')}`],
  surface(composer) {
    const toolbar = testId('toolBar');
    return (
      blockAround(
        composer,
        composer.ownerDocument.body,
        (parent) => !!parent.querySelector(toolbar),
      ).parentElement ?? composer
    );
  },
  readClicked(control) {
    const article = control.closest('article');
    return article ? threadAt(article) : undefined;
  },
  readThread(composer, clicked) {
    const page = composer.ownerDocument;
    const dialog = composer.closest(DIALOG);
    if (dialog) return readDialog(dialog, composer, clicked);
    if (statusId(page.URL)) return x.readFocal(page) ?? 'unknown';
    return composer.closest(testId('inline_reply_offscreen')) ? 'unknown' : undefined;
  },
  readFocal(page) {
    const focal = focalAmong(shownAll(page, 'article'), page);
    return focal ? threadAt(focal) : undefined;
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
  const name = [...dialog.querySelectorAll(NAME)].findLast((element) =>
    isBefore(element, composer),
  );
  if (!name) return isReplyAnyway(dialog, composer) ? 'unknown' : undefined;
  const article =
    name.closest('article') ?? blockAround(name, dialog, (parent) => parent.contains(composer));
  const shown = readPost(article);
  if (!shown.handle) return 'unknown';
  const others = () =>
    shownAll(page, 'article').filter((other) => other !== article && !isAd(other));
  return threadOf(shown, clicked, () => others().map(threadAt));
}

function isReplyAnyway(dialog: Element, composer: Element): boolean {
  const article = dialog.querySelector('article');
  return (
    (article && isBefore(article, composer)) ||
    new URL(composer.ownerDocument.URL).searchParams.has('in_reply_to')
  );
}

function threadAt(article: Element): Thread {
  const region = article.closest(`section, ${DIALOG}`) ?? article.ownerDocument;
  const list = shownAll(region, 'article').filter((other) => other === article || !isAd(other));
  const focal = focalAmong(list, article.ownerDocument);
  const isApart = !focal || hasHeadingBetween(region, focal, article);
  const thread = threadIn(list, isApart ? undefined : focal, article, readPost);
  const isCut =
    thread.ancestors.length === 0 ? saysReplyingTo(article) : hasGapAbove(region, article);
  return isCut ? { ...thread, isPartial: true } : thread;
}

function statusId(address = ''): string | undefined {
  return /^https?:\/\/[^/?#]+\/[^?#]*\/status\/(\d+)/.exec(address)?.[1];
}

/**
 * The post a page is about: by its id in the address; under a dialog, which has an address of its
 * own, it is the one whose date stands apart from the name.
 */
function focalAmong(articles: readonly Element[], page: Document): Element | undefined {
  const id = statusId(page.URL);
  if (id) return articles.find((article) => statusId(permalinkOf(article)) === id);
  const [found, ...more] = articles.filter(
    (article) => !datedLink(article)?.closest(NAME) && datedLink(article),
  );
  return more.length === 0 ? found : undefined;
}

/** "Discover more" and the like: what follows is no part of the conversation. */
function hasHeadingBetween(region: ParentNode, focal: Element, article: Element): boolean {
  const headings = region.querySelectorAll('h2, [role="heading"]');
  return [...headings].some(
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
function isAd(article: Element): boolean {
  return !!article.closest(testId('placementTracking')) || !datedLink(article);
}

/** "Replying to @ada": the only profile link of a post outside its header, text and quote. */
function saysReplyingTo(article: Element): boolean {
  const quote = quoteIn(article);
  return own(article, 'a[href^="/"]', quote).some(
    (link) =>
      HANDLE.test(bare(link.textContent)) &&
      !link.closest(`${NAME}, ${TEXT}, ${testId('socialContext')}`),
  );
}

/** The link around a post's own date, to the post itself. */
function datedLink(article: Element, quote = quoteIn(article)): Element | undefined {
  return own(article, 'a[href*="/status/"]', quote).find((link) => link.querySelector('time'));
}

function permalinkOf(article: Element, quote = quoteIn(article)): string | undefined {
  return absolute(datedLink(article, quote)?.getAttribute('href'), article.ownerDocument);
}

/** The block of the second author: everything around it that holds nothing of the first one's post. */
function quoteIn(article: Element): Element | undefined {
  const [first, second] = article.querySelectorAll(NAME);
  if (!first || !second) return undefined;
  const parts = [...article.querySelectorAll(`${NAME}, ${TEXT}, ${PHOTO}, ${VIDEO}, ${CARD}`)];
  const others = parts.filter((part) => isBefore(part, second));
  const actions = article.querySelectorAll('[role="group"]');
  return blockAround(second, article, (parent) =>
    [...others, ...actions].some((other) => parent.contains(other)),
  );
}

function readPost(article: Element): Post {
  const name = article.querySelector(NAME);
  // Without its author a post cannot be told from the one it quotes.
  if (!name) return asPost({});
  const quote = quoteIn(article);
  const text = own(article, TEXT, quote)[0];
  const count = (...ids: string[]) => shownCount(own(article, testId(...ids), quote)[0]);
  return asPost({
    ...readAuthor(name),
    text: shownText(text),
    time: own(article, 'time[datetime]', quote)[0]?.getAttribute('datetime') ?? undefined,
    permalink: permalinkOf(article, quote),
    language: shownLanguage(text),
    isTruncated: own(article, testId('tweet-text-show-more-link'), quote).length > 0 || undefined,
    media: readMedia(article, quote),
    counts: {
      replies: count('reply'),
      reposts: count('retweet', 'unretweet'),
      likes: count('like', 'unlike'),
      views: shownCount(own(article, 'a[href$="/analytics"]', quote)[0]),
    },
    quoted: quote ? readPost(quote) : undefined,
  });
}

/** The handle comes after the name, which may itself be written like one. */
function readAuthor(name: Element) {
  const mark = [...name.querySelectorAll('*')].findLast((element) =>
    HANDLE.test(bare(element.textContent)),
  );
  return authorBeside(mark, name);
}

function readMedia(article: Element, quote: Element | undefined): Media[] {
  const photos = own(article, PHOTO, quote).filter((photo) => !photo.querySelector('video'));
  return [
    ...photos.map((photo) => known({ kind: 'image' as const, alt: readAlt(photo) })),
    ...own(article, VIDEO, quote).map(() => ({ kind: 'video' as const })),
    ...own(article, CARD, quote).map(readCard),
  ];
}

/**
 * X gives an image without a description the word for "Image" in the reader's language. One word
 * describes nothing, so one word alone counts as that ("Hình ảnh" is the one that has a space).
 */
function readAlt(photo: Element): string | undefined {
  const alt = bare(photo.querySelector('img')?.getAttribute('alt'));
  const longest = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(alt) ? 6 : 14;
  const isOneWord = !/\s/.test(alt) && [...alt].length <= longest;
  return isOneWord || alt === 'Hình ảnh' ? undefined : alt;
}

function readCard(card: Element): Media {
  if (card.querySelector(testId('cardPoll'))) return { kind: 'poll' };
  const link = card.querySelector('a[href]');
  // The link's label is the host, a space and the headline.
  const title = link?.getAttribute('aria-label')?.replace(/^\S+\.\S+\s+/, '');
  return known({
    kind: 'card' as const,
    title,
    address: absolute(link?.getAttribute('href'), card.ownerDocument),
  });
}
