import { AVATAR, handleOf, linkOf, POST_PATH, readPost, saysRepliedTo } from './bluesky-post';
import { asPost, bare, isBefore } from './post';
import { isShown, shownAll, shownText } from './shown';
import { defineSite, type Thread } from './site';
import { partial, threadIn, threadOf } from './thread';

const THREAD_ITEM = '[data-testid^="postThreadItem-by-"]';
const ITEM = `[data-testid^="feedItem-by-"], ${THREAD_ITEM}`;
const SCREEN = '[data-testid="postThreadScreen"]';
const COMPOSER = '[data-testid="composePostView"]';
const PROFILE = 'a[href^="/profile/"]';

export const bluesky = defineSite({
  id: 'bluesky',
  label: 'Bluesky',
  matches: ['https://bsky.app/*'],
  limit: { rule: 'graphemes', max: 300 },
  composers: [`${COMPOSER} .ProseMirror[contenteditable="true"]`],
  // The one textarea that is in no dialog (its own client, 2026-06).
  messages: ['textarea:not([role="dialog"] *)'],
  replyControls: ['[data-testid="replyBtn"]'],
  surface: (composer) => composer.closest(COMPOSER) ?? composer,
  readClicked(control) {
    const item = control.closest(ITEM);
    return item ? threadAt(item) : undefined;
  },
  readThread(composer, clicked) {
    const view = composer.closest(COMPOSER);
    const context = view && replyContext(view);
    if (!context) {
      // Who may reply is asked for new posts alone.
      const isNew = !view || view.querySelector('[data-testid="openReplyGateButton"]');
      return isNew ? undefined : 'unknown';
    }
    const [author, text] = [...context.querySelectorAll('[dir="auto"]')].map(shownText);
    if (!author) return 'unknown';
    const posts = () =>
      shownAll(view.ownerDocument, ITEM).filter((item) => isSameAvatar(item, context));
    const shown = asPost({ author: bare(author), text });
    return threadOf({ shown, clicked, posts, read, thread: threadAt });
  },
  readFocal(page) {
    const focal = shownAll(page, SCREEN).map(focalOf).find(Boolean);
    return focal && threadAt(focal);
  },
  readAccount(page) {
    const links = page.querySelectorAll(`nav ${PROFILE}, [role="navigation"] ${PROFILE}`);
    const paths = new Set([...links].map((link) => link.getAttribute('href')));
    const [path = ''] = paths;
    return paths.size === 1 ? /^\/profile\/([^/:]+)$/.exec(path ?? '')?.[1] : undefined;
  },
  composeAddress: (text) => `https://bsky.app/intent/compose?text=${encodeURIComponent(text)}`,
});

/** The answered post as the composer shows it: the one button above the first box with a person in it. */
function replyContext(view: Element): Element | undefined {
  const editor = view.querySelector('.ProseMirror');
  const buttons = [...view.querySelectorAll('button, [role="button"]')];
  return buttons.find(
    (button) =>
      editor !== null &&
      isBefore(button, editor) &&
      (button.querySelector(AVATAR) || button.querySelectorAll('[dir="auto"]').length > 1),
  );
}

/** An avatar's address holds the account's DID, which no two people share. */
function isSameAvatar(one: Element, other: Element): boolean {
  const [a, b] = [one, other].map((root) => {
    const source = root.querySelector(`:is(${AVATAR}) img`)?.getAttribute('src') ?? '';
    return /did:[a-z]+:[^/@?]+/.exec(source)?.[0];
  });
  return !a || !b || a === b;
}

function threadAt(item: Element): Thread {
  const screen = item.closest(SCREEN);
  if (screen) return threadIn(shownAll(screen, THREAD_ITEM), focalOf(screen), item, read);
  return partial({ answered: read(item), ancestors: [] }, saysRepliedTo(item));
}

/** The post a screen is about is the only one that is no link to itself. */
function focalOf(screen: Element): Element | undefined {
  const [first, ...more] = shownAll(screen, THREAD_ITEM).filter(
    (item) => item.getAttribute('role') !== 'link' && !linkOf(item),
  );
  return more.length === 0 ? first : undefined;
}

/** While a post's own screen is the one shown, the page's address is the post's. */
function read(item: Element): ReturnType<typeof readPost> {
  const screen = item.closest(SCREEN);
  const { pathname, origin } = new URL(item.ownerDocument.URL);
  const [path, profile] = POST_PATH.exec(pathname) ?? [];
  const isTheirs =
    profile?.startsWith('did:') || profile?.toLowerCase() === handleOf(item).toLowerCase();
  const isFocal = isTheirs && screen && isShown(screen) && focalOf(screen) === item;
  return readPost(item, isFocal ? `${origin}${path}` : undefined);
}
