import {
  isOld,
  OLD_BOX,
  OLD_NEW_POST,
  OLD_REPLY,
  oldThreadAround,
  readOldFocal,
  readOldThread,
} from './reddit-old';
import { COMMENT, POST } from './reddit-post';
import {
  COMMENT_BOX,
  commentThread,
  NEW_POST,
  postThread,
  readNewFocal,
  readNewThread,
} from './reddit-thread';
import { closestOut } from './shadow';
import { defineSite } from './site';

/** Other boxes are for moderators' mail and notes, and for changing what was said. */
const HOME = `${COMMENT_BOX}, ${NEW_POST}`;
const EDITOR = 'shreddit-composer';
const REPLY = '[slot="comment-reply"]';

export const reddit = defineSite({
  id: 'reddit',
  label: 'Reddit',
  matches: [
    'https://www.reddit.com/*',
    'https://old.reddit.com/*',
    // Both lead to the first by now (2026-10).
    'https://sh.reddit.com/*',
    'https://new.reddit.com/*',
  ],
  hasComments: true,
  // A comment's, as publishing tools have it (2026-08); characters of the Markdown that is sent.
  limit: { rule: 'utf16', max: 10_000 },
  // The rich text's box is slotted into its element; Markdown's stands in roots of its own, in a
  // root in a root as seen 2026-03 to 2026-10, in a field's as said by others.
  composers: [
    `:is(${HOME}) [contenteditable="true"]`,
    OLD_BOX,
    `${OLD_NEW_POST} textarea[name="text"]`,
  ],
  shadows: [
    { host: EDITOR, composers: [] },
    { host: 'shreddit-markdown-composer', within: HOME, composers: ['textarea'] },
    { host: `${EDITOR} faceplate-textarea-input`, within: HOME, composers: ['textarea'] },
  ],
  messages: [
    'modmail-thread-wrapper [contenteditable="true"]',
    'textarea[name="message"]',
    '#compose-message textarea',
    '.thing.message textarea',
  ],
  replyControls: [
    `${REPLY} :is(a, button)`,
    `button${REPLY}`,
    '[data-post-click-location="comments-button"]',
    OLD_REPLY,
  ],
  surface: (composer) => closestOut(composer, `${EDITOR}, form`) ?? composer,
  readClicked(control) {
    const comment = closestOut(control, COMMENT);
    if (comment) return commentThread(comment);
    const post = closestOut(control, POST);
    return post ? postThread(post) : oldThreadAround(control);
  },
  // A click tells nothing that the place of the box does not.
  readThread: (composer) =>
    isOld(composer.ownerDocument) ? readOldThread(composer) : readNewThread(composer),
  readFocal: (page) => (isOld(page) ? readOldFocal(page) : readNewFocal(page)),
  readAccount(page) {
    // Elements that look like nothing carry the name, on every page of a person who is logged in.
    const named = page.querySelectorAll(
      ':is(after-login-toast-dispatcher, achievements-entrypoint, community-author-flair)[username]',
    );
    const links = page.querySelectorAll('#header .user a[href*="/user/"]');
    const names = new Set([
      ...[...named].map((element) => element.getAttribute('username') ?? undefined),
      ...[...links].map((link) => /\/user\/([^/]+)/.exec(link.getAttribute('href') ?? '')?.[1]),
    ]);
    return names.size === 1 ? [...names][0] : undefined;
  },
  readLimit: (_, composer) =>
    composer && closestOut(composer, `${NEW_POST}, ${OLD_NEW_POST}`)
      ? { rule: 'utf16', max: 40_000 }
      : undefined,
  // The old pages take the text (their source, 2012); of the new ones several say so (2026-07 to
  // 2026-10), while others copy it for pasting.
  composeAddress(text, page) {
    const body = encodeURIComponent(text);
    return page.host === 'old.reddit.com'
      ? `${page.origin}/submit?selftext=true&text=${body}`
      : `https://www.reddit.com/submit?type=TEXT&text=${body}`;
  },
});
