/**
 * Replies to reviews on Google Business Profile, on the reviews' own pages. Inside Google Search
 * they stand in a frame of www.google.com: out of reach without asking for all of Google, so the
 * side panel is what there is. Class names are hashed; these are the ones several tools hold on to
 * in 2026. A box opens in the card of its review, so there is no click to remember.
 */
import type { Post } from '@/lib/model';
import { asPost, bare, holderOf } from './post';
import { shownAll, shownText } from './shown';
import { defineSite } from './site';

/** A row of the list, and the review in it. */
const CARD = '.DsOcnf, .OUCuxb';
const NAME = '.LH5kS';
const WORDS = ':is(.rSdjR, [jsname="AqNep"]):not(.Q9ktHb, .Q9ktHb *)';
const FULL_STAR = '.MOLvNc';
const EMPTY_STAR = '.vVwMD';

export const googleBusiness = defineSite({
  id: 'google-business',
  label: 'Google Business Profile',
  matches: ['https://business.google.com/*'],
  // `ReviewReply.comment` of Google's own interface: "4096 bytes" (mybusiness v4).
  limit: { rule: 'bytes', max: 4096 },
  composers: [`:is(${CARD}) textarea`, 'body:has([data-review-id]) textarea'],
  replyControls: [],
  surface(composer) {
    const whole = holderOf(composer, 'button');
    return whole && !whole.querySelector(`${NAME}, ${WORDS}`) ? whole : composer;
  },
  readClicked: () => undefined,
  readThread(composer) {
    const card = composer.closest(CARD);
    const answered = card && shownAll(card, NAME).length < 2 ? readReview(card) : undefined;
    return answered ? { answered, ancestors: [] } : 'unknown';
  },
  // A page is about many reviews, and nobody on it has a handle.
  readFocal: () => undefined,
  readAccount: () => undefined,
});

function readReview(card: Element): Post | undefined {
  const [words] = shownAll(card, WORDS);
  const review = asPost({
    author: bare(shownText(card.querySelector(NAME))),
    text: shownText(words),
    rating: ratingOf(card),
    // "More" stands behind the beginning of a long one.
    isTruncated: (words && shownAll(words, 'button').length > 0) || undefined,
  });
  return review.text || review.rating ? review : undefined;
}

/** Counted twice, as the shapes of stars change like any other name. */
function ratingOf(card: Element): number | undefined {
  const full = shownAll(card, FULL_STAR).length;
  return full > 0 && full + shownAll(card, EMPTY_STAR).length === 5 ? full : undefined;
}
