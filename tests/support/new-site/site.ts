/** Made-up. Say here where the selectors were seen, and when: "the real page, signed in, 2026-11". */
import type { Post } from '@/lib/model';
import { shownCount } from '@/lib/sites/count';
import { addressOf, asPost } from '@/lib/sites/post';
import { shownAll, shownLanguage, shownText } from '@/lib/sites/shown';
import { defineSite, type Thread } from '@/lib/sites/site';
import { threadIn, threadOf } from '@/lib/sites/thread';

const POST = '[data-testid="post"]';
/** Around the posts of a thread, on a post's own page. */
const THREAD = '[data-testid="thread"]';
/** Around a box and its controls; in a dialog together with the post that it answers. */
const COMPOSER = '[data-testid="composer"]';
const DIALOG = '[data-testid="reply-dialog"]';

export const madeUp = defineSite({
  id: 'made-up',
  label: 'Made-up',
  matches: ['https://made-up.example/*'],
  // How a site counts: lib/limits/count.ts. Not known: take the line out.
  limit: { rule: 'utf16', max: 500 },
  // Boxes for what the public reads. Those of private messages: `messages: ['…']`.
  composers: [`${COMPOSER} textarea`],
  replyControls: ['[data-testid="reply"]'],
  surface: (composer) => composer.closest(COMPOSER) ?? composer,
  readClicked(control) {
    const post = control.closest(POST);
    return post ? threadAt(post) : undefined;
  },
  readThread(composer, clicked) {
    const page = composer.ownerDocument;
    const dialog = composer.closest(DIALOG);
    // Without a dialog: the box of a post's own page, or else one for a new post.
    if (!dialog)
      return composer.closest(THREAD) ? (madeUp.readFocal(page) ?? 'unknown') : undefined;
    const answered = dialog.querySelector('[data-testid="answered"]');
    if (!answered) return 'unknown';
    // What the box shows is certain. The click, or the page, only add what fits it.
    return threadOf({
      shown: readPost(answered),
      clicked,
      posts: () => shownAll(page, POST),
      read: readPost,
      thread: threadAt,
    });
  },
  readFocal(page) {
    const focal = focalIn(page);
    return focal && threadAt(focal);
  },
  readAccount: (page) => handleOf(page.querySelector('[data-testid="account"]')),
});

/** A post with what stands above it, where it stands in a thread. */
function threadAt(post: Element): Thread {
  const thread = post.closest(THREAD);
  if (!thread) return { answered: readPost(post), ancestors: [] };
  return threadIn(shownAll(thread, POST), focalIn(post.ownerDocument), post, readPost);
}

/** The post that the page's own address is the address of. */
function focalIn(page: Document): Element | undefined {
  const { origin, pathname } = new URL(page.URL);
  return shownAll(page, `${THREAD} ${POST}`).find(
    (post) => readPost(post).permalink === origin + pathname,
  );
}

/** What cannot be read is left out, never guessed. */
function readPost(post: Element): Post {
  const part = (name: string) => post.querySelector(`[data-testid="${name}"]`) ?? undefined;
  return asPost({
    author: shownText(part('author')),
    handle: handleOf(part('author')),
    text: shownText(part('text')),
    language: shownLanguage(part('text')),
    time: part('address')?.querySelector('time')?.getAttribute('datetime') ?? undefined,
    permalink: addressOf(part('address')),
    counts: { likes: shownCount(part('likes')) },
  });
}

/** From a link to somebody's profile. */
function handleOf(link: Element | null | undefined): string | undefined {
  return /^\/@([\w.]+)$/.exec(link?.getAttribute('href') ?? '')?.[1];
}
