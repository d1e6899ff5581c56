import type { Brand, Fact, Sample, Segment, VoiceRule } from '@/lib/model';

/** Everything of one brand's own that a draft is made with; nothing of any other's. */
export type BrandMaterial = {
  readonly brand: Brand;
  readonly samples: readonly Sample[];
  readonly rules: readonly VoiceRule[];
  readonly segments: readonly Segment[];
  readonly facts: readonly Fact[];
};

/**
 * What of a brand's material may be used on a day: rules that were accepted, facts that still hold.
 *
 * @param today `YYYY-MM-DD`, where the person is.
 */
export function inForce(material: BrandMaterial, today: string): BrandMaterial {
  const isOwn = ({ brand }: { readonly brand: string }) => brand === material.brand.id;
  return {
    brand: material.brand,
    samples: material.samples.filter((sample) => isOwn(sample) && sample.weight > 0),
    rules: material.rules.filter((rule) => isOwn(rule) && rule.state === 'accepted'),
    segments: material.segments.filter(isOwn),
    facts: material.facts.filter(
      (fact) => isOwn(fact) && (!fact.validUntil || fact.validUntil >= today),
    ),
  };
}
