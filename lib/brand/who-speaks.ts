import type { Brand, SiteId } from '@/lib/model';
import { speaksThrough } from './speaks-through';

/** Who would speak, and why just this one. */
export type Speaker = {
  /** Absent: no brand is described. */
  readonly brand: Brand | undefined;
  readonly reason: SpeakerReason;
};

export type SpeakerReason =
  /** It speaks through the account in use on the page. */
  | { readonly kind: 'account'; readonly account: string }
  /** No brand speaks through the account in use there; the one chosen last stands in. */
  | { readonly kind: 'stranger'; readonly account: string }
  /** The page does not say who is signed in, or cannot be asked. */
  | { readonly kind: 'chosen' }
  /** There is no other. */
  | { readonly kind: 'only' };

/**
 * The brand that speaks on a site.
 *
 * @param active the one the person chose last.
 * @param account the account in use there, without `@`, where the page tells it.
 */
export function whoSpeaks(
  brands: readonly Brand[],
  active: Brand | undefined,
  site: SiteId | undefined,
  account: string | undefined,
): Speaker {
  if (site !== undefined && account) {
    const brand = brands.find((one) => speaksThrough(one, site, account));
    if (brand) return { brand, reason: { kind: 'account', account } };
    return { brand: active, reason: { kind: 'stranger', account } };
  }
  return { brand: active, reason: { kind: brands.length > 1 ? 'chosen' : 'only' } };
}
