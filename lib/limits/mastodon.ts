import extractUrlsWithIndices from 'twitter-text/dist/extractUrlsWithIndices.js';
import { type Special, split, type Unit } from './unit';

/** `characters_reserved_per_url` of every Mastodon server. */
const linkWeight = 23;

/** `@user@host`; only the `@user` counts. */
const remoteMention =
  /(?<![=/\w])(@[a-z0-9_]+(?:[a-z0-9_.-]*[a-z0-9_])?)@[\p{L}\p{N}_.-]*[\p{L}\p{N}_]/giu;

function linksIn(text: string): readonly Special[] {
  return extractUrlsWithIndices(text, { extractUrlsWithoutProtocol: false }).map(
    ({ indices: [start, end] }) => ({ start, end, weight: linkWeight }),
  );
}

/**
 * Mastodon's counting (`StatusLengthValidator`): graphemes, links 23, remote mentions without their
 * host. A content warning counts too: hand it in before the text.
 */
export function mastodonUnits(text: string): Iterable<Unit> {
  const links = linksIn(text);
  const mentions: Special[] = [];
  for (const { 0: found, 1: local = '', index } of text.matchAll(remoteMention)) {
    const end = index + found.length;
    if (links.some((link) => index < link.end && end > link.start)) continue;
    mentions.push({ start: index, end, weight: local.length });
  }
  const specials = [...links, ...mentions].sort((a, b) => a.start - b.start);
  return split(text, specials, () => ({ weight: 1 }));
}
