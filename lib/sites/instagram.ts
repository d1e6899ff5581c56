import {
  BUBBLE,
  COMMENT,
  COMMENT_ICON,
  handleOf,
  POST_PATH,
  readComment,
  readPost,
  rowOf,
} from './instagram-post';
import { blockAround } from './post';
import { shownAll } from './shown';
import { defineSite, type Thread } from './site';
import { isAnother, isSame, partial } from './thread';

const DIALOG = '[role="dialog"]';
const MAIN = 'main, [role="main"]';
const TEXT = ':is(textarea, [role="textbox"][contenteditable="true"])';
/** Answers to stories are in forms too, on pages that have no main part; they are messages. */
const FORM_BOX = `:is(article, ${DIALOG}, ${MAIN}) form ${TEXT}`;
/** In the dialog of a new post; a message's box is described by its label (seen 2026-04 to 2026-09). */
const CAPTION = `${DIALOG} [role="textbox"][contenteditable="true"]:not([aria-describedby])`;

export const instagram = defineSite({
  id: 'instagram',
  label: 'Instagram',
  matches: ['https://www.instagram.com/*'],
  hasComments: true,
  limit: { rule: 'utf16', max: 2200 },
  composers: [FORM_BOX, CAPTION],
  messages: [
    '[role="textbox"][contenteditable="true"][aria-describedby]',
    // A page with the comments of a post has sections of boxes alone, too.
    `section:not(:has(article, time)) textarea:not(:is(article, ${DIALOG}, ${MAIN}) form *)`,
  ],
  replyControls: [
    // "Reply" is a control of text alone; the heart beside it has an icon.
    `:is(article, ${DIALOG}, ${MAIN}) [role="button"]:not(:has(svg, img))`,
    `:is([role="button"], button):has(${BUBBLE})`,
  ],
  surface: (composer) => composer.closest('form') ?? composer.closest(DIALOG) ?? composer,
  readClicked(control) {
    const unit = unitOf(control);
    if (!unit) return undefined;
    const link = commentsIn(unit).find((each) => rowOf(each).contains(control));
    if (link) return commentThread(link, unit);
    return control.querySelector(COMMENT_ICON) ? postThread(unit, control) : undefined;
  },
  readThread(composer, clicked) {
    const unit = unitOf(composer);
    if (!unit || !isPost(unit)) return undefined;
    const name = mentionIn(textIn(composer));
    const named = commentsIn(unit).filter((link) => name && readComment(link).handle === name);
    // A name that nobody on the page has: of a comment that is gone, or somebody the person calls.
    if (named.length === 0) return (!name && shownPost(unit, clicked)) || 'unknown';
    const [only, ...others] = named;
    const fits = (link: Element) => clicked && isSame(readComment(link), clicked.answered);
    const answered = others.length === 0 ? only : named.find(fits);
    return answered && !isAnother(clicked, readComment(answered))
      ? commentThread(answered, unit)
      : 'unknown';
  },
  readFocal(page) {
    if (!POST_PATH.test(new URL(page.URL).pathname)) return undefined;
    const unit = [...shownAll(page, DIALOG), ...shownAll(page, MAIN)].find(isPost);
    return unit && shownPost(unit, undefined);
  },
  readAccount(page) {
    const links = page.querySelectorAll(':is(nav, [role="navigation"]) a[href^="/"]:has(img)');
    const handles = new Set([...links].map(handleOf).filter(Boolean));
    const [handle] = handles;
    return handles.size === 1 ? handle : undefined;
  },
  readPrefill(composer, text) {
    const unit = unitOf(composer);
    const name = mentionIn(text);
    const isTheirs = unit && commentsIn(unit).some((link) => readComment(link).handle === name);
    return isTheirs ? (/^@\S+\s?/.exec(text)?.[0] ?? '') : '';
  },
});

/** What holds one post: an article of a feed, a dialog, or a whole page. */
function unitOf(element: Element): Element | undefined {
  return (
    element.closest('article') ?? element.closest(DIALOG) ?? element.closest(MAIN) ?? undefined
  );
}

/** A dialog for a new post has no date in it. */
function isPost(unit: Element): boolean {
  return shownAll(unit, 'time').length > 0 || unit.matches(MAIN);
}

function commentsIn(unit: Element): Element[] {
  return shownAll(unit, COMMENT);
}

/** Instagram begins a reply with the commenter's name; without it the text goes to the post. */
function mentionIn(text: string): string | undefined {
  return /^@([\w.]+)(?:\s|$)/.exec(text)?.[1];
}

function textIn(composer: Element): string {
  return 'value' in composer ? String(composer.value) : (composer.textContent ?? '');
}

/** The post of a unit; beside a reel the comments' dialog says nothing of it, and the page shows several. */
function shownPost(unit: Element, clicked: Thread | undefined): Thread | undefined {
  const answered = readPost(unit, unit.ownerDocument.URL);
  if (answered.handle && (answered.text || answered.media.length > 0))
    return { answered, ancestors: [] };
  return clicked && clicked.answered.permalink === answered.permalink ? clicked : undefined;
}

/** Where a page shows one reel below the other, a reel is what holds one bubble. */
function postThread(unit: Element, control: Element): Thread {
  const isShared = (parent: Element) => parent.querySelectorAll(COMMENT_ICON).length > 1;
  const part = unit.matches(MAIN) ? blockAround(control, unit, isShared) : unit;
  const isOnly = !shownAll(unit, COMMENT_ICON).some((icon) => !part.contains(icon));
  return { answered: readPost(isOnly ? unit : part, unit.ownerDocument.URL), ancestors: [] };
}

/** A reply's row stands in the list item of the comment it answers. */
function commentThread(link: Element, unit: Element): Thread {
  const post = shownPost(unit, undefined)?.answered;
  const item = link.closest('li');
  const outer = item?.parentElement?.closest('li');
  const parent = outer ? commentsIn(outer).find((each) => each.closest('li') === outer) : undefined;
  const answered = readComment(link);
  const ancestors = [...(post ? [post] : []), ...(parent ? [readComment(parent)] : [])];
  const isReply = mentionIn(answered.text) !== undefined;
  return partial({ answered, ancestors }, !post || (isReply && !parent));
}
