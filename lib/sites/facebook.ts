import { leadingName } from './comments';
import { commentsIn, handleOf, isComment, readComment, role } from './facebook-post';
import {
  answeredBy,
  focalIn,
  isReplyButton,
  postAround,
  threadAt,
  threadOn,
} from './facebook-thread';
import { shownAll } from './shown';
import { defineSite } from './site';

const EDITOR = '[data-lexical-editor="true"][contenteditable="true"]';
/** Comments and replies are written in a form of this role, posts in another; messages in none. */
const COMMENT_FORM = 'form[role="presentation"]';

export const facebook = defineSite({
  id: 'facebook',
  label: 'Facebook',
  matches: ['https://www.facebook.com/*', 'https://web.facebook.com/*', 'https://m.facebook.com/*'],
  hasComments: true,
  limit: { rule: 'utf16', max: 63_206 },
  composers: [`${COMMENT_FORM} ${EDITOR}`, `[role="dialog"] form ${EDITOR}`],
  messages: [`${EDITOR}:not(form *)`],
  replyControls: [
    `[role="button"]:has(${role('comment_button')})`,
    '[role="article"] [role="button"]',
  ],
  surface: (composer) => composer.closest('form') ?? composer,
  readClicked(control) {
    const comment = control.closest('[role="article"]');
    if (comment && isComment(comment))
      return isReplyButton(control, comment) ? threadAt(comment) : undefined;
    const post = control.querySelector(role('comment_button')) && postAround(control);
    return post ? threadOn(post) : undefined;
  },
  readThread(composer, clicked) {
    if (!composer.closest(COMMENT_FORM)) return undefined;
    const post = postAround(composer);
    const answered = post ? answeredBy(composer, post, clicked) : 'unknown';
    if (answered === 'unknown') return 'unknown';
    return answered === post ? threadOn(post) : threadAt(answered);
  },
  readFocal(page) {
    const post = focalIn(page);
    return post && threadOn(post);
  },
  // Beside the box of a comment is the portrait of who writes it, and it leads to their page; no
  // other place can be told from others' (looked for, 2026-11).
  readAccount(page) {
    const links = shownAll(page, `${COMMENT_FORM} a[href]`).filter((link) => !link.closest(EDITOR));
    const handles = new Set(links.map(handleOf));
    return handles.size === 1 ? [...handles][0] : undefined;
  },
  readPrefill(composer, text) {
    const post = composer.closest(COMMENT_FORM) && postAround(composer);
    const authors = post ? commentsIn(post).map((comment) => readComment(comment).author) : [];
    return leadingName(text, authors);
  },
  // Comments: from tables of others, 2026; posts: what publishing tools enforce, 2026-08.
  readLimit: (_, composer) =>
    composer?.closest(COMMENT_FORM) ? { rule: 'utf16', max: 8000 } : undefined,
});
