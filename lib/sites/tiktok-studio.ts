/** The comments page of TikTok Studio; hooks as seen on the live site by others, 2026-05 and 2026-10. */
import { addressOf, asMedia, asPost, bare, blockAround, holderOf } from './post';
import { shownAll, shownText } from './shown';
import type { Thread } from './site';
import { partial } from './thread';
import { handleIn, timeOf, VIDEO_PATH } from './tiktok-post';

export const STUDIO_BOX = 'textarea#comment-input';
const CELL = '[data-tt="components_CommentCell_FlexColumn"]';
const NAME = '[data-tt="components_MessageCell_a"]';
const WORDS = '[data-tt="components_TUXTextWithMention_TUXText"]';
const TITLE = '[data-tt="components_MessageCell_TUXText"]';

/** The box opens in the cell of the comment that is answered, or in a row that holds that cell alone. */
export function readStudioThread(composer: Element): Thread | 'unknown' {
  const around = composer.closest(CELL) ?? holderOf(composer, CELL);
  const cells = around?.matches(CELL) ? [around] : shownAll(around ?? composer, CELL);
  const [cell, ...others] = cells;
  return cell && others.length === 0 ? threadOf(cell) : 'unknown';
}

function threadOf(cell: Element): Thread {
  const name = cell.querySelector(NAME);
  const answered = asPost({
    author: bare(shownText(name)),
    handle: handleIn(name),
    text: shownText(cell.querySelector(WORDS)),
  });
  const video = readVideo(cell);
  return partial({ answered, ancestors: video ? [video] : [] }, !video);
}

/** The last text of a cell is the video's caption; the link to the video stands beside the cell. */
function readVideo(cell: Element) {
  const isShared = (parent: Element) => parent.querySelectorAll(CELL).length > 1;
  const row = blockAround(cell, cell.ownerDocument.body, isShared);
  const text = shownText([...cell.querySelectorAll(TITLE)].at(-1));
  const links = [...row.querySelectorAll('a[href*="/video/"], a[href*="/photo/"]')];
  const permalink = addressOf(links[0])?.replace(/[?#].*$/, '');
  if (!text && !permalink) return undefined;
  const path = permalink && new URL(permalink).pathname;
  const handle = path && VIDEO_PATH.exec(path)?.[1];
  return asPost({ handle, text, time: path && timeOf(path), permalink, media: [asMedia('video')] });
}
