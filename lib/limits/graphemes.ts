import { bytesOf, graphemesOf, type Special, split, type Unit } from './unit';

/** A link as Bluesky finds it: after a space, a bracket or at the start, up to the next space. */
const link = /(?<=^|\s|\()https?:\/\/\S+/gim;

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
  const links: Special[] = Array.from(text.matchAll(link), ({ 0: found, index }) => {
    const address = withoutEnd(found);
    const short = shortened(address);
    const weight = graphemesOf(short).length;
    return { start: index, end: index + address.length, weight, bytes: bytesOf(short) };
  });
  return split(text, links, (character) => ({ weight: 1, bytes: bytesOf(character) }));
}
