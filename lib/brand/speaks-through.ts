import type { Account, Brand, SiteId, Snapshot } from '@/lib/model';
import { isSameHandle } from './same-handle';

type Speaker = Pick<Brand, 'accounts'>;

/**
 * Whether an account of a site is one that a brand speaks through.
 *
 * @param home the server whose page shows the handle; without it, a server left out fits any.
 */
export function speaksThrough(
  brand: Speaker,
  site: SiteId,
  handle: string,
  home?: string,
): boolean {
  return accountsOn(brand, site).some((account) => isSameHandle(account.handle, handle, home));
}

/** Whether a handle that a page shows is the brand's own there: noted with it, or the one in use. */
export function isOwnHandle(
  brand: Speaker | undefined,
  { site, address, account }: Pick<Snapshot, 'site' | 'address' | 'account'>,
  handle: string,
): boolean {
  const home = URL.parse(address)?.hostname;
  if (account && isSameHandle(account, handle, home)) return true;
  return brand !== undefined && speaksThrough(brand, site, handle, home);
}

/**
 * Whether what a brand says would go out under somebody else's name: an account of a site that is
 * not among those noted for it there, or that is noted for another brand.
 */
export function isWrongAccount(
  brand: Speaker,
  brands: readonly Speaker[],
  site: SiteId,
  handle: string,
): boolean {
  if (speaksThrough(brand, site, handle)) return false;
  return (
    accountsOn(brand, site).length > 0 || brands.some((other) => speaksThrough(other, site, handle))
  );
}

function accountsOn({ accounts }: Speaker, site: SiteId): readonly Account[] {
  return accounts.filter((account) => !account.site || account.site === site);
}
