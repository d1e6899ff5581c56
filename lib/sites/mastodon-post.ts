/** What a post on Mastodon says. Class names from mastodon/mastodon, 4.3 to 4.5 and main, 2026-11. */
import type { Media, Post } from '@/lib/model';
import { shownCount } from './count';
import { addressOf, asMedia, asPost, bare, own } from './post';
import { shownLanguage, shownText } from './shown';

export function readPost(status: Element): Post {
  const quote = status.querySelector('.status__quote');
  const quoted = quote?.querySelector('.status');
  const mine = (selector: string) => own(status, selector, quote);
  const [body] = mine('.status__content__text');
  const [link] = mine('.status__relative-time, .detailed-status__datetime');
  const tags = mine('.hashtag-bar a').map(shownText).join(' ');
  const contentWarning = shownText(mine('.content-warning:not(.content-warning--filter) p')[0]);
  // A folded post is not in the page at all; a bar of many tags shows only some.
  const isTruncated = (!body && contentWarning !== '') || mine('.hashtag-bar button').length > 0;
  return asPost({
    ...readAuthor(status, quote),
    text: [shownText(body), tags].filter(Boolean).join('\n\n'),
    time: link?.querySelector('time')?.getAttribute('datetime') ?? undefined,
    permalink: addressOf(link),
    language: shownLanguage(body),
    contentWarning,
    isTruncated: isTruncated || undefined,
    media: readMedia(mine),
    counts: {
      replies: shownCount(
        mine('button:has(.icon-reply, .icon-reply-all) .icon-button__counter')[0],
      ),
      reposts: shownCount(
        mine('.detailed-status__reblogs, button:has(.icon-retweet) .icon-button__counter')[0],
      ),
      likes: shownCount(
        mine('.detailed-status__favorites, button:has(.icon-star) .icon-button__counter')[0],
      ),
    },
    quoted: quoted ? readPost(quoted) : undefined,
  });
}

export function readAuthor(root: Element, quote?: Element | null) {
  const [account] = own(root, '.display-name__account', quote);
  const link = own(root, 'a[href*="/@"]', quote)[0]?.getAttribute('href') ?? '';
  return {
    author: bare(shownText(own(root, '.display-name__html', quote)[0])),
    handle: bare(account?.textContent ?? /\/@([^/]+)/.exec(link)?.[1]).replace(/^@/, ''),
  };
}

function readMedia(mine: (selector: string) => Element[]): Media[] {
  const described = (kind: Media['kind']) => (item: Element) =>
    asMedia(item.querySelector('video') ? 'video' : kind, { alt: readDescription(item) });
  return [
    ...mine('.media-gallery__item').map(described('image')),
    ...mine('.video-player').map(described('video')),
    ...mine('.audio-player').map(described('audio')),
    ...mine('.status-card').map(readCard),
    ...mine('.poll').map((poll) => {
      const options = [...poll.querySelectorAll('.poll__option__text')].map(shownText);
      return asMedia('poll', { title: options.join(' · ') });
    }),
  ];
}

function readDescription(item: Element): string {
  const media = item.querySelector('img, video, audio, a[title]');
  const said = ['alt', 'aria-label', 'title'].map((name) => bare(media?.getAttribute(name)));
  return (
    said.find(Boolean) ?? shownText((item.closest('figure') ?? item).querySelector('figcaption'))
  );
}

function readCard(card: Element): Media {
  const link = card.matches('a') ? card : card.querySelector('a:has(.status-card__title)');
  return asMedia('card', {
    title: shownText(card.querySelector('.status-card__title')),
    address: addressOf(link),
  });
}
