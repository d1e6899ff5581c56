import { speaksThrough } from '@/lib/brand/speaks-through';
import type { Brand, Post, SiteId } from '@/lib/model';

/**
 * Whether a post was certainly written through one of a brand's accounts. Stricter than
 * `speaksThrough`, which takes a handle with and without its server for the same: where handles have
 * servers, anybody can be `nordlys` on one of their own. So the server has to be known, and the same.
 */
export function isCertainlyBy(brand: Pick<Brand, 'accounts'>, site: SiteId, post: Post): boolean {
  const { handle } = post;
  if (!handle) return false;
  return brand.accounts.some((account) => {
    if (!speaksThrough({ accounts: [account] }, site, handle)) return false;
    const [, server] = account.handle.toLowerCase().split('@');
    const written = serverOf(post, site, server !== undefined);
    return server === undefined ? written === undefined : isWithin(written, server);
  });
}

/** The server a handle belongs to: as written, or the one it is shown on, where it has one at all. */
function serverOf({ handle, permalink }: Post, site: SiteId, isAsked: boolean): string | undefined {
  const [, written] = (handle ?? '').toLowerCase().split('@');
  if (written) return written;
  if (!isAsked && site !== 'mastodon') return undefined;
  return permalink && URL.canParse(permalink) ? new URL(permalink).hostname : undefined;
}

/** Many servers show their pages on a subdomain of the name their handles have. */
function isWithin(host: string | undefined, server: string): boolean {
  return host === server || (host?.endsWith(`.${server}`) ?? false);
}
