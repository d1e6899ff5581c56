import { bytesOf, graphemesOf, type Special, split, type Unit } from './unit';

/**
 * What Bluesky looks at for a link: after a space, a bracket or at the start, up to the next space.
 * A bare domain is one too, but stands as it is; it takes along what it touches.
 */
const found = /(?<=^|\s|\()(?:https?:\/\/|[a-z][a-z0-9]*(?:\.[a-z0-9]+)+)\S*/gim;

/** What it shortens: `Https://`, as phones begin a sentence, is no link there (atproto, 2026-08). */
const link = /^https?:\/\/\S/;

/** What the site does not take into a link at its end. */
function withoutEnd(address: string): string {
  const bare = address.replace(/[.,;:!?]$/, '');
  return bare.endsWith(')') && !bare.includes('(') ? bare.slice(0, -1) : bare;
}

/** What Bluesky publishes in place of a typed link: the host and the beginning of the path. */
function shortened(address: string): string {
  if (!URL.canParse(address)) return address;
  const { host, pathname, search, hash } = new URL(address);
  const path = (pathname === '/' ? '' : pathname) + search + hash;
  return path.length > 15 ? `${host}${path.slice(0, 13)}...` : host + path;
}

/**
 * Bluesky's counting (`app.bsky.feed.post`): graphemes of the text with its links shortened; the
 * server also refuses more than ten bytes a permitted grapheme.
 */
export function graphemeUnits(text: string): Iterable<Unit> {
  const links: Special[] = [];
  for (const { 0: whole, index } of text.matchAll(found)) {
    if (!link.test(whole)) continue;
    const address = withoutEnd(whole);
    const short = shortened(address);
    const weight = graphemesOf(short).length;
    links.push({ start: index, end: index + address.length, weight, bytes: bytesOf(short) });
  }
  return split(text, links, (character) => ({ weight: 1, bytes: bytesOf(character) }));
}
