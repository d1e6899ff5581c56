import { allSites } from './all';
import type { Site } from './site';

/** The listed site an address belongs to. */
export function siteAt(address: string): Site | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, host } = new URL(address);
  return allSites.find((site) => site.matches.includes(`${protocol}//${host}/*`));
}
