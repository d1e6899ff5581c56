import { type ArchiveFormat, jsonOf } from '@/lib/import/archive-format';
import { listAt, numberAt, textAt, valueAt } from '@/lib/import/fields';
import { type Finding, postFrom } from '@/lib/import/findings';
import { fromSeconds } from '@/lib/import/time';
import { metaText } from './meta-text';

/**
 * Instagram, "Export your information" in JSON: `posts_1.json` is a list of `{media: [{title,
 * creation_timestamp}], title?, creation_timestamp?}` (the caption stands on the post where it has
 * several pictures, else on the picture); reels are the same under `ig_reels_media`; comments are
 * `string_map_data` with labels in the account's language. No addresses. Stories have no text.
 *
 * Read off public parsers and their fixtures on GitHub, 2026-11.
 */
export const instagram: ArchiveFormat = {
  kind: 'instagram',
  files:
    /^(?:posts_\d+|reels|igtv_videos|post_comments_\d+|reels_comments|personal_information)\.json$/,
  owns: (part) => postsIn(jsonOf(part)).length > 0 || commentsIn(jsonOf(part)).length > 0,
  *read(parts) {
    for (const part of parts) {
      for (const post of postsIn(jsonOf(part))) yield caption(post);
      for (const comment of commentsIn(jsonOf(part))) yield commentOf(comment);
    }
  },
  account(parts) {
    const people = parts.flatMap((part) => listAt(jsonOf(part), 'profile_user'));
    return textAt(people[0], 'string_map_data', 'Username', 'value') || undefined;
  },
};

function postsIn(json: unknown): readonly unknown[] {
  const lists = [json, valueAt(json, 'ig_reels_media'), valueAt(json, 'ig_igtv_media')];
  return lists.find(isPosts) ?? [];
}

function isPosts(list: unknown): list is readonly unknown[] {
  return Array.isArray(list) && list.some((post) => listAt(post, 'media').some(isMedium));
}

function isMedium(medium: unknown): boolean {
  return valueAt(medium, 'uri') !== undefined && valueAt(medium, 'text_app_post') === undefined;
}

function commentsIn(json: unknown): readonly unknown[] {
  const lists = [
    json,
    valueAt(json, 'comments_reels_comments'),
    valueAt(json, 'comments_media_comments'),
  ];
  return lists.find(isComments) ?? [];
}

function isComments(list: unknown): list is readonly unknown[] {
  return (
    Array.isArray(list) &&
    list.some((item) => {
      const isTold = valueAt(item, 'string_map_data', 'Comment') !== undefined;
      const hasMedia = valueAt(item, 'media_list_data') !== undefined;
      return isTold || (hasMedia && valueAt(item, 'string_map_data') !== undefined);
    })
  );
}

function caption(post: unknown): Finding {
  const [first] = listAt(post, 'media');
  if (!first) return 'not-understood';
  return postFrom({
    site: 'instagram',
    text: metaText(textAt(post, 'title') || textAt(first, 'title')),
    time: fromSeconds(
      numberAt(post, 'creation_timestamp') ?? numberAt(first, 'creation_timestamp'),
    ),
    isReply: false,
  });
}

/** Labels are the account's own language: the comment is the first entry, the time the one with a time. */
function commentOf(item: unknown): Finding {
  const map = valueAt(item, 'string_map_data');
  if (typeof map !== 'object' || map === null) return 'not-understood';
  const entries = Object.values(map);
  const text = textAt(map, 'Comment', 'value') || textAt(entries[0], 'value');
  const timed = entries.find((entry) => (numberAt(entry, 'timestamp') ?? 0) > 0);
  return postFrom({
    site: 'instagram',
    text: metaText(text),
    time: fromSeconds(numberAt(timed, 'timestamp')),
    isReply: true,
  });
}
