import { brands } from '@/lib/db/brands';
import { samples } from '@/lib/db/samples';
import type { Draft } from '@/lib/model';
import { partsOf } from '@/lib/snapshot/parts';
import { sampleFromPost } from '@/lib/voice/sample-from-post';

/**
 * Takes a post that was read from the page into the voice of the draft's brand, if one of the brand's
 * own accounts wrote it. A post that is there already stays as it is. Whether it is among the samples now.
 */
export async function addToVoice(draft: Draft, part: string): Promise<boolean> {
  const brand = draft.brand === undefined ? undefined : await brands.find(draft.brand);
  const found = partsOf(draft.snapshot).find(({ id }) => id === part);
  if (!brand || !found || !('post' in found)) return false;
  const sample = sampleFromPost(brand, draft.site, found.post, {
    id: crypto.randomUUID(),
    createdAt: Date.now(),
    isReply: part !== 'ancestor-0' && found.kind !== 'quoted',
  });
  if (!sample) return false;
  const known = await samples.list(brand.id);
  if (!known.some(({ text }) => text === sample.text)) await samples.put(sample);
  return true;
}
