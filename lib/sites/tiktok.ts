import type { Post } from '@/lib/model';
import { holderOf, isBefore } from './post';
import { shownAll, shownText } from './shown';
import { defineSite, type Thread } from './site';
import { isSame, partial } from './thread';
import {
  commentBlock,
  e2e,
  handleIn,
  isCertain,
  isReply,
  NAME,
  namesAnother,
  playerId,
  readComment,
  readVideo,
  VIDEO_PATH,
  WORDS,
} from './tiktok-post';
import { readStudioThread, STUDIO_BOX } from './tiktok-studio';

const INPUT = e2e('comment-input', 'comment-text');
const BOX = `:is(${INPUT}) [contenteditable="true"]`;
/** Around single comments, and around all of them; the class is hashed but for the component's name. */
const LIST =
  '[class*="DivCommentListContainer"], [class*="DivCommentItem"], [data-e2e="comment-list"]';
const REPLY = '[data-e2e^="comment-reply-"]';
/** One video of the feed, and of a video's own page in its newer layout. */
const FEED_ITEM = e2e('recommend-list-item-container');

export const tiktok = defineSite({
  id: 'tiktok',
  label: 'TikTok',
  matches: ['https://www.tiktok.com/*'],
  hasComments: true,
  // As Studio's own box has it (`maxlength`, seen 2026-10).
  limit: { rule: 'utf16', max: 150 },
  composers: [BOX, STUDIO_BOX],
  messages: [
    '[data-e2e="message-input-area"] :is([contenteditable="true"], textarea)',
    '[data-e2e="dm-new-input-editor"] [contenteditable="true"]',
  ],
  replyControls: [REPLY, ':is(button, [role="button"]):has([data-e2e$="comment-icon"])'],
  surface(composer) {
    const whole = holderOf(composer, e2e('comment-post'));
    return whole && !whole.querySelector(WORDS) ? whole : (composer.closest(INPUT) ?? composer);
  },
  readClicked(control) {
    if (!control.matches(REPLY)) return videoThread(control);
    const comments = shownAll(control.ownerDocument, WORDS);
    const own = comments.find((words) => commentBlock(words).contains(control));
    return own && isCertain(own) ? commentThread(own) : undefined;
  },
  readThread(composer, clicked) {
    if (composer.matches(STUDIO_BOX)) return readStudioThread(composer);
    const answered = commentAnswered(composer, clicked);
    if (answered === 'clicked') return clicked;
    if (!answered) return videoThread(composer) ?? 'unknown';
    return answered !== 'unknown' && isCertain(answered) ? commentThread(answered) : 'unknown';
  },
  readFocal(page) {
    return VIDEO_PATH.test(new URL(page.URL).pathname) ? videoThread(page.body) : undefined;
  },
  readAccount(page) {
    const link = page.querySelector(`a${e2e('nav-profile')}, ${e2e('nav-profile')} a`);
    return link ? handleIn(link) : undefined;
  },
});

/** The words of the comment a box answers; `undefined`: the box under the video itself. */
function commentAnswered(
  composer: Element,
  clicked: Thread | undefined,
): Element | 'clicked' | 'unknown' | undefined {
  const all = shownAll(composer.ownerDocument, WORDS);
  const fits = (words: Element) => clicked && isSame(readComment(words), clicked.answered);
  const named = namedIn(composer);
  const holder = holderOf(composer, WORDS);
  const candidates = named
    ? all.filter((words) => readComment(words).handle === named)
    : holder && isAmongComments(composer, holder, all)
      ? all.filter((words) => holder.contains(words))
      : [];
  if (candidates.length === 0) return named ? 'unknown' : undefined;
  // Reply was clicked below a comment that is gone.
  if (clicked?.ancestors.length && !all.some(fits)) return 'unknown';
  const [only, ...others] = candidates;
  if (others.length === 0 && (!named || isEveryoneRead(all))) return only;
  const before = candidates.filter((words) => isBefore(words, composer));
  const isBetween = !named && before.length > 0 && before.length < candidates.length;
  const [fit, ...alike] = candidates.filter(fits);
  if (alike.length > 0) return 'clicked';
  return fit ?? (isBetween ? before.at(-1) : undefined) ?? 'unknown';
}

/** Whether every comment has its author and every author a comment: else the one named may be another. */
function isEveryoneRead(all: readonly Element[]): boolean {
  const [first] = all;
  const names = first ? shownAll(first.ownerDocument, NAME) : [];
  return names.length === all.length && all.every((words) => readComment(words).handle);
}

/** A reply's box opens in the list of comments; the video's own stands outside of it. */
function isAmongComments(composer: Element, holder: Element, all: readonly Element[]): boolean {
  if (composer.closest(LIST) || all.some((words) => !holder.contains(words))) return true;
  return shownAll(composer.ownerDocument, BOX)
    .map((other) => holderOf(other, WORDS))
    .some(
      (other) => other && other !== holder && other.tagName !== 'BODY' && other.contains(holder),
    );
}

/** In the panel beside a feed a reply's box is the one box, and its placeholder says "Reply to @ada". */
function namedIn(composer: Element): string | undefined {
  const input = composer.closest(INPUT);
  const said =
    input?.querySelector('[class*="Placeholder"]') ?? input?.querySelector('[aria-placeholder]');
  const words = composer.getAttribute('aria-placeholder') ?? shownText(said);
  return /@([\w.]+\w)/.exec(words)?.[1];
}

function commentThread(words: Element): Thread {
  const video = videoThread(words)?.answered;
  const all = shownAll(words.ownerDocument, WORDS);
  const top = isReply(words)
    ? all.slice(0, all.indexOf(words)).findLast((each) => !isReply(each) && isCertain(each))
    : undefined;
  const ancestors: Post[] = [...(video ? [video] : []), ...(top ? [readComment(top)] : [])];
  const isPartial = !video || (isReply(words) && (!top || namesAnother(words)));
  return partial({ answered: readComment(words), ancestors }, isPartial);
}

/** The video beside an element: the feed's item around it, the page's own, the one in view. */
function videoThread(beside: Element): Thread | undefined {
  const page = beside.ownerDocument;
  const address = new URL(page.URL);
  const [, handle, id] = VIDEO_PATH.exec(address.pathname) ?? [];
  const items = shownAll(page, FEED_ITEM);
  const item =
    beside.closest(FEED_ITEM) ??
    items.find((each) => id && playerId(each.querySelector('[id^="xgwrapper-"]')) === id);
  const apart = (selector: string) =>
    shownAll(page, selector).find((element) => !element.closest(FEED_ITEM));
  const within = (root: Element) => (selector: string) => shownAll(root, selector)[0];
  const shown =
    item ??
    (handle && apart(e2e('browse-username', 'browse-video-desc')) ? undefined : inView(items));
  if (!shown && !handle) return undefined;
  const answered = readVideo(shown ? within(shown) : apart, address);
  const isIt = !handle || answered.handle?.toLowerCase() === handle.toLowerCase();
  return isIt ? { answered, ancestors: [] } : undefined;
}

/**
 * The feed's only video, or the one in the middle of the view: the panel beside a feed says of no
 * video which it is, and goes along as the feed is scrolled.
 */
function inView(items: readonly Element[]): Element | undefined {
  const [only, ...others] = items;
  if (others.length === 0) return only;
  const middle = (only?.ownerDocument.defaultView?.innerHeight ?? 0) / 2;
  return items.find((item) => {
    const { top, bottom } = item.getBoundingClientRect();
    return top <= middle && bottom > middle;
  });
}
