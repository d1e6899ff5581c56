import type { Reminder } from '@/lib/model';
import { allSites } from '@/lib/sites/all';
import type { Site } from '@/lib/sites/site';

/** Where a reminder is done. */
export type OpenAt = {
  readonly address: string;
  /** The site's own composer stands there with this text in it, where the address says so. */
  readonly prefilled?: string;
};

/** What a browser and a site take in an address without losing any of it. */
const longestAddress = 8_000;

/**
 * The page on which a reminder is done: the post it is about, the site's composer with the text in
 * it, or the site's first page where it has no address for that.
 *
 * @returns nothing where there is nothing to open but the reminder itself.
 */
export function openAt(reminder: Reminder): OpenAt | undefined {
  const { kind, permalink, site: id, links } = reminder;
  if (kind === 'reply' || kind === 'numbers') return permalink ? { address: permalink } : undefined;
  if (kind !== 'post') return links[0] ? { address: links[0] } : undefined;
  const site = allSites.find((one) => one.id === id);
  if (!site) return undefined;
  const home = homeOf(site, reminder);
  const text = textToOpen(reminder);
  const address = text === '' ? undefined : site.composeAddress?.(text, home);
  return address !== undefined && address.length <= longestAddress
    ? { address, prefilled: text }
    : { address: home.href };
}

/** The first part with the links that do not stand in any: those come below it. */
export function textToOpen({ parts, links }: Pick<Reminder, 'parts' | 'links'>): string {
  const [text = ''] = parts;
  const left = links.filter((link) => !parts.some((part) => part.includes(link)));
  return [text.trim(), ...left].filter((line) => line !== '').join('\n\n');
}

/** A server of its own where the account says which; else where the site lives first of all. */
function homeOf({ matches }: Site, { account }: Reminder): URL {
  const own = account?.split('@').at(1);
  const isListed = own !== undefined && matches.includes(`https://${own}/*`);
  const [first = ''] = matches;
  return new URL(isListed ? `https://${own}/` : first.replace(/\*$/, ''));
}
