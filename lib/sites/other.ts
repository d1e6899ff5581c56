import { type Item, isProfile, itemsIn, lastStamp } from './other-items';
import {
  DIALOG,
  isMentioned,
  leadingMentions,
  linksToAuthor,
  mentionsIn,
  namesAuthor,
  type Place,
  placeOf,
  surfaceOf,
  writtenIn,
} from './other-place';
import { readItem, readTime } from './other-post';
import { ENTRY, type Focal, focalOf, onlyOne, threadAt } from './other-thread';
import { bare, isBefore } from './post';
import { defineSite, type Thread } from './site';
import { isSame, threadOf } from './thread';

const EDITABLE = '[contenteditable]:not([contenteditable="false"])';
/** What is written there is not said to anybody: a search, a card's number, a password, code. */
const ELSEWHERE = [
  '[role="combobox"], [role="searchbox"], [role="spinbutton"], [aria-multiline="false"]',
  '[aria-readonly="true"], [readonly], :disabled',
  '[inputmode="numeric"], [inputmode="decimal"], [inputmode="tel"]',
  '[autocomplete^="cc-"], [autocomplete*="password"], [autocomplete*="username"]',
  'search *, [role="search"] *, form:has([type="password"], [autocomplete^="cc-"]) *',
  '.cm-editor *, .CodeMirror *, .monaco-editor *, .ace_editor *',
  `body ${EDITABLE} *`,
].join();
/**
 * Boxes of private messages, where the page says that they are: a transcript (`role="log"`), the
 * name of a part, Phanpy's and Mastodon's audience, the place the menu says one is at.
 */
const MESSAGES = [
  '[role="log"] *, [role="log"] ~ *, [role="log"] ~ * *',
  '[id*="chat" i] *, [class*="chat-" i] *, [class*="private-message" i] *, [class*="visibility-direct"] *',
  ...['/messages', '/direct', '/chat', '/conversations', '/dm/'].map(
    (path) => `:root:has([aria-current="page"][href*="${path}"]) *`,
  ),
].join();
/** Where a site has the way to one's own profile. */
const OWN_LINKS =
  'nav a[href^="/"], [role="navigation"] a[href^="/"], [role="banner"] a[href^="/"], body > header a[href^="/"]';

/**
 * Any page that is no site of the list. What it holds is told by roles and structure alone, and
 * where two posts may be the one a box answers, none is named. Not in the registry: it has no address.
 */
