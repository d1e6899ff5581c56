import type { ArchiveFormat, Part } from '@/lib/import/archive-format';
import { listAt, textAt, valueAt } from '@/lib/import/fields';
import { type Finding, postFrom } from '@/lib/import/findings';
import { decodeEntities } from '@/lib/import/html-text';
import { limits } from '@/lib/import/limits';
import { fromZoned } from '@/lib/import/time';

/**
 * X, "Download an archive of your data": JavaScript files with one assignment each,
 * `window.YTD.tweets.part0 = [{"tweet": {…}}]` (until 2022 `tweet.js`, `window.YTD.tweet.part0`, once
 * without the inner `tweet`). Long posts are cut off there and whole in `note-tweet.js`, which knows
 * them by their second only. Deleted posts and messages are in files of their own, left closed.
 *
 * Read off public parsers of `tweets.js`, `note-tweet.js`, `account.js`
 * on GitHub, 2026-11.
 */
export const x: ArchiveFormat = {
  kind: 'x',
  files: /^(?:tweets?(?:-part\d+)?|community-tweet|note-tweet|account)\.js$/,
  owns: (part) => isScript(part, /^(?:tweets?|community_tweet)$/),
  *read(parts) {
    const handle = accountOf(parts);
    const notes = notesBySecond(parts);
    for (const part of parts) {
      if (!x.owns(part) || part.content.kind !== 'json') continue;
      for (const item of listAt(part.content.value)) yield findingOf(item, handle, notes);
    }
  },
  account: accountOf,
};

function isScript({ content }: Part, name: RegExp): boolean {
  return content.kind === 'json' && content.script !== undefined && name.test(content.script);
}

function itemsOf(parts: readonly Part[], name: RegExp): readonly unknown[] {
  return parts
    .filter((part) => isScript(part, name))
    .flatMap(({ content }) => (content.kind === 'json' ? listAt(content.value) : []));
}

function accountOf(parts: readonly Part[]): string | undefined {
  return textAt(itemsOf(parts, /^account$/)[0], 'account', 'username') || undefined;
}

type Notes = ReadonlyMap<string, unknown>;

function notesBySecond(parts: readonly Part[]): Notes {
  const notes = itemsOf(parts, /^note_tweet$/).map((item) => valueAt(item, 'noteTweet'));
  return new Map(notes.map((note) => [secondOf(textAt(note, 'createdAt')), note]));
}

function secondOf(time: string): string {
  return fromZoned(time)?.slice(0, 19) ?? '';
}

function findingOf(item: unknown, handle: string | undefined, notes: Notes): Finding {
  const tweet = valueAt(item, 'tweet') ?? item;
  const text = textAt(tweet, 'full_text') || textAt(tweet, 'text');
  const id = textAt(tweet, 'id_str') || textAt(tweet, 'id');
  if (!text && !id) return 'not-understood';
  // The archive cuts reposts off and marks them by nothing but how they begin; `retweeted` is always false.
  if (/^RT @\w+:/.test(text)) return 'repost';
  const time = textAt(tweet, 'created_at');
  return postFrom({
    site: 'x',
    text: wholeText(tweet, text, notes.get(secondOf(time))),
    time: fromZoned(time),
    permalink: /^\d+$/.test(id) ? `https://x.com/${handle ?? 'i'}/status/${id}` : undefined,
    isReply: isReply(tweet, text, handle),
    language: languageOf(textAt(tweet, 'lang')),
  });
}

/** A thread goes on in replies to oneself, which answer nobody. */
function isReply(tweet: unknown, text: string, handle: string | undefined): boolean {
  if (/^@\w/.test(text)) return true;
  const isThread = handle !== undefined && textAt(tweet, 'in_reply_to_screen_name') === handle;
  return textAt(tweet, 'in_reply_to_status_id_str') !== '' && !isThread;
}

/** `und`, `zxx` and X's own `qme`, `qht`… say that there is no language to tell. */
function languageOf(code: string): string {
  return /^(?:und|zxx|q.*)$/.test(code) ? '' : code;
}

/** A long post's own text where the cut one is its beginning. */
function wholeText(tweet: unknown, cut: string, note: unknown): string {
  const text = expanded(cut, linksOf(tweet));
  const whole = expanded(textAt(note, 'core', 'text'), noteLinks(note));
  const beginning = text.slice(0, 100).replace(/….*$/s, '').trim();
  return whole !== '' && whole.startsWith(beginning) ? whole : text;
}

type Link = { readonly short: string; readonly long: string };

function linksOf(tweet: unknown): readonly Link[] {
  const written = listAt(tweet, 'entities', 'urls').map((url) => ({
    short: textAt(url, 'url'),
    long: textAt(url, 'expanded_url'),
  }));
  // A picture's own address is no word of the author's.
  const media = listAt(tweet, 'entities', 'media').map((medium) => ({
    short: textAt(medium, 'url'),
    long: '',
  }));
  return [...written.filter(isBounded), ...media];
}

function noteLinks(note: unknown): readonly Link[] {
  return listAt(note, 'core', 'urls')
    .map((url) => ({ short: textAt(url, 'shortUrl'), long: textAt(url, 'expandedUrl') }))
    .filter(isBounded);
}

function isBounded({ long }: Link): boolean {
  return long !== '' && long.length <= limits.address;
}

/** Puts the addresses back that X has shortened, then turns `&amp;` into what was typed. */
function expanded(text: string, links: readonly Link[]): string {
  const whole = new Map(links.slice(0, limits.links).map(({ short, long }) => [short, long]));
  // In one pass: what was put back is not looked through again.
  const written = text
    .slice(0, limits.text)
    .replace(/https?:\/\/t\.co\/\w+/g, (short) => whole.get(short) ?? short);
  return decodeEntities(written).trim();
}
