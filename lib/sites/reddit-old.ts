/**
 * old.reddit.com, which has not changed for years: its templates are public (reddit-archive/reddit),
 * the attributes are read by others to this day (2026-10).
 */
import type { Media, Post } from '@/lib/model';
import { asMedia, asPost } from './post';
import { addressIn, countIn, handleOf } from './reddit-post';
import { flowingText, shownAll, shownText } from './shown';
import type { Thread } from './site';
import { partial } from './thread';

const THING = '.thing';
const COMMENT = '.thing.comment';
/** A form in an entry, with the text in it, is for changing that. */
const FORM = 'form.usertext:not(:has(.usertext-body), .entry *)';
const BODY = '.usertext-body, .md';
export const OLD_NEW_POST = '#newlink';
export const OLD_BOX = `:is(.commentarea, ${COMMENT}) ${FORM} textarea[name="text"]`;
export const OLD_REPLY = '.reply-button a, a[data-event-action="reply"], .thing a.comments';

export function isOld(page: Document): boolean {
  return new URL(page.URL).host === 'old.reddit.com';
}

/** Every form names what it answers in a field nobody sees; a reply's stands below its comment too. */
export function readOldThread(composer: Element): Thread | 'unknown' | undefined {
  if (composer.closest(OLD_NEW_POST)) return undefined;
  const named = composer.closest('form')?.querySelector('[name="thing_id"]')?.getAttribute('value');
  const around = composer.closest(COMMENT);
  const id = around?.getAttribute('data-fullname');
  if (named && id && named !== id) return 'unknown';
  const answered =
    around ??
    shownAll(composer.ownerDocument, THING).find(
      (thing) => named && thing.getAttribute('data-fullname') === named,
    );
  return answered ? oldThreadOf(answered) : 'unknown';
}

/** The thread of the post or comment around a control. */
export function oldThreadAround(control: Element): Thread | undefined {
  const thing = control.closest(THING);
  return thing ? oldThreadOf(thing) : undefined;
}

export function readOldFocal(page: Document): Thread | undefined {
  const [, post, comment] = /\/comments\/(\w+)(?:\/[^/]*\/(\w+))?/.exec(page.URL) ?? [];
  const id = comment ? `t1_${comment}` : `t3_${post}`;
  const thing = shownAll(page, THING).find((each) => each.getAttribute('data-fullname') === id);
  return post && thing ? oldThreadOf(thing) : undefined;
}

function oldThreadOf(thing: Element): Thread {
  if (!thing.matches(`${COMMENT}, [data-fullname^="t1_"]`))
    return { answered: readPost(thing), ancestors: [] };
  const above: Post[] = [];
  let top = thing;
  for (let at = aboveOf(top); at; at = aboveOf(at)) {
    above.unshift(readComment(at));
    top = at;
  }
  const [, id] = /\/comments\/(\w+)/.exec(thing.getAttribute('data-permalink') ?? '') ?? [];
  const post = shownAll(thing.ownerDocument, THING).find(
    (each) => id && each.getAttribute('data-fullname') === `t3_${id}`,
  );
  const ancestors = post ? [readPost(post), ...above] : above;
  // A page about one comment says so, and links to what stands above.
  const isCut = top.ownerDocument.querySelector('.commentarea .infobar') !== null;
  return partial({ answered: readComment(thing), ancestors }, !post || isCut);
}

const aboveOf = (thing: Element) => thing.parentElement?.closest(COMMENT);

function readPost(post: Element): Post {
  const said = (name: string) => post.getAttribute(`data-${name}`) ?? undefined;
  const mine = (selector: string) => ownOf(post, selector);
  const title = shownText(mine('a.title, .entry a')[0]);
  const body = flowingText(mine(BODY)[0]);
  return asPost({
    handle: handleOf(said('author')),
    text: [title, body].filter(Boolean).join('\n\n'),
    time: Number(said('timestamp'))
      ? new Date(Number(said('timestamp'))).toISOString()
      : timeIn(mine),
    permalink: addressIn(post, said('permalink')),
    // A list loads a text only when it is opened.
    isTruncated: (!body && mine('.expando-button.selftext')[0] !== undefined) || undefined,
    media: readMedia(post, said('url')),
    counts: { replies: countIn(said('comments-count')), likes: countIn(said('score')) },
    quoted: said('crosspost-root-title')
      ? asPost({
          handle: handleOf(said('crosspost-root-author')),
          text: said('crosspost-root-title') ?? '',
          permalink: addressIn(post, said('url')),
        })
      : undefined,
  });
}

function readComment(comment: Element): Post {
  const mine = (selector: string) => ownOf(comment, selector);
  return asPost({
    handle: handleOf(comment.getAttribute('data-author') ?? shownText(mine('.author')[0])),
    text: flowingText(mine(BODY)[0]),
    time: timeIn(mine),
    permalink: addressIn(comment, comment.getAttribute('data-permalink') ?? undefined),
    counts: { likes: countIn(mine('.score.unvoted')[0]?.getAttribute('title')) },
  });
}

function ownOf(thing: Element, selector: string): Element[] {
  const all = [...thing.querySelectorAll(selector)];
  return all.filter((element) => element.closest(THING) === thing);
}

function timeIn(mine: (selector: string) => Element[]): string | undefined {
  return mine('time[datetime]')[0]?.getAttribute('datetime') ?? undefined;
}

/** Where a post leads tells what it shows; what it shows is loaded when it is opened. */
function readMedia(post: Element, address: string | undefined): Media[] {
  const domain = post.getAttribute('data-domain') ?? '';
  if (/^(self\.|$)|^(\w+\.)?reddit\.com$/.test(domain))
    return post.matches('[data-is-gallery="true"]') ? [asMedia('image')] : [];
  if (domain === 'i.redd.it') return [asMedia('image')];
  if (domain === 'v.redd.it') return [asMedia('video')];
  return [asMedia('card', { address: addressIn(post, address) })];
}
