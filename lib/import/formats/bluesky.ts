import { type ArchiveFormat, jsonOf } from '@/lib/import/archive-format';
import { listAt, numberAt, textAt, valueAt } from '@/lib/import/fields';
import { type Finding, postFrom } from '@/lib/import/findings';
import { limits } from '@/lib/import/limits';
import { fromZoned } from '@/lib/import/time';

/**
 * Bluesky, as its public interface answers and common tools save it: records of
 * `app.bsky.feed.post`, bare, as `{uri, value}` (`com.atproto.repo.listRecords`) or as `{post: {uri,
 * author, record}}` (`app.bsky.feed.getAuthorFeed`), in a list or under `records` or `feed`.
 * https://docs.bsky.app/docs/advanced-guides/posts, 2026-11.
 */
export const bluesky: ArchiveFormat = {
  kind: 'bluesky',
  files: /^(?:posts?|feed|records|app\.bsky\.feed\.post)\.json$/,
  owns: (part) => recordsIn(jsonOf(part)).some((item) => isPost(recordOf(item))),
  *read(parts) {
    for (const part of parts) {
      if (!bluesky.owns(part)) continue;
      for (const item of recordsIn(jsonOf(part))) yield findingOf(item);
    }
  },
  account(parts) {
    const items = parts.flatMap((part) => recordsIn(jsonOf(part)));
    const own = items.find(
      (item) => isPost(recordOf(item)) && valueAt(item, 'reason') === undefined,
    );
    return textAt(own, 'post', 'author', 'handle') || textAt(own, 'author', 'handle') || undefined;
  },
};

function recordsIn(json: unknown): readonly unknown[] {
  const lists = [json, valueAt(json, 'records'), valueAt(json, 'feed')];
  return lists.find((list) => Array.isArray(list)) ?? [];
}

function recordOf(item: unknown): unknown {
  const places = [['value'], ['post', 'record'], ['record'], []];
  return places.map((place) => valueAt(item, ...place)).find((place) => typeof place === 'object');
}

function isPost(record: unknown): boolean {
  return textAt(record, '$type') === 'app.bsky.feed.post';
}

function findingOf(item: unknown): Finding {
  const record = recordOf(item);
  // A feed gives somebody else's post with the reason why it is in this one.
  if (/#reasonRepost$/.test(textAt(item, 'reason', '$type'))) return 'repost';
  if (!isPost(record)) return 'not-understood';
  const [language] = listAt(record, 'langs');
  return postFrom({
    site: 'bluesky',
    text: withWholeLinks(textAt(record, 'text').slice(0, limits.text), listAt(record, 'facets')),
    time: fromZoned(textAt(record, 'createdAt')),
    permalink: permalinkOf(textAt(item, 'uri') || textAt(item, 'post', 'uri')),
    isReply: isReply(record, textAt(item, 'uri') || textAt(item, 'post', 'uri')),
    language: typeof language === 'string' ? language : undefined,
  });
}

/** A thread goes on in replies to oneself, which answer nobody. */
function isReply(record: unknown, uri: string): boolean {
  const [, , account] = uri.split('/');
  const answered = textAt(record, 'reply', 'parent', 'uri');
  return (
    valueAt(record, 'reply') !== undefined && !(account && answered.startsWith(`at://${account}/`))
  );
}

/** `at://did:plc:…/app.bsky.feed.post/3k…` as the address people open. */
function permalinkOf(uri: string): string | undefined {
  const found = /^at:\/\/([\w.:%-]+)\/app\.bsky\.feed\.post\/([\w.~-]+)$/.exec(uri);
  return found ? `https://bsky.app/profile/${found[1]}/post/${found[2]}` : undefined;
}

type Link = { readonly start: number; readonly end: number; readonly address: string };

/** Puts back addresses that the app shows cut off (`example.com/a-long…`); places are counted in UTF-8 bytes. */
function withWholeLinks(text: string, facets: readonly unknown[]): string {
  const links = facets
    .slice(0, limits.links)
    .flatMap(linkOf)
    .sort((one, other) => other.start - one.start);
  if (links.length === 0) return text;
  let bytes = new TextEncoder().encode(text);
  for (const { start, end, address } of links) {
    const shown = new TextDecoder().decode(bytes.subarray(start, end));
    if (!/(?:\.\.\.|…)$/.test(shown)) continue;
    const link = new TextEncoder().encode(address);
    bytes = Uint8Array.from([...bytes.subarray(0, start), ...link, ...bytes.subarray(end)]);
  }
  return new TextDecoder().decode(bytes);
}

function linkOf(facet: unknown): readonly Link[] {
  const start = numberAt(facet, 'index', 'byteStart') ?? -1;
  const end = numberAt(facet, 'index', 'byteEnd') ?? -1;
  const address = listAt(facet, 'features')
    .map((feature) => textAt(feature, 'uri'))
    .find(Boolean);
  return address && address.length <= limits.address && start >= 0 && end > start
    ? [{ start, end, address }]
    : [];
}
