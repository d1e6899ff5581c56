import type { Brand, Fact } from '@/lib/model';
import { factsOf, type Wish } from './candidate';
import type { Facts } from './fill';
import { firstNameOf } from './first-name';
import type { KnownFacts } from './library/notation';
import { foldWords } from './library/words';
import type { StarterSet } from './starter';
import { placeIn } from './told';
import { aboutOf } from './topic';

/** What a message and the one it is answered for give to a reply's slots. */
export function messageFacts({ snapshot }: Wish, set: StarterSet, brand: Brand | undefined): Facts {
  const { answered } = snapshot;
  return factsOf({
    first_name: firstNameOf(answered?.author),
    handle: answered?.handle && `@${answered.handle}`,
    brand: brand?.name,
    topic: aboutOf(answered?.text ?? '', set).topic,
    place: placeIn(answered?.text ?? '', set),
  });
}

/**
 * Everything a person's own template may have slots for: what the message and the brief give, the
 * product that is meant, and what the brand may state, as long as it holds.
 *
 * @param today `YYYY-MM-DD`
 */
export function libraryFacts(
  wish: Wish,
  set: StarterSet,
  brand: Brand | undefined,
  brandFacts: readonly Fact[],
  today: string,
): KnownFacts {
  const { idea, link } = wish.brief;
  const text = wish.snapshot.answered?.text ?? idea;
  const stated = brandFacts
    .filter(({ validUntil }) => !validUntil || validUntil >= today)
    .flatMap(({ slot, text: fact }) => [
      [slot.toLowerCase(), fact],
      [`fact:${slot.toLowerCase()}`, fact],
    ]);
  const product = productIn(text, brand?.products ?? []);
  return {
    ...Object.fromEntries(stated),
    ...messageFacts(wish, set, brand),
    ...(product ? { product } : {}),
    ...(idea.trim() ? { idea: idea.trim() } : {}),
    ...(link.trim() ? { link: link.trim() } : {}),
  };
}

/** The one product a message names, in the brand's own spelling; where it names none, the only one there is. */
function productIn(text: string, products: readonly string[]): string | undefined {
  const message = ` ${foldWords(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')} `;
  const named = products.filter((product) => {
    const name = foldWords(product)
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim();
    return name !== '' && message.includes(` ${name} `);
  });
  if (named.length === 1) return named[0];
  return named.length === 0 && products.length === 1 ? products[0] : undefined;
}
