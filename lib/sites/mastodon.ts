import type { Post } from '@/lib/model';
import { readAuthor, readPost } from './mastodon-post';
import { readAccount, readLimit, writtenIn } from './mastodon-server';
import { asPost } from './post';
import { shownAll, shownText } from './shown';
import { defineSite, type Thread } from './site';
import { isSame, isSameAuthor, partial, threadIn, threadOf } from './thread';

/** Well-known servers that run Mastodon; any other is known by its `marks`. */
const servers = `mastodon.social mastodon.online mstdn.social mas.to mastodon.world hachyderm.io
  fosstodon.org infosec.exchange techhub.social mastodon.art universeodon.com toot.community
  social.vivaldi.net mastodonapp.uk mastodon.nl piaille.fr troet.cafe mstdn.jp mathstodon.xyz aus.social`;

/** A post to the people it mentions alone, "private mention", is as much as a message; by its icon. */
const DIRECT = ':has(.icon-at)';
const FORM = '.compose-form';
const INDICATOR = '.reply-indicator';
const FOCAL = '.detailed-status';

export const mastodon = defineSite({
  id: 'mastodon',
  label: 'Mastodon',
  matches: servers.split(/\s+/).map((server) => `https://${server}/*`),
  marks: 'html:has(#mastodon):has(#initial-state)',
  limit: { rule: 'mastodon', max: 500 },
  composers: [`${FORM}:not(${DIRECT}) textarea`],
  messages: [`${FORM}${DIRECT} textarea`],
  // By the icon, as the label is the reader's language and the order may change.
  replyControls: [
    ':is(.status__action-bar, .detailed-status__action-bar) button:has(.icon-reply, .icon-reply-all)',
  ],
  surface: (composer) => composer.closest(FORM) ?? composer,
  readClicked(control) {
    const status =
      control.closest('.status[data-id]') ??
      control.closest('.detailed-status__wrapper')?.querySelector(FOCAL);
    return status && !isPrivate(status) ? threadAt(status) : undefined;
  },
  readThread(composer, clicked) {
    const form = composer.closest(FORM);
    const indicator = form?.querySelector(INDICATOR);
    if (!form || !indicator) return undefined;
    const shown = readIndicator(indicator);
    if (!shown) return 'unknown';
    const warning = writtenIn(form.querySelector('input[id*="spoiler"]'));
    // A folded post has no text on the page, but its warning is carried over to the reply.
    const isFolded = ({ text, contentWarning }: Post) =>
      text === '' && contentWarning !== undefined && warning.endsWith(contentWarning);
    return threadOf({
      shown,
      clicked,
      posts: () => statusesIn(form.ownerDocument),
      read: readPost,
      thread: threadAt,
      isIt: (post) => (isFolded(post) && isSameAuthor(post, shown)) || isSame(post, shown),
    });
  },
  readAlsoCounted: (composer) =>
    writtenIn(composer.closest(FORM)?.querySelector('input[id*="spoiler"]:not(:disabled)') ?? null),
  readFocal(page) {
    const [focal] = shownAll(page, FOCAL);
    return focal && !isPrivate(focal) ? threadAt(focal) : undefined;
  },
  readAccount,
  readLimit,
  readPrefill(composer, text) {
    const [mentions = ''] = /^(@[^\s@]+(@[^\s@]+)?(\s+|$))+/.exec(text) ?? [];
    const isReply = composer.closest(FORM)?.querySelector(INDICATOR);
    return isReply || mentions === text ? mentions : '';
  },
  composeAddress: (text, page) => `${page.origin}/share?text=${encodeURIComponent(text)}`,
});

/** Name, handle and text as the composer shows them; it has no link to the post itself. */
function readIndicator(indicator: Element): Post | undefined {
  const content = indicator.querySelector('.reply-indicator__content');
  const shown = asPost({ ...readAuthor(indicator), text: shownText(content) });
  return content && shown.handle ? shown : undefined;
}

function statusesIn(root: ParentNode): Element[] {
  const isAside = (status: Element) => status.parentElement?.closest(`.status__quote, ${FORM}`);
  return shownAll(root, `.status[data-id], ${FOCAL}`).filter((status) => !isAside(status));
}

/** Private mentions are messages: they are no part of what is read. */
function isPrivate(status: Element): boolean {
  const around = status.closest('.detailed-status__wrapper') ?? status;
  return around.matches('.status-direct, .detailed-status__wrapper-direct');
}

function threadAt(status: Element): Thread {
  const all = statusesIn(status.closest('.column') ?? status.ownerDocument);
  const list = all.filter((each) => !isPrivate(each));
  const focal = list.find((other) => other.matches(FOCAL));
  const thread = threadIn(list, focal, status, readPost);
  if (!focal) return partial(thread, status.matches('.status-reply'));
  const chain = thread.isPartial
    ? chainBelow(list, focal, thread.answered, list.indexOf(status))
    : thread;
  return partial(chain, chain.isPartial || all.slice(0, all.indexOf(status)).some(isPrivate));
}

/** Below the page's own post, a line drawn through a post joins it to the next one, which answers it. */
function chainBelow(list: readonly Element[], focal: Element, answered: Post, at: number): Thread {
  const first = list.indexOf(focal) + 1;
  let top = at;
  while (top > first && list[top - 1]?.querySelector('.status__line--full')) top--;
  const line = list[top]?.querySelector('.status__line');
  const isJoined = top === first || (line && !line.matches('.status__line--full'));
  const ancestors = [...list.slice(0, first), ...list.slice(top, at)].map(readPost);
  return partial({ answered, ancestors }, !isJoined);
}
