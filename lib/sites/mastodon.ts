import type { Limit, Media, Post } from '@/lib/model';
import { parseCount, shownCount } from './count';
import {
  absolute,
  asPost,
  bare,
  isSame,
  isSameAuthor,
  known,
  own,
  shownAll,
  threadIn,
  threadOf,
} from './post';
import { shownLanguage, shownText } from './shown';
import { defineSite, type Thread } from './site';

/** Well-known servers that run Mastodon as it comes; any other is known by its marks (`owns`). */
const servers = [
  'mastodon.social',
  'mastodon.online',
  'mstdn.social',
  'mas.to',
  'mastodon.world',
  'hachyderm.io',
  'fosstodon.org',
  'infosec.exchange',
  'techhub.social',
  'mastodon.art',
  'universeodon.com',
  'toot.community',
  'social.vivaldi.net',
  'mastodonapp.uk',
  'mastodon.nl',
  'piaille.fr',
  'troet.cafe',
  'mstdn.jp',
  'mathstodon.xyz',
  'aus.social',
];

const STATUS = '.status[data-id], .detailed-status';
const ASIDE = '.status__quote, .compose-form';

export const mastodon = defineSite({
  id: 'mastodon',
  label: 'Mastodon',
  matches: servers.map((server) => `https://${server}/*`),
  limit: { rule: 'mastodon', max: 500 },
  composers: ['.compose-form textarea'],
  replyControls: ['.icon-reply', '.icon-reply-all'].map(
    (icon) => `:is(.status__action-bar, .detailed-status__action-bar) button:has(${icon})`,
  ),
  surface: (composer) => composer.closest('.compose-form') ?? composer,
  readClicked(control) {
    const status =
      control.closest('.status[data-id]') ??
      control.closest('.detailed-status__wrapper')?.querySelector('.detailed-status');
    return status ? threadAt(status) : undefined;
  },
  readThread(composer, clicked) {
    const form = composer.closest('.compose-form');
    const indicator = form?.querySelector('.reply-indicator');
    if (!form || !indicator) return undefined;
    const shown = readIndicator(indicator);
    if (!shown) return 'unknown';
    const warning = form.querySelector<HTMLInputElement>('input[id*="spoiler"]')?.value ?? '';
    // A folded post has no text on the page, but its warning is carried over to the reply.
    const isFolded = (post: Post) =>
      post.text === '' &&
      !!post.contentWarning &&
      isSameAuthor(post, shown) &&
      warning.endsWith(post.contentWarning);
    return threadOf(
      shown,
      clicked,
      () => statusesIn(form.ownerDocument).map(threadAt),
      (post) => isFolded(post) || isSame(post, shown),
    );
  },
  readFocal(page) {
    const focal = shownAll(page, '.detailed-status')[0];
    return focal ? threadAt(focal) : undefined;
  },
  readAccount(page) {
    const state = initialState(page);
    const account = field(state, 'accounts', String(field(state, 'meta', 'me')));
    const [name, domain] = [field(account, 'acct'), field(state, 'meta', 'domain')];
    if (typeof name !== 'string') return undefined;
    return typeof domain === 'string' ? `${name}@${domain}` : name;
  },
  readLimit: readLimit,
  readPrefill(composer, text) {
    const [mentions = ''] = /^(@[^\s@]+(@[^\s@]+)?(\s+|$))+/.exec(text) ?? [];
    const isReply = composer.closest('.compose-form')?.querySelector('.reply-indicator') !== null;
    return isReply || mentions === text ? mentions : '';
  },
  owns: (page) =>
    page.getElementById('mastodon') !== null && page.getElementById('initial-state') !== null,
  composeAddress: (text, page) => `${page.origin}/share?text=${encodeURIComponent(text)}`,
});

function statusesIn(root: ParentNode): Element[] {
  return shownAll(root, STATUS).filter((status) => !status.parentElement?.closest(ASIDE));
}

/** Name, handle and text as the composer shows them; it has no link to the post itself. */
function readIndicator(indicator: Element): Post | undefined {
  const content = indicator.querySelector('.reply-indicator__content');
  const shown = asPost({
    ...readAuthor(indicator, undefined),
    text: shownText(content ?? undefined),
  });
  return content && shown.handle ? shown : undefined;
}

function threadAt(status: Element): Thread {
  const column = status.closest('.column') ?? status.ownerDocument;
  const list = statusesIn(column);
  const focal = list.find((other) => other.matches('.detailed-status'));
  const thread = threadIn(list, focal, status, readPost);
  if (thread.isPartial && focal) return chainBelow(list, focal, status);
  const isCut = !focal && status.matches('.status-reply');
  return isCut ? { ...thread, isPartial: true } : thread;
}

/** Below the page's own post, a line drawn through a post joins it to the next one, which answers it. */
function chainBelow(list: readonly Element[], focal: Element, status: Element): Thread {
  const [centre, at] = [list.indexOf(focal), list.indexOf(status)];
  let top = at;
  while (top > centre + 1 && list[top - 1]?.querySelector('.status__line--full')) top--;
  const line = list[top]?.querySelector('.status__line');
  const isJoined = top === centre + 1 || (line && !line.matches('.status__line--full'));
  return {
    answered: readPost(status),
    ancestors: [...list.slice(0, centre + 1), ...list.slice(top, at)].map(readPost),
    ...(isJoined ? {} : { isPartial: true }),
  };
}

