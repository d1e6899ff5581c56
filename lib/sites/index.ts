import { allSites } from './all';
import { other } from './other';
import type { Site } from './site';

/** The listed site an address belongs to. */
export function siteAt(address: string): Site | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, host } = new URL(address);
  return allSites.find((site) => site.matches.includes(`${protocol}//${host}/*`));
}

/**
 * The site of a page: by its address, else by marks of its own (a Mastodon server that is not
 * listed), else `other`.
 */
export function siteOf(page: Document): Site {
  return (
    siteAt(page.URL) ??
    allSites.find(({ marks }) => marks && page.documentElement.matches(marks)) ??
    other
  );
}
