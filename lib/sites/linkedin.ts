import { beginsWith, leadingName } from './comments';
import { COMMENT, COMMENT_BUTTON, handleOf, readComment } from './linkedin-post';
import {
  answeredComment,
  commentsAbove,
  focalIn,
  isReplyButton,
  postAround,
  threadAt,
  threadOn,
} from './linkedin-thread';
import { defineSite } from './site';

/** Quill keeps a box of its own for what is pasted. */
const EDITOR = '[contenteditable="true"]:not(.ql-clipboard)';
/** The list of a post's comments in either front end. A box in it answers one of them. */
const LIST =
  '[data-testid*="commentList"], [componentkey*="pagedCommentsContainer"], .comments-comments-list';
const BOX = '[componentkey^="commentBox-"], .comments-comment-box, .comments-comment-texteditor';
const SHARE = [
  '[data-sdui-screen*="sharing.ShareCompose"]',
  '[componentkey="ShareBox_textEditor"]',
  '.share-box-v2__modal',
  '.share-creation-state__text-editor',
  '[data-test-modal-id="sharebox"]',
].join(', ');
/** A company page's own box stands in a plain dialog of its admin pages (2026-10). */
const COMPANY_SHARE = 'body:has(a[href*="/admin/page-posts/"]) dialog';
const OWN_PROFILE = [
  '#shareboxProfilePictureComponentRef',
  '[componentkey="shareboxProfilePictureComponentRef"]',
  '.feed-identity-module',
  'nav',
].join(', ');

const COMPOSERS = [
  `[componentkey="ShareBox_textEditor"]${EDITOR}`,
  `:is(${SHARE}) ${EDITOR}[role="textbox"]`,
  `:is(${SHARE}) .ql-editor${EDITOR}`,
  `${COMPANY_SHARE} ${EDITOR}[role="textbox"]`,
  `:is(${BOX}) ${EDITOR}`,
  `:is(${LIST}) [data-testid="ui-core-tiptap-text-editor-wrapper"] ${EDITOR}`,
];

export const linkedin = defineSite({
  id: 'linkedin',
  label: 'LinkedIn',
  matches: ['https://www.linkedin.com/*'],
  // Its user agreement forbids putting elements into its pages, and it looks for extensions.
  isSideByDefault: true,
  // Whole pages of the older front end stand in a frame (/preload/…), its dialogs in this root (2026-04).
  isFramed: true,
  shadows: [{ host: '#interop-outlet', composers: COMPOSERS }],
  hasComments: true,
  limit: { rule: 'utf16', max: 3000 },
  composers: COMPOSERS,
  messages: ['.msg-form__contenteditable', `.msg-form ${EDITOR}`],
  replyControls: [COMMENT_BUTTON, `:is(${COMMENT}) button`],
  surface: (composer) =>
    composer.closest(`${BOX}, dialog, [role="dialog"]`) ?? composer.parentElement ?? composer,
  readClicked(control) {
    const comment = control.closest(COMMENT);
    if (comment) return isReplyButton(control, comment) ? threadAt(comment) : undefined;
    const post = postAround(control);
    return post && threadOn(post);
  },
  readThread(composer, clicked) {
    if (isShare(composer)) return undefined;
    const post = postAround(composer);
    if (!post) return 'unknown';
    const above = commentsAbove(composer, post);
    if (above.length === 0) return threadOn(post);
    const isReply =
      composer.closest(`${LIST}, ${COMMENT}, .comments-comment-box--reply`) ||
      above.some((comment) => beginsWith(composer, readComment(comment).author));
    const answered = isReply ? answeredComment(composer, above, clicked) : undefined;
    return answered ? threadAt(answered) : 'unknown';
  },
  readFocal(page) {
    const post = focalIn(page);
    return post && threadOn(post);
  },
  readAccount(page) {
    const [, company] = /\/company\/([^/]+)\/admin\//.exec(page.URL) ?? [];
    if (company) return /^\d+$/.test(company) ? undefined : decodeURIComponent(company);
    const links = page.querySelectorAll(
      `a:is(${OWN_PROFILE}), :is(${OWN_PROFILE}) a[href*="/in/"]`,
    );
    const handles = new Set([...links].map(handleOf));
    return handles.size === 1 ? [...handles][0] : undefined;
  },
  // A comment's limit is from tables of others, 2026; a post's from what publishing tools enforce.
  readLimit: (_, composer) =>
    composer && !isShare(composer) ? { rule: 'utf16', max: 1250 } : undefined,
  readPrefill(composer, text) {
    const post = isShare(composer) ? undefined : postAround(composer);
    const above = post ? commentsAbove(composer, post) : [];
    return leadingName(
      text,
      above.map((comment) => readComment(comment).author),
    );
  },
  composeAddress: (text) =>
    `https://www.linkedin.com/feed/?shareActive=true&text=${encodeURIComponent(text)}`,
});

function isShare(composer: Element): boolean {
  return composer.closest(`${SHARE}, ${COMPANY_SHARE}`) !== null && composer.closest(BOX) === null;
}