function readAuthor(root: Element, quote: Element | undefined) {
  const account = own(root, '.display-name__account', quote)[0];
  const link = own(root, 'a[href*="/@"]', quote)[0]?.getAttribute('href') ?? '';
  return {
    author: bare(shownText(own(root, '.display-name__html', quote)[0])),
    handle: bare(account?.textContent ?? /\/@([^/]+)/.exec(link)?.[1]).replace(/^@/, ''),
  };
}

function readPost(status: Element): Post {
  const page = status.ownerDocument;
  const quote = status.querySelector('.status__quote') ?? undefined;
  const body = own(status, '.status__content__text', quote)[0];
  const link = own(status, '.status__relative-time, .detailed-status__datetime', quote)[0];
  const quoted = quote?.querySelector('.status') ?? undefined;
  const contentWarning = readWarning(status, quote);
  const isShort = (!body && contentWarning) || own(status, '.hashtag-bar button', quote).length > 0;
  return asPost({
    ...readAuthor(status, quote),
    text: [shownText(body), own(status, '.hashtag-bar a', quote).map(shownText).join(' ')]
      .filter(Boolean)
      .join('\n\n'),
    time: link?.querySelector('time')?.getAttribute('datetime') ?? undefined,
    permalink: absolute(link?.getAttribute('href'), page),
    language: shownLanguage(body),
    contentWarning,
    isTruncated: isShort ? true : undefined,
    media: readMedia(status, quote),
    counts: {
      replies: shownCount(
        own(status, 'button:has(.icon-reply, .icon-reply-all) .icon-button__counter', quote)[0],
      ),
      reposts: shownCount(own(status, '.detailed-status__reblogs', quote)[0]),
      likes: shownCount(own(status, '.detailed-status__favorites', quote)[0]),
    },
    quoted: quoted ? readPost(quoted) : undefined,
  });
}

function readWarning(status: Element, quote: Element | undefined): string | undefined {
  const warning = own(status, '.content-warning:not(.content-warning--filter) p', quote)[0];
  return shownText(warning) || undefined;
}

function readMedia(status: Element, quote: Element | undefined): Media[] {
  const described =
    (kind: Media['kind']) =>
    (item: Element): Media =>
      known({
        kind: item.querySelector('video') ? ('video' as const) : kind,
        alt: readDescription(item),
      });
  return [
    ...own(status, '.media-gallery__item', quote).map(described('image')),
    ...own(status, '.video-player', quote).map(described('video')),
    ...own(status, '.audio-player', quote).map(described('audio')),
    ...own(status, '.status-card', quote).map(readCard),
    ...own(status, '.poll', quote).map(readPoll),
  ];
}

function readDescription(item: Element): string | undefined {
  const image = item.querySelector('img, video, audio, a[title]');
  const said = ['alt', 'aria-label', 'title'].map((name) => bare(image?.getAttribute(name)));
  return (
    said.find(Boolean) ??
    shownText((item.closest('figure') ?? item).querySelector('figcaption') ?? undefined)
  );
}

function readCard(card: Element): Media {
  const link = card.matches('a') ? card : card.querySelector('a:has(.status-card__title)');
  return known({
    kind: 'card' as const,
    title: shownText(card.querySelector('.status-card__title') ?? undefined),
    address: absolute(link?.getAttribute('href'), card.ownerDocument),
  });
}

function readPoll(poll: Element): Media {
  return known({
    kind: 'poll' as const,
    title: [...poll.querySelectorAll('.poll__option__text')].map(shownText).join(' · '),
  });
}

/** What the server tells the page at its start: account, domain, on some servers the limit. */
function initialState(page: Document): unknown {
  try {
    return JSON.parse(page.getElementById('initial-state')?.textContent ?? '');
  } catch {
    // Not there or not whole: then nothing is known from it.
    return undefined;
  }
}

function field(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined,
    value,
  );
}

/** Stated by some servers; by all others known from what the counter says is left. */
function readLimit(page: Document): Limit | undefined {
  const state = initialState(page);
  const stated =
    field(state, 'max_toot_chars') ?? field(state, 'configuration', 'statuses', 'max_characters');
  if (typeof stated === 'number') return { rule: 'mastodon', max: stated };
  const form = shownAll(page, '.compose-form')[0];
  const left = parseCount(bare(form?.querySelector('.character-counter')?.textContent));
  const boxes = [
    ...(form?.querySelectorAll<HTMLTextAreaElement>(
      'textarea, input[id*="spoiler"]:not(:disabled)',
    ) ?? []),
  ];
  const text = boxes.map((box) => box.value).join('');
  // Addresses are counted by a rule of their own.
  if (left === undefined || text.includes('://')) return undefined;
  const counted = text.replace(/(^|[^/\w])@(\w+)@[\w.-]+\w/g, '$1@$2');
  return { rule: 'mastodon', max: left + [...counted].length };
}
