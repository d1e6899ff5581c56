import type { Account, Brand, SiteId } from '@/lib/model';
import { isSameHandle } from './same-handle';

type Speaker = Pick<Brand, 'accounts'>;

/** Whether an account of a site is one that a brand speaks through. */
export function speaksThrough(brand: Speaker, site: SiteId, handle: string): boolean {
  return accountsOn(brand, site).some((account) => isSameHandle(account.handle, handle));
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
