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
import { isShown, shownText } from './shown';
import { defineSite, type Thread } from './site';

/** Read from the real client, version 1.132.0, 2026-11. */
const THREAD_ITEM = '[data-testid^="postThreadItem-by-"]';
const ITEM = `[data-testid^="feedItem-by-"], ${THREAD_ITEM}`;
const THREAD = '[data-testid="postThreadScreen"]';
const TEXT = '[data-testid="postText"], [data-word-wrap="1"]';
const AVATAR = '[data-testid="userAvatarImage"], [data-testid="userAvatarFallback"]';
const COMPOSER = '[data-testid="composePostView"]';
const HANDLE = /^@[a-z0-9-]+(\.[a-z0-9-]+)+$/i;
const POST_PATH = /^\/profile\/([^/]+)\/post\/([^/]+)$/;

export const bluesky = defineSite({
  id: 'bluesky',
  label: 'Bluesky',
  matches: ['https://bsky.app/*'],
  limit: { rule: 'graphemes', max: 300 },
  composers: [`${COMPOSER} .ProseMirror[contenteditable="true"]`],
  replyControls: ['[data-testid="replyBtn"]'],
  surface: (composer) => composer.closest(COMPOSER) ?? composer,
  readClicked(control) {
    const item = control.closest(ITEM);
    return item ? threadAt(item) : undefined;
  },
  readThread(composer, clicked) {
    const view = composer.closest(COMPOSER);
    if (!view) return undefined;
    const context = replyContext(view);
    // Who may reply is asked for new posts alone.
    if (!context)
      return view.querySelector('[data-testid="openReplyGateButton"]') ? undefined : 'unknown';
    const [author, text] = [...context.querySelectorAll('[dir="auto"]')].map(shownText);
    if (!author) return 'unknown';
    const did = didOf(context);
    const others = () =>
      shownAll(view.ownerDocument, ITEM).filter(
        (item) => !did || !didOf(item) || didOf(item) === did,
      );
    return threadOf(asPost({ author, text }), clicked, () => others().map(threadAt));
  },
  readFocal(page) {
    const focal = shownAll(page, THREAD).map(focalOf).find(Boolean);
    return focal ? threadAt(focal) : undefined;
  },
  readAccount(page) {
    const links = [
      ...page.querySelectorAll(
        'nav a[href^="/profile/"], [role="navigation"] a[href^="/profile/"]',
      ),
    ];
    const handles = new Set(
      links.map((link) => /^\/profile\/([^/:]+)$/.exec(link.getAttribute('href') ?? '')?.[1]),
    );
    return handles.size === 1 ? [...handles][0] : undefined;
  },
  composeAddress: (text) => `https://bsky.app/intent/compose?text=${encodeURIComponent(text)}`,
});

/** The answered post as the composer shows it: the one button above the first box with a person in it. */
function replyContext(view: Element): Element | undefined {
  const editor = view.querySelector('.ProseMirror');
  return [...view.querySelectorAll('button, [role="button"]')].find(
    (button) =>
      editor !== null &&
      isBefore(button, editor) &&
      (button.querySelector(AVATAR) !== null || button.querySelectorAll('[dir="auto"]').length > 1),
  );
}

/** The account behind an avatar: its address holds the DID, which no two people share. */
function didOf(root: Element): string | undefined {
  const source = root.querySelector(`:is(${AVATAR}) img`)?.getAttribute('src') ?? '';
  return /did:[a-z]+:[^/@?]+/.exec(source)?.[0];
}

function threadAt(item: Element): Thread {
  const screen = item.closest(THREAD);
  if (!screen)
    return {
      answered: readPost(item),
      ancestors: [],
      ...(saysReplyTo(item) ? { isPartial: true } : {}),
    };
  return threadIn(shownAll(screen, THREAD_ITEM), focalOf(screen), item, readPost);
}

/** The post the screen is about is the only one that is no link to itself. */
function focalOf(screen: Element): Element | undefined {
  const items = shownAll(screen, THREAD_ITEM);
  const [first, ...more] = items.filter(
    (item) => item.getAttribute('role') !== 'link' && !linkOf(item, quoteIn(item)),
  );
  return more.length === 0 ? first : undefined;
}

function handleOf(item: Element): string {
  return (item.getAttribute('data-testid') ?? '').replace(/^.*?-by-/, '');
}

