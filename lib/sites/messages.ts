import type { Post } from '@/lib/model';
import { asPost, isBefore } from './post';
import { isShown, shownText } from './shown';
import type { Site, Thread } from './site';

/** Whether a box is one of a site's private messages. */
export function isMessageBox(site: Site, box: Element): boolean {
  return site.messages !== undefined && box.closest(site.messages.join(', ')) !== null;
}

/** One message of a conversation: as X and TikTok name it (2026), else a row of a list. */
const ITEM =
  '[data-testid="messageEntry"], [data-e2e="chat-item"], [role="row"], [role="listitem"], li';

/** As much of a conversation as a reply needs. */
const most = 20;

/**
 * The private conversation a box belongs to: what was said to the person last, and what was said
 * before that. Who said what is told by the side it stands on, as in every chat where one's own
 * words stand at the end; where all of it stands on one side, nobody is named.
 *
 * @param account the person's own handle, where it is known.
 */
export function readConversation(box: Element, account: string | undefined): Thread | 'unknown' {
  const items = itemsAbove(box).slice(-most);
  const sides = items.map(isAtEnd);
  const areTold = sides.includes(true) && sides.includes(false);
  const last = areTold ? sides.lastIndexOf(false) : items.length - 1;
  const posts = items.map((item, at): Post => {
    const isOwn = areTold && sides[at];
    return asPost({ handle: isOwn ? account : undefined, text: shownText(item) });
  });
  const answered = posts[last];
  return answered ? { answered, ancestors: posts.slice(0, last) } : 'unknown';
}

/** The messages nearest to the box in the page's structure, oldest first. */
function itemsAbove(box: Element): readonly Element[] {
  for (let around = box.parentElement; around; around = around.parentElement) {
    const items = [...around.querySelectorAll(ITEM)].filter(
      (item) =>
        isBefore(item, box) && !item.contains(box) && !item.querySelector(ITEM) && isShown(item),
    );
    const said = items.filter((item) => shownText(item) !== '');
    if (said.length > 0) return said;
  }
  return [];
}

/** Whether a message's words stand nearer to the end of its row than to its start. */
function isAtEnd(item: Element): boolean {
  const { ownerDocument: page, parentElement: list } = item;
  const range = page.createRange();
  range.selectNodeContents(item);
  const words = range.getBoundingClientRect();
  const row = (list ?? item).getBoundingClientRect();
  const isRight = words.left - row.left > row.right - words.right;
  const isRtl = page.defaultView?.getComputedStyle(list ?? item).direction === 'rtl';
  return isRight !== isRtl;
}
