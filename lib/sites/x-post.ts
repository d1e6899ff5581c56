/** What a post on X says. Selectors as seen on the live site by others, 2026-10. */
import type { Media, Post } from '@/lib/model';
import { shownCount } from './count';
import { addressOf, asMedia, asPost, authorBeside, bare, blockAround, isBefore, own } from './post';
import { shownLanguage, shownText } from './shown';

export const testId = (...ids: string[]) => ids.map((id) => `[data-testid="${id}"]`).join(', ');

export const NAME = testId('User-Name');
/** A long article, with its title and author; its words alone. As seen on the live site by others, 2026-11. */
export const ARTICLE = testId('twitterArticleReadView');
const BODY = testId('twitterArticleRichTextView', 'longformRichTextComponent');
const TEXT = `${testId('tweetText')}, ${BODY}`;
const PHOTO = testId('tweetPhoto');
const VIDEO = testId('videoPlayer');
const CARD = testId('card.wrapper');
/** The title of a long article; a feed has it below the cover, before its first words. */
const TITLE = `${testId('twitter-article-title')}, ${testId('article-cover-image')} + * span:first-of-type`;
const HANDLE = /^@[a-z0-9_]{1,15}$/i;
const ARTICLE_PAGE = /^https:\/\/[^/]+\/\w+\/article\/\d+/;

export function readPost(article: Element): Post {
  const name = article.querySelector(NAME);
  // Without its author a post cannot be told from the one it quotes.
  if (!name) return asPost({});
  const quote = quoteIn(article);
  const [text] = own(article, TEXT, quote);
  const long = text?.matches(BODY) ? readArticle(text) : undefined;
  const count = (selector: string) => shownCount(own(article, selector, quote)[0]);
  return asPost({
    ...readAuthor(name),
    text: long ?? shownText(text),
    time: own(article, 'time', quote)[0]?.getAttribute('datetime') ?? undefined,
    permalink:
      addressOf(datedLink(article)) ?? (long && ARTICLE_PAGE.exec(article.ownerDocument.URL)?.[0]),
    language: shownLanguage(text),
    isTruncated: own(article, testId('tweet-text-show-more-link'), quote).length > 0 || undefined,
    media: readMedia(article, quote),
    counts: {
      replies: count(testId('reply')),
      reposts: count(testId('retweet', 'unretweet')),
      likes: count(testId('like', 'unlike')),
      views: count('a[href$="/analytics"]'),
    },
    quoted: quote && readPost(quote),
  });
}

/** The words of a long article: paragraphs, each a block of Draft.js; items of a list one below the other. */
function readArticle(body: Element): string {
  const blocks = [...body.querySelectorAll('[data-block="true"]')]
    .filter((block) => !block.querySelector(NAME))
    .map((block) => ({ text: shownText(block), isItem: block.matches('li') }))
    .filter(({ text }) => text !== '');
  return blocks.reduce((before, { text, isItem }, at) => {
    const gap = isItem && blocks[at - 1]?.isItem ? '\n' : '\n\n';
    return before ? before + gap + text : text;
  }, '');
}

/** The link around a post's own date, to the post itself. */
export function datedLink(article: Element): Element | undefined {
  const links = own(article, 'a[href*="/status/"], a[href*="/article/"]', quoteIn(article));
  return links.find((link) => link.querySelector('time'));
}

/** "Replying to @ada": the only profile link of a post outside its header, text and quote. */
export function saysReplyingTo(article: Element): boolean {
  const elsewhere = `${NAME}, ${TEXT}, ${testId('socialContext')}`;
  return own(article, 'a[href^="/"]', quoteIn(article)).some(
    (link) => HANDLE.test(bare(link.textContent)) && !link.closest(elsewhere),
  );
}

/** The block of the second author: all around it that holds nothing of the first one's post. */
function quoteIn(article: Element): Element | undefined {
  const [first, second] = article.querySelectorAll(NAME);
  if (!first || !second) return undefined;
  const parts = [...article.querySelectorAll(`${NAME}, ${TEXT}, ${PHOTO}, ${VIDEO}, ${CARD}`)];
  const others = parts.filter((part) => isBefore(part, second));
  others.push(...article.querySelectorAll('[role="group"]'));
  return blockAround(second, article, (parent) => others.some((other) => parent.contains(other)));
}

/** The handle comes after the name, which may itself be written like one. */
function readAuthor(name: Element) {
  const parts = [...name.querySelectorAll('*')];
  return authorBeside(
    parts.findLast((part) => HANDLE.test(bare(part.textContent))),
    name,
  );
}

function readMedia(article: Element, quote: Element | undefined): Media[] {
  const photos = own(article, PHOTO, quote).filter((photo) => !photo.querySelector('video'));
  return [
    ...photos.map((photo) => asMedia('image', { alt: readAlt(photo) })),
    ...own(article, VIDEO, quote).map(() => asMedia('video')),
    ...own(article, CARD, quote).map(readCard),
    ...own(article, TITLE, quote)
      .slice(0, 1)
      .map((title) => asMedia('card', { title: shownText(title) })),
  ];
}

/**
 * X gives an image without a description the word for "Image" in the reader's language. One word
 * describes nothing, so one word alone counts as that ("Hình ảnh" is the one that has a space).
 */
function readAlt(photo: Element): string {
  const alt = bare(photo.querySelector('img')?.getAttribute('alt'));
  const longest = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(alt) ? 6 : 14;
  const isOneWord = !/\s/.test(alt) && alt.length <= longest;
  return isOneWord || alt === 'Hình ảnh' ? '' : alt;
}

/** An option of a poll, while it runs and once it has ended: its words stand in the first `span`. */
const OPTION = '[role="radio"], [role="listitem"], li';

function readCard(card: Element): Media {
  if (card.querySelector(testId('cardPoll'))) {
    const options = [...card.querySelectorAll(OPTION)];
    return asMedia('poll', {
      title: options.map((option) => shownText(option.querySelector('span'))).join(' · '),
    });
  }
  const link = card.querySelector('a[href]');
  // The link's label is the host, a space and the headline.
  const title = link?.getAttribute('aria-label')?.replace(/^\S+\.\S+\s+/, '');
  return asMedia('card', { title, address: addressOf(link) });
}
