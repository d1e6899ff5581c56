/**
 * Pinterest: the comments of a pin, their replies, and the description of a new pin. `data-test-id`
 * hooks as seen on the live site by others between 2026-08 and 2026-10. Comments show no date and
 * no address of their own.
 */
import type { Post } from '@/lib/model';
import { answeredAmong, leadingName } from './comments';
import { shownCount } from './count';
import { asMedia, asPost, bare, blockAround, holderOf, isBefore } from './post';
import { shownAll, shownText } from './shown';
import { defineSite, type Thread } from './site';
import { isGone, partial } from './thread';

/** Where people are led from `www.pinterest.com` by country, as other extensions list them (2026). */
const countries = `at ca ch cl co.kr co.uk com.au com.mx de dk es fr ie it jp nz ph pt se`;
const others = 'br es id in nl pl ru tr';

const id = (...names: string[]) => names.map((name) => `[data-test-id="${name}"]`).join(', ');

const EDITOR = '[contenteditable="true"]';
const BOX = id('comment-editor-container');
/** Of a pin that is being made. */
const DESCRIPTION = id('storyboard-description-field-container');
/** Name and words of one comment. */
const COMMENT = id('author-and-comment-container');
const WORDS = id('text-container');
const LIST = id('aggregated-comment-list');
/** A comment with the replies to it. */
const THREAD = id('commentThread-comment');
const REPLY = id('comment-reply-button-container');

export const pinterest = defineSite({
  id: 'pinterest',
  label: 'Pinterest',
  matches: [
    'https://www.pinterest.com/*',
    ...countries.split(' ').map((country) => `https://www.pinterest.${country}/*`),
    ...others.split(' ').map((country) => `https://${country}.pinterest.com/*`),
  ],
  hasComments: true,
  // For comments and descriptions alike, by tables of others (2026).
  limit: { rule: 'utf16', max: 500 },
  composers: [`:is(${BOX}, ${DESCRIPTION}) ${EDITOR}`],
  replyControls: [`:is(${REPLY}) :is(button, [role="button"])`],
  surface(composer) {
    const whole = holderOf(composer, id('activity-item-create-submit'));
    return whole && !whole.querySelector(COMMENT)
      ? whole
      : (composer.closest(`${BOX}, ${DESCRIPTION}`) ?? composer);
  },
  readClicked(control) {
    const page = control.ownerDocument;
    const own = commentsIn(page).find((comment) => blockOf(comment).contains(control));
    return own && threadOf(own);
  },
  readThread(composer, clicked) {
    if (composer.closest(DESCRIPTION)) return undefined;
    const thread = composer.closest(THREAD);
    if (!thread)
      return isAmongComments(composer) ? 'unknown' : (pinOn(composer.ownerDocument) ?? 'unknown');
    if (isGone(clicked, commentsIn(composer.ownerDocument), readComment)) return 'unknown';
    const answered = answeredAmong(commentsIn(thread), composer, clicked, readComment);
    return answered ? threadOf(answered) : 'unknown';
  },
  readFocal: pinOn,
  readAccount: (page) => handleIn(page.querySelector(`:is(${id('header-profile')})`)),
  readPrefill(composer, text) {
    const people = commentsIn(composer.closest(THREAD) ?? composer).map(readComment);
    const names = people.flatMap(({ author, handle }) => [author, handle]);
    return leadingName(
      text,
      names.map((name) => name && `@${name}`),
    );
  },
  /** The picture and the page it is on are still the person's to give. */
  composeAddress: (text) =>
    `https://www.pinterest.com/pin/create/button/?description=${encodeURIComponent(text)}`,
});

function commentsIn(root: ParentNode): Element[] {
  return shownAll(root, COMMENT);
}

/** The box below all comments is the pin's; one that stands between them is not. */
function isAmongComments(composer: Element): boolean {
  const all = commentsIn(composer.ownerDocument);
  const after = all.filter((comment) => isBefore(composer, comment));
  return composer.closest(LIST) !== null || (after.length > 0 && after.length < all.length);
}

/** Everything around a comment's words that belongs to no other comment. */
function blockOf(comment: Element): Element {
  const isShared = (parent: Element) => parent.querySelectorAll(COMMENT).length > 1;
  return blockAround(comment, comment.ownerDocument.body, isShared);
}

function threadOf(comment: Element): Thread {
  const pin = pinOn(comment.ownerDocument)?.answered;
  const [first] = commentsIn(outermost(comment) ?? comment);
  const above = first && first !== comment ? [readComment(first)] : [];
  return partial(
    { answered: readComment(comment), ancestors: [...(pin ? [pin] : []), ...above] },
    !pin,
  );
}

function outermost(comment: Element): Element | undefined {
  let thread = comment.closest(THREAD);
  for (let at = thread; at; at = at.parentElement?.closest(THREAD) ?? null) thread = at;
  return thread ?? undefined;
}

/** Name and words are both texts; the name is the first link. */
function readComment(comment: Element): Post {
  const name = comment.querySelector('a[href]');
  const words = [...comment.querySelectorAll(WORDS)].findLast((text) => !text.contains(name));
  const likes = id('comment-reaction-container-reaction-count');
  return asPost({
    author: bare(shownText(name)),
    handle: handleOf(name),
    text: shownText(words),
    counts: { likes: shownCount(blockOf(comment).querySelector(likes) ?? undefined) },
  });
}

/** From a profile's address, which is the name alone: `/nordlys/`. */
function handleOf(link: Element | null | undefined): string | undefined {
  return /^(?:https:\/\/[^/]+)?\/([\w.-]+)\/?$/.exec(link?.getAttribute('href') ?? '')?.[1];
}

function handleIn(part: Element | null | undefined): string | undefined {
  return handleOf(part?.matches('a') ? part : part?.querySelector('a[href]'));
}

/** The page's only heading may be the site's own name. */
function pinOn(page: Document): Thread | undefined {
  const address = new URL(page.URL);
  const [, number] = /^\/pin\/(?:[^/]*--)?(\d+)/.exec(address.pathname) ?? [];
  if (!number) return undefined;
  const first = (...names: string[]) => shownAll(page, id(...names))[0];
  const title = first('closeup-title', 'pinTitle', 'rich-pin-information')?.querySelector('h1');
  const description = first('truncated-description', 'description-content-container');
  const picture = first('pin-closeup-image', 'closeup-image', 'visual-content-container');
  const answered = asPost({
    author: bare(shownText(first('creator-profile-name'))),
    handle: handleIn(first('official-user-attribution', 'creator-avatar-link')),
    text: [title, description].map(shownText).filter(Boolean).join('\n\n'),
    permalink: `${address.origin}/pin/${number}/`,
    // Its description is Pinterest's own guess at what it shows.
    media: picture ? [asMedia(picture.querySelector('video') ? 'video' : 'image')] : [],
  });
  return { answered, ancestors: [] };
}
