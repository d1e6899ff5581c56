import { type ArchiveFormat, jsonOf } from '@/lib/import/archive-format';
import { listAt, numberAt, textAt, valueAt } from '@/lib/import/fields';
import { type Finding, postFrom } from '@/lib/import/findings';
import { fromSeconds } from '@/lib/import/time';
import { metaText } from './meta-text';

/**
 * Facebook, "Export your information" in JSON: posts are a list of `{timestamp, title, data: [{post}],
 * attachments}` (`your_posts_1.json`, `your_posts__check_ins__photos_and_videos_1.json`, of a Page
 * `profile_posts_1.json`), comments `{comments_v2: [{timestamp, title, data: [{comment: {comment,
 * group?}}]}]}`. Nothing in it says who could see a post, nor its address.
 *
 * Read off apparebit/deface and NorseKode/Waultar-App (documents/parser) on GitHub, 2026-11.
 */
export const facebook: ArchiveFormat = {
  kind: 'facebook',
  files: /^(?:your_posts\w*|profile_posts_\d+|comments)\.json$/,
  owns: (part) => isPosts(jsonOf(part)) || valueAt(jsonOf(part), 'comments_v2') !== undefined,
  *read(parts) {
    for (const part of parts) {
      const json = jsonOf(part);
      if (isPosts(json)) for (const post of json) yield findingOf(post);
      for (const comment of listAt(json, 'comments_v2')) yield commentOf(comment);
    }
  },
};

function isPosts(json: unknown): json is readonly unknown[] {
  return (
    Array.isArray(json) &&
    json.some(
      (post) =>
        numberAt(post, 'timestamp') !== undefined &&
        (Array.isArray(valueAt(post, 'data')) || Array.isArray(valueAt(post, 'attachments'))),
    )
  );
}

function findingOf(post: unknown): Finding {
  if (numberAt(post, 'timestamp') === undefined) return 'not-understood';
  const said = listAt(post, 'data').map((item) => textAt(item, 'post'));
  return postFrom({
    site: 'facebook',
    text: metaText(said.find((text) => text !== '') ?? ''),
    time: fromSeconds(numberAt(post, 'timestamp')),
    isReply: false,
  });
}

function commentOf(item: unknown): Finding {
  const [first] = listAt(item, 'data');
  const comment = valueAt(first, 'comment');
  // What was said in a group was said to its members.
  if (textAt(comment, 'group')) return 'not-public';
  if (comment === undefined) return valueAt(item, 'attachments') ? 'no-text' : 'not-understood';
  return postFrom({
    site: 'facebook',
    text: metaText(textAt(comment, 'comment')),
    time: fromSeconds(numberAt(item, 'timestamp')),
    isReply: true,
  });
}
