/**
 * Hacker News, in English only. A reply is written on a page of its own and its form names what it
 * answers: there is no click to remember. Markup as in pages stored 2025-12 to 2026-10.
 */
import type { Post } from '@/lib/model';
import { leadingCount } from './count';
import { addressOf, asMedia, asPost, bare } from './post';
import { shownAll, shownText } from './shown';
import { defineSite, type Thread } from './site';
import { partial } from './thread';

const home = 'https://news.ycombinator.com';
const REPLY_FORM = 'form[action="comment"]';
/** An own comment is edited in a form of another kind, which is none of our business. */
const SUBMIT_FORM = 'form[action="/r"]';

export const hackerNews = defineSite({
  id: 'hacker-news',
  label: 'Hacker News',
  matches: [`${home}/*`],
  hasComments: true,
  composers: [`:is(${REPLY_FORM}, ${SUBMIT_FORM}) textarea[name="text"]`],
  replyControls: [],
  surface: (composer) => composer.closest('form') ?? composer,
  readClicked: () => undefined,
  readThread(composer) {
    if (composer.closest(SUBMIT_FORM)) return undefined;
    const parent = composer.closest('form')?.querySelector('input[name="parent"]');
    const item = itemOf(composer.ownerDocument);
    return item && item.id === parent?.getAttribute('value') ? threadAt(item) : 'unknown';
  },
  readFocal(page) {
    const item = itemOf(page);
    return item && threadAt(item);
  },
  readAccount: (page) => bare(page.querySelector('a#me')?.textContent) || undefined,
  /** Only a link and a title have a place in it: the first link of the text, and its first line. */
  composeAddress(text) {
    const [link = ''] = /https?:\/\/\S+/.exec(text) ?? [];
    const [title = ''] = text.replace(link, '').trim().split('\n');
    return `${home}/submitlink?u=${encodeURIComponent(link)}&t=${encodeURIComponent(title.trim())}`;
  },
});

/** The story or comment a page is about, above its form. */
function itemOf(page: Document): Element | undefined {
  return shownAll(page, '.fatitem .athing')[0];
}

function threadAt(item: Element): Thread {
  const answered = readItem(item);
  if (item.querySelector('.titleline')) return { answered, ancestors: [] };
  const link = item.querySelector('.onstory a');
  const story = addressOf(link);
  const parent = addressOf(item.querySelector('.navs a[href^="item?id="]'));
  const ancestors = story ? [asPost({ text: titleOf(link), permalink: story })] : [];
  return partial({ answered, ancestors }, !story || parent !== story);
}

/** A long title is cut short, and then stands whole in the link's own. */
function titleOf(link: Element | null): string | undefined {
  const said = bare(link?.textContent);
  return link?.getAttribute('title') ?? (said.endsWith('...') ? undefined : said);
}

function readItem(item: Element): Post {
  const whole = item.closest('.fatitem') ?? item;
  const title = item.querySelector('.titleline a');
  const words = item.querySelector('.commtext');
  // Below its title the only block of a story is what its author wrote.
  const story = title && [title, whole.querySelector('td > div')].map(shownText);
  const address = addressOf(title);
  const comments = [...whole.querySelectorAll('a[href^="item?id="]')].at(-1);
  const [, time] = /^(\S+)/.exec(whole.querySelector('.age')?.getAttribute('title') ?? '') ?? [];
  return asPost({
    handle: bare(whole.querySelector('.hnuser')?.textContent),
    text: story ? story.filter(Boolean).join('\n\n') : shownText(words),
    // "2026-11-20T09:12:31 1795165951": UTC without saying so.
    time: time && `${time}Z`,
    permalink: `${home}/item?id=${item.id}`,
    media: address && !address.startsWith(`${home}/`) ? [asMedia('card', { address })] : [],
    counts: title
      ? {
          replies: leadingCount(comments),
          likes: leadingCount(whole.querySelector('.score') ?? undefined),
        }
      : {},
  });
}
