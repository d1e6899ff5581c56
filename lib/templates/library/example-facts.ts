import type { Brand, Fact } from '@/lib/model';
import type { KnownFacts } from './notation';

/** What would be known of an invented message to a brand, to show how a template is filled. */
export function exampleFacts(brand: Brand | undefined, facts: readonly Fact[]): KnownFacts {
  const stated = facts.flatMap(({ slot, text }) => [
    [slot.toLowerCase(), text],
    [`fact:${slot.toLowerCase()}`, text],
  ]);
  return {
    ...Object.fromEntries(stated),
    first_name: 'Mira',
    handle: '@mira_k',
    brand: brand?.name ?? 'Nordlys Bakery',
    product: brand?.products[0] ?? 'rye bread',
    link: brand?.links[0] ?? 'https://example.com',
  };
}
