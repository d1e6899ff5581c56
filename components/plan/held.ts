import type { Pause } from '@/lib/model';
import type { Waiting } from './waiting';

/** What is held of one brand that is still stopped. */
export type HeldOf = {
  readonly brand: NonNullable<Waiting['brand']>;
  readonly pause: Pause;
  readonly all: readonly Waiting[];
};

/** What is held, by the brand whose stop holds it; and what nothing holds any more, for a person to look at. */
export function stoppedAmong(waiting: readonly Waiting[]): {
  readonly stopped: readonly HeldOf[];
  readonly cleared: readonly Waiting[];
} {
  const held = waiting.filter(({ occasion }) => occasion.state === 'held');
  const byBrand = Map.groupBy(held, ({ brand }) => (brand?.pause ? brand.id : ''));
  const { '': cleared = [], ...stopped } = Object.fromEntries(byBrand);
  return {
    cleared,
    stopped: Object.values(stopped).flatMap((all) => {
      const brand = all[0]?.brand;
      return brand?.pause ? [{ brand, pause: brand.pause, all }] : [];
    }),
  };
}
