import { type ArchiveFormat, jsonOf } from '@/lib/import/archive-format';
import { listAt, numberAt, textAt, valueAt } from '@/lib/import/fields';
import { type Finding, postFrom } from '@/lib/import/findings';
import { fromSeconds } from '@/lib/import/time';
import { metaText } from './meta-text';

/**
 * Threads, inside Instagram's JSON download as `threads_and_replies.json`:
 * `{text_post_app_text_posts: [{media: [{title, creation_timestamp, text_app_post: {is_reply}}]}]}`.
 * The text is the medium's title even where there is no picture; there are no addresses.
 *
 * Read off public parsers and format notes on GitHub (haunchen/threads-wrapped,
 * jschang19/threads-recap), 2026-11.
 */
export const threads: ArchiveFormat = {
  kind: 'threads',
  files: /^threads_and_replies\.json$/,
  owns: (part) => valueAt(jsonOf(part), 'text_post_app_text_posts') !== undefined,
  *read(parts) {
    for (const part of parts)
      for (const post of listAt(jsonOf(part), 'text_post_app_text_posts')) yield findingOf(post);
  },
};

function findingOf(post: unknown): Finding {
  const [first] = listAt(post, 'media');
  if (!first && !textAt(post, 'title')) return 'not-understood';
  const isReply = valueAt(first, 'text_app_post', 'is_reply');
  return postFrom({
    site: 'threads',
    text: metaText(textAt(post, 'title') || textAt(first, 'title')),
    time: fromSeconds(
      numberAt(post, 'creation_timestamp') ?? numberAt(first, 'creation_timestamp'),
    ),
    isReply: typeof isReply === 'boolean' ? isReply : undefined,
  });
}
