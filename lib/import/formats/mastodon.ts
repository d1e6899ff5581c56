import { type ArchiveFormat, jsonOf } from '@/lib/import/archive-format';
import { listAt, textAt, valueAt } from '@/lib/import/fields';
import { type Finding, postFrom } from '@/lib/import/findings';
import { htmlText } from '@/lib/import/html-text';
import { limits } from '@/lib/import/limits';
import { fromZoned } from '@/lib/import/time';

/**
 * Mastodon, "Request your archive": `outbox.json`, an ActivityPub OrderedCollection of `Create`
 * (own posts, in HTML) and `Announce` (boosts), beside `actor.json`. Who may read a post stands in
 * `to` and `cc`; without the public address in either it went to followers or to those it names, and
 * stays closed.
 *
 * https://docs.joinmastodon.org/spec/activitypub/ and
 * https://www.w3.org/TR/activitypub/#public-addressing, 2026-11.
 */
export const mastodon: ArchiveFormat = {
  kind: 'mastodon',
  files: /^(?:outbox|actor)\.json$/,
  owns: (part) => activitiesIn(jsonOf(part)).length > 0,
  *read(parts) {
    for (const part of parts)
      for (const activity of activitiesIn(jsonOf(part))) yield findingOf(activity);
  },
  account(parts) {
    const actor = parts.map(jsonOf).find((json) => textAt(json, 'preferredUsername') !== '');
    const address =
      textAt(actor, 'id') ||
      textAt(parts.flatMap((part) => activitiesIn(jsonOf(part)))[0], 'actor');
    return handleOf(address, textAt(actor, 'preferredUsername'));
  },
};

function activitiesIn(json: unknown): readonly unknown[] {
  const isOutbox = /^OrderedCollection(?:Page)?$/.test(textAt(json, 'type'));
  return isOutbox ? listAt(json, 'orderedItems') : [];
}

/** `nordlys@example.social`, from the actor's address (`…/users/nordlys`, `…/@nordlys`). */
function handleOf(address: string, name: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { host, pathname } = new URL(address);
  const found = name || /\/(?:users\/|@)([\w.-]+)\/?$/.exec(pathname)?.[1];
  return found && `${found}@${host}`;
}

const everybody = new Set(['https://www.w3.org/ns/activitystreams#Public', 'as:Public', 'Public']);

function findingOf(activity: unknown): Finding {
  const type = textAt(activity, 'type');
  if (type === 'Announce') return 'repost';
  const post = valueAt(activity, 'object');
  if (type !== 'Create' || !/^(?:Note|Question|Article)$/.test(textAt(post, 'type')))
    return 'not-understood';
  if (!isPublic(post) || !isPublic(activity)) return 'not-public';
  return postFrom({
    site: 'mastodon',
    text: htmlText(textAt(post, 'content').slice(0, 4 * limits.text)),
    time: fromZoned(textAt(post, 'published')),
    permalink: textAt(post, 'url') || textAt(post, 'id'),
    isReply: isReply(textAt(post, 'inReplyTo'), textAt(activity, 'actor')),
    language: onlyLanguage(valueAt(post, 'contentMap')),
  });
}

/** A thread goes on in replies to oneself, which answer nobody. */
function isReply(answered: string, actor: string): boolean {
  return answered !== '' && !(actor && answered.startsWith(`${actor}/`));
}

/** Public, or public but unlisted. */
function isPublic(source: unknown): boolean {
  const readers = ['to', 'cc'].flatMap((key) => [textAt(source, key), ...listAt(source, key)]);
  return readers.some((reader) => typeof reader === 'string' && everybody.has(reader));
}

function onlyLanguage(map: unknown): string | undefined {
  if (typeof map !== 'object' || map === null) return undefined;
  const languages = Object.keys(map);
  return languages.length === 1 ? languages[0] : undefined;
}
