import type { Site } from '@/lib/sites/site';

/** Where a person's picks are remembered: by the site, of pages of none by the host. */
export function pickKey(site: Site): string {
  return site.id === 'other' ? location.host : site.id;
}
