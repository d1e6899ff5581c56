import extractUrlsWithIndices from 'twitter-text/dist/extractUrlsWithIndices.js';
import { type Special, split, type Unit } from './unit';

/** `characters_reserved_per_url` of every Mastodon server. */
const linkWeight = 23;

/**
 * `@user@host`, of which only the `@user` counts, where both the composer and the server take it
 * for a mention: the composer knows no dots in names and no letters beyond ASCII.
 */
const remoteMention = /(?<![=/\p{L}\p{M}\p{N}_])(@[a-z0-9_]+)@[a-z0-9](?:[.-]*[a-z0-9])+/giu;

/** A longer host is none to the server (`Extractor::MAX_DOMAIN_LENGTH`). */
const longestHost = 253;

/**
 * What the composer counts together with the character before it (stringz 2.1.0 with char-regex
 * 1.0.2, 2026-08): accents, selectors, skin tones, tags, what is joined, the first half of a flag.
 */
const attached =
  /[\u0300-\u036F\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE0E\uFE0F\uFE20-\uFE2F\p{Emoji_Modifier}\u{E0020}-\u{E007F}]|\u200D.|\p{RI}(?=\p{RI})/gsu;

/** The server counts graphemes, the composer every vowel sign of Hindi or Thai as well. */
function weightOf(character: string): number {
  return Math.max(1, [...character.replace(attached, '')].length);
}

function linksIn(text: string): readonly Special[] {
  return extractUrlsWithIndices(text, { extractUrlsWithoutProtocol: false }).map(
    ({ indices: [start, end] }) => ({ start, end, weight: linkWeight }),
  );
}

/**
 * Mastodon's counting, by its composer (`countableText`) and its server (`StatusLengthValidator`),
 * the larger where they differ, since either refuses: characters, links 23, remote mentions without
 * their host. A content warning counts too: hand it in before the text.
 */
export function mastodonUnits(text: string): Iterable<Unit> {
  const links = linksIn(text);
  const mentions: Special[] = [];
  for (const { 0: found, 1: local = '', index } of text.matchAll(remoteMention)) {
    const end = index + found.length;
    if (end - index - local.length - 1 > longestHost) continue;
    if (links.some((link) => index < link.end && end > link.start)) continue;
    mentions.push({ start: index, end, weight: local.length });
  }
  const specials = [...links, ...mentions].sort((a, b) => a.start - b.start);
  return split(text, specials, (character) => ({ weight: weightOf(character) }));
}
