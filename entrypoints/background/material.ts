import { type BrandMaterial, inForce } from '@/lib/brand/material';
import { brands } from '@/lib/db/brands';
import { facts } from '@/lib/db/facts';
import { rules } from '@/lib/db/rules';
import { samples } from '@/lib/db/samples';
import { segments } from '@/lib/db/segments';
import { dayOf } from '@/lib/templates/library/due';

/** What of a brand's own is in force today; nothing where there is no such brand. */
export async function materialOf(id: string | undefined): Promise<BrandMaterial | undefined> {
  const brand = id === undefined ? undefined : await brands.find(id);
  if (!brand) return undefined;
  const [own, agreed, audience, stated] = await Promise.all([
    samples.list(brand.id),
    rules.list(brand.id),
    segments.list(brand.id),
    facts.list(brand.id),
  ]);
  const all = { brand, samples: own, rules: agreed, segments: audience, facts: stated };
  return inForce(all, dayOf(Date.now()));
}
