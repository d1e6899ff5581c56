import type { Brand, Post, Sample, SiteId } from '@/lib/model';
import { cleanText } from '@/lib/text/clean';
import { isCertainlyBy } from './is-certainly-by';
import { longestSample } from './samples-from-paste';

/**
 * A post read from a page as a sample of a brand's voice: the only way one becomes a sample.
 * `undefined`: not written by an account the brand speaks through on this site, or not a whole text.
 * What it quotes is somebody else's and stays behind.
 */
export function sampleFromPost(
  brand: Pick<Brand, 'id' | 'accounts'>,
  site: SiteId,
  post: Post,
  more: { readonly id: string; readonly createdAt: number; readonly isReply?: boolean },
): Sample | undefined {
  if (!isCertainlyBy(brand, site, post)) return undefined;
  const text = cleanText(post.text);
  if (text === '' || text.length > longestSample || post.isTruncated) return undefined;
  return {
    ...more,
    brand: brand.id,
    text,
    origin: { kind: 'page', site },
    site,
    ...(post.permalink === undefined ? {} : { permalink: post.permalink }),
    ...(post.time === undefined ? {} : { time: post.time }),
    weight: 1,
  };
}