export const other = defineSite({
  id: 'other',
  label: '',
  matches: [],
  composers: ['textarea', EDITABLE].map((box) => `${box}:not(${ELSEWHERE}, ${MESSAGES})`),
  messages: ['textarea', EDITABLE].map((box) => `${box}:is(${MESSAGES})`),
  // Any control may begin a reply; what was clicked counts only where the box names its author.
  replyControls: ['button', '[role="button"]', 'a[href]'],
  surface: surfaceOf,
  readClicked(control) {
    const page = control.ownerDocument;
    const items = itemsIn(page, control);
    const item = items.findLast(({ element }) => element.contains(control));
    return item && threadAt(item, page, items);
  },
  readThread(composer, clicked) {
    const page = composer.ownerDocument;
    const items = itemsIn(page, composer);
    const place = placeOf(composer, items);
    if (place.kind === 'certain' && composer.closest(DIALOG)?.contains(place.item.element))
      return shownAt(place.item, page, clicked, items);
    if (place.kind === 'certain') return answeredAt(place.item, composer, clicked, items);
    if (clicked && namesAuthor(composer, clicked.answered, items)) return clicked;
    if (place.kind !== 'above' && linksToAuthor(composer, items)) return 'unknown';
    const mentions = mentionsIn(composer);
    if (mentions.length > 0 && items.some((each) => isMentioned(readItem(each, items), mentions)))
      return 'unknown';
    return place.kind === 'apart' ? undefined : wholePage(composer, place, clicked, items);
  },
  readFocal(page) {
    const items = itemsIn(page);
    return focalThread(page, items, focalOf(page, items));
  },
  readAccount(page) {
    const links = [...page.querySelectorAll(OWN_LINKS)].filter(isProfile);
    const names = links.map(
      (link) => /\/(?:@|u\/)([^/?#]+)/.exec(link.getAttribute('href') ?? '')?.[1],
    );
    return onlyOne([...new Set(names.flatMap((name) => name ?? []))]);
  },
  readLimit(_, composer) {
    const max = Number(composer?.getAttribute('maxlength'));
    return max > 0 ? { rule: 'utf16', max } : undefined;
  },
  readPrefill: (_, text) => (leadingMentions(text) === text ? text : ''),
});

/** The thread of a post that a dialog shows: as it stands on the page behind, where it does. */
function shownAt(
  item: Item,
  page: Document,
  clicked: Thread | undefined,
  items: readonly Item[],
): Thread {
  const find = (element: Element) => items.find((each) => each.element === element) ?? item;
  return threadOf({
    shown: readItem(item, items),
    clicked,
    posts: () => items.flatMap(({ element }) => (element.closest(DIALOG) ? [] : element)),
    read: (element) => readItem(find(element), items),
    thread: (element) => threadAt(find(element), page, items),
  });
}

/** What a box in or right under a post answers: that post, unless it names another, or may be about one below. */
function answeredAt(
  item: Item,
  composer: Element,
  clicked: Thread | undefined,
  items: readonly Item[],
): Thread | 'unknown' {
  const page = composer.ownerDocument;
  const mentions = mentionsIn(composer);
  const entry = composer.closest(ENTRY) ?? item.element;
  const answers = items.filter(
    (each) => each !== item && entry.contains(each.element) && isBefore(each.element, composer),
  );
  const post = readItem(item, items);
  if (mentions.length > 0 && isMentioned(post, mentions)) return threadAt(item, page, items);
  if (mentions.length > 0 && post.handle) {
    const named = onlyOne(answers.filter((each) => isMentioned(readItem(each, items), mentions)));
    if (named) return threadAt(named, page, items);
    return clicked && isMentioned(clicked.answered, mentions) ? clicked : 'unknown';
  }
  const isBelow = (each: Item) => clicked && isSame(readItem(each, items), clicked.answered);
  return answers.some(isBelow) ? 'unknown' : threadAt(item, page, items);
}

/** What a box answers that stands with no post of its own: what the page is about. */
function wholePage(
  composer: Element,
  place: Place,
  clicked: Thread | undefined,
  items: readonly Item[],
): Thread | 'unknown' | undefined {
  const page = composer.ownerDocument;
  const around = items.findLast(({ element }) => element.contains(composer));
  const focal = around ? { item: around } : focalOf(page, items);
  const nothing = place.kind === 'above' ? undefined : 'unknown';
  if (!focal) return nothing;
  if ('item' in place && !('item' in focal && focal.item === place.item)) return 'unknown';
  if (around) return answeredAt(around, composer, clicked, items);
  if (!isWithin(composer, focal)) return nothing;
  return isAboutAnother(composer, focal, items) ? 'unknown' : focalThread(page, items, focal);
}

/** Whether a box has somebody's name in it, or stands in or under a post that could not be read. */
function isAboutAnother(composer: Element, focal: Focal, items: readonly Item[]): boolean {
  const own = 'item' in focal ? focal.item : undefined;
  const written = writtenIn(composer);
  const isQuoted = items.some(
    (each) => each !== own && written.includes(bare(each.author.textContent)),
  );
  const entry = composer.closest(ENTRY);
  const isInEntry = entry !== null && !(own && entry.contains(own.element));
  const stamp = lastStamp(composer);
  const isRead = !stamp || items.some(({ element }) => element.contains(stamp));
  const isOwnTime = 'post' in focal && isSameTime(readTime(stamp), focal.post.time);
  return isQuoted || isInEntry || !(isRead || isOwnTime);
}

function isSameTime(one = '', other = ''): boolean {
  return new Date(one).getTime() === new Date(other).getTime();
}

/** Whether a box belongs to what the page is about: not a search above it, not a dialog over it. */
function isWithin(composer: Element, focal: Focal): boolean {
  const dialog = composer.closest(DIALOG);
  if ('item' in focal) {
    const { element } = focal.item;
    return isBefore(element, composer) && (!dialog || dialog.contains(element));
  }
  const main = composer.ownerDocument.querySelector('main, [role="main"]');
  return !dialog && (!main || main.contains(composer));
}

function focalThread(
  page: Document,
  items: readonly Item[],
  focal: Focal | undefined,
): Thread | undefined {
  if (!focal) return undefined;
  return 'item' in focal
    ? threadAt(focal.item, page, items)
    : { answered: focal.post, ancestors: [] };
}
