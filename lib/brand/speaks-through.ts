import type { Brand, SiteId } from '@/lib/model';
import { isSameHandle } from './same-handle';

/** Whether an account of a site is one that a brand speaks through. */
export function speaksThrough(
  brand: Pick<Brand, 'accounts'>,
  site: SiteId,
  handle: string,
): boolean {
  return brand.accounts.some(
    (account) => (!account.site || account.site === site) && isSameHandle(account.handle, handle),
  );
}
