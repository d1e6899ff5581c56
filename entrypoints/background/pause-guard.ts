import { brands } from '@/lib/db/brands';
import { AppError } from '@/lib/errors';

/**
 * Lets nothing be said as a brand that is stopped. It is looked up each time: a person stops a brand
 * while panels of it are open.
 *
 * @throws AppError `brand-paused`.
 */
export async function refusePaused({ brand: id }: { readonly brand?: string }): Promise<void> {
  const brand = id === undefined ? undefined : await brands.find(id);
  if (brand?.pause) throw new AppError('brand-paused');
}
