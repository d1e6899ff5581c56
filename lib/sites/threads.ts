import { holderOf, isBefore } from './post';
import { shownAll } from './shown';
import { defineSite, type Thread } from './site';
import { readable, threadIn, threadOf } from './thread';
import { codeIn, POST, REPLY_ICON, readPost } from './threads-post';

/** One row of a post's own page: the post, a reply, or a reply with what answers it. */
const ROW = '[data-pagelet^="threads_post_page_"]';
const DIALOG = '[role="dialog"]';
/** A column with messages in it: they stand in a grid, and no posts do (seen 2026-09). */
const MESSAGES = 'div:has([role="grid"]):not(:has([data-pressable-container]))';
const BOX = '[data-lexical-editor="true"][contenteditable="true"]';

export const threads = defineSite({
  id: 'threads',
  label: 'Threads',
  matches: ['https://www.threads.com/*', 'https://www.threads.net/*'],
  limit: { rule: 'emoji-bytes', max: 500 },
  composers: [`${BOX}:not(:is(${MESSAGES}, [role="region"]:has([role="grid"])) *)`],
  messages: [`:is(${MESSAGES}, [role="region"]:has([role="grid"])) ${BOX}`],
  replyControls: [`${POST} :is([role="button"], button):has(${REPLY_ICON})`],
  // A composer may be a dialog, a popover or a part of the page: what it has is a place for pictures.
  surface: (composer) =>
    composer.closest(DIALOG) ??
    [holderOf(composer, 'input[type="file"]')].find((around) => !around?.querySelector(POST)) ??
    composer,
  readClicked(control) {
    const post = outermost(control.closest(POST));
    return readable(post && threadAt(post));
  },
  readThread(composer, clicked) {
    const shown = postAbove(composer);
    if (shown) {
      const posts = () => postsIn(composer.ownerDocument).filter((post) => post !== shown);
      return threadOf({ shown: readPost(shown), clicked, posts, read: readPost, thread: threadAt });
    }
    return namedThread(composer, clicked);
  },
  readFocal(page) {
    const focal = focalIn(page);
    return focal && threadAt(focal);
  },
  readAccount(page) {
    const links = page.querySelectorAll(':is(nav, [role="navigation"]) a[href^="/@"]');
    const paths = new Set([...links].map((link) => link.getAttribute('href')));
    const [path] = paths;
    return paths.size === 1 ? /^\/@([\w.]+)\/?$/.exec(path ?? '')?.[1] : undefined;
  },
  composeAddress: (text) => `https://www.threads.com/intent/post?text=${encodeURIComponent(text)}`,
});

/** The post a dialog shows above its box; what stands below it is quoted. */
function postAbove(composer: Element): Element | undefined {
  const layer = composer.closest(DIALOG);
  return layer ? postsIn(layer).findLast((post) => isBefore(post, composer)) : undefined;
}

/**
 * Elsewhere the box shows whom it answers by name alone, in its placeholder ("Reply to ada.k…", in
 * the reader's language). What was clicked, what stands above the box in its row and what the page
 * is about are each believed where that name is the author's, and where they do not disagree.
 */
function namedThread(
  composer: Element,
  clicked: Thread | undefined,
): Thread | 'unknown' | undefined {
  const page = composer.ownerDocument;
  const names = handlesIn(composer.getAttribute('aria-placeholder') ?? '');
  const isNamed = ({ answered: { handle } }: Thread) =>
    handle !== undefined && names.has(handle.toLowerCase());
  const row = composer.closest(ROW);
  const above = row && postsIn(row).findLast((post) => isBefore(post, composer));
  const structure = above && threadAt(above);
  if (structure && (isNamed(structure) || names.size === 0)) return structure;
  const inLayer = composer.closest(DIALOG) !== null;
  const focal = inLayer ? undefined : threads.readFocal(page);
  const named = [clicked, focal].filter((thread) => thread !== undefined).filter(isNamed);
  if (named.length > 0) return one(named);
  const onPage = postsIn(page).map(threadAt).filter(isNamed);
  if (onPage.length > 0) return one(onPage);
  return focal || structure ? 'unknown' : undefined;
}

/** One thread, where all are of the same post. */
function one(found: readonly Thread[]): Thread | 'unknown' {
  const addresses = new Set(found.map(({ answered }) => answered.permalink));
  return (addresses.size === 1 && found[0]) || 'unknown';
}

/** Every word of a placeholder that could be a handle; the dots after one are the sentence's. */
function handlesIn(placeholder: string): ReadonlySet<string> {
  const words = placeholder.toLowerCase().match(/[\w.]+/g) ?? [];
  return new Set(words.map((word) => word.replace(/^\.+|\.+$/g, '')));
}

function outermost(post: Element | null): Element | undefined {
  const around = post?.parentElement?.closest(POST);
  return around ? outermost(around) : (post ?? undefined);
}

function postsIn(root: ParentNode): Element[] {
  return shownAll(root, POST).filter((post) => !post.parentElement?.closest(POST));
}

function focalIn(page: Document): Element | undefined {
  const code = codeIn(page.URL);
  if (!code) return undefined;
  return postsIn(page).find(
    (post) => codeIn(readPost(post).permalink) === code && !post.closest(DIALOG),
  );
}

/** On a post's own page: what stands above it, and for a reply also what stands above it in its row. */
function threadAt(post: Element): Thread {
  const page = post.ownerDocument;
  const focal = post.closest(DIALOG) ? undefined : focalIn(page);
  const list = postsIn(page).filter((other) => !other.closest(DIALOG));
  const thread = threadIn(list, focal, post, readPost);
  const row = post.closest(ROW);
  if (!thread.isPartial || !row) return thread;
  const { answered, ancestors } = thread;
  const above = postsIn(row).filter(
    (other) => isBefore(other, post) && focal && isBefore(focal, other),
  );
  return { answered, ancestors: [...ancestors, ...above.map(readPost)] };
}
