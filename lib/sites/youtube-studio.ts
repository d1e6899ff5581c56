/** The comments page of YouTube Studio; elements as seen on the live site by others, 2026-09. */
import type { Post } from '@/lib/model';
import { addressOf, asMedia, asPost } from './post';
import { shownAll, shownText } from './shown';
import type { Thread } from './site';
import { partial } from './thread';
import { idIn, readComment } from './youtube-post';

/** A textarea today; some have met the editor of the site itself. */
export const STUDIO_BOX = 'ytcp-commentbox :is(textarea, #contenteditable-root)';
export const STUDIO_COMMENT = 'ytcp-comment';

/** The thread of the comment around a box or a control; replies stand beside the first comment. */
export function readStudioThread(inside: Element): Thread | undefined {
  const comment = inside.closest(STUDIO_COMMENT);
  const thread = inside.closest('ytcp-comment-thread');
  const [first] = thread ? shownAll(thread, STUDIO_COMMENT) : [];
  if (!comment || !first) return undefined;
  const answered = readComment(comment);
  if (!answered.text) return undefined;
  const post = readPost(first);
  const ancestors = [...(post ? [post] : []), ...(first === comment ? [] : [readComment(first)])];
  return partial({ answered, ancestors }, !post);
}

/** Beside the first comment stands what it is about; on the page of one video, only the address says. */
function readPost(first: Element): Post | undefined {
  const beside = first.querySelector('ytcp-comment-video-thumbnail');
  const address = addressOf(beside?.querySelector('a[href]')) ?? first.ownerDocument.URL;
  const id = idIn(address);
  const text = shownText(beside?.querySelector('#video-title'));
  if (!id) return undefined;
  const isVideo = !address.includes('/post/');
  return asPost({
    text,
    permalink: `https://www.youtube.com/${isVideo ? 'watch?v=' : 'post/'}${id}`,
    media: isVideo ? [asMedia('video')] : [],
  });
}