/** "Reply to Ada" under the author's name links to somebody else's profile. */
function saysReplyTo(item: Element): boolean {
  const handle = handleOf(item);
  const mark = authorMark(item, `@${handle}`);
  return own(item, 'a[href^="/profile/"]', quoteIn(item)).some((link) => {
    const path = link.getAttribute('href') ?? '';
    const isElse = /^\/profile\/[^/]+$/.test(path) && path !== `/profile/${handle}`;
    return isElse && !link.closest(TEXT) && mark !== undefined && isBefore(mark, link);
  });
}

/** A quoted author's handle is plain text; the author's own is a link. */
function quoteIn(item: Element): Element | undefined {
  const mark = [...item.querySelectorAll('*')].find(
    (element) =>
      HANDLE.test(bare(element.textContent)) &&
      !element.closest(`a, ${TEXT}`) &&
      !element.querySelector('a'),
  );
  if (!mark) return undefined;
  const parts = [...item.querySelectorAll(`${TEXT}, img, a, [data-testid="replyBtn"]`)];
  const others = parts.filter(
    (part) =>
      !part.closest(AVATAR) && (isBefore(part, mark) || part.matches('[data-testid="replyBtn"]')),
  );
  const block = blockAround(mark, item, (parent) => others.some((other) => parent.contains(other)));
  const box = mark.closest('[role="link"]');
  return box && box !== item && item.contains(box) ? box : block;
}

function authorMark(root: Element, handle: string | RegExp): Element | undefined {
  return [...root.querySelectorAll('*')].find((element) => {
    const text = bare(element.textContent);
    return (
      (typeof handle === 'string' ? text === handle : handle.test(text)) && !element.closest(TEXT)
    );
  });
}

function linkOf(item: Element, quote: Element | undefined): Element | undefined {
  return own(item, 'a[href*="/post/"]', quote).find(
    (link) => POST_PATH.test(link.getAttribute('href') ?? '') && !link.closest(TEXT),
  );
}

/** The focused post has no link to itself; while its screen is the one shown, the address is its own. */
function permalinkOf(item: Element, quote: Element | undefined): string | undefined {
  const page = item.ownerDocument;
  const link = linkOf(item, quote);
  if (link) return absolute(link.getAttribute('href'), page);
  const screen = item.closest(THREAD);
  const { pathname, origin } = new URL(page.URL);
  const [path, profile] = POST_PATH.exec(pathname) ?? [];
  const isFocal = screen !== null && isShown(screen) && focalOf(screen) === item;
  const isTheirs =
    profile?.startsWith('did:') || profile?.toLowerCase() === handleOf(item).toLowerCase();
  return path && isFocal && isTheirs ? `${origin}${path}` : undefined;
}

function readPost(item: Element): Post {
  const quote = quoteIn(item);
  const handle = handleOf(item);
  const count = (...ids: string[]) =>
    shownCount(own(item, ids.map((id) => `[data-testid="${id}"]`).join(', '), quote)[0]);
  return asPost({
    ...authorBeside(authorMark(item, `@${handle}`), item),
    handle,
    text: shownText(own(item, TEXT, quote)[0]),
    permalink: permalinkOf(item, quote),
    media: readMedia(item, quote),
    counts: {
      replies: count('replyBtn'),
      reposts: count('repostCount'),
      likes: count('likeCount'),
    },
    quoted: quote ? readQuote(quote) : undefined,
  });
}

function readQuote(quote: Element): Post {
  return asPost({
    ...authorBeside(authorMark(quote, HANDLE), quote),
    text: shownText(quote.querySelector(TEXT) ?? undefined),
    media: readMedia(quote, undefined),
  });
}

function readMedia(root: Element, quote: Element | undefined): Media[] {
  const outsideText = (element: Element) => !element.closest(`${TEXT}, ${AVATAR}`);
  const images = own(root, 'button img, img[src*="/img/feed_"]', quote).filter(outsideText);
  const cards = own(root, 'a[target="_blank"][aria-label]', quote).filter(outsideText);
  return [
    ...images.map((image) =>
      known({ kind: 'image' as const, alt: bare(image.getAttribute('alt')) }),
    ),
    ...own(root, 'video', quote).map((video) =>
      known({
        kind: 'video' as const,
        alt: shownText(video.closest('figure')?.querySelector('figcaption') ?? undefined),
      }),
    ),
    ...cards.map((card) =>
      known({
        kind: 'card' as const,
        title: card.getAttribute('aria-label') ?? undefined,
        address: absolute(card.getAttribute('href'), card.ownerDocument),
      }),
    ),
  ];
}
