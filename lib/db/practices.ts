import type { Practice, SiteId } from '@/lib/model';
import { cardsFrom, cardsInForce, type PracticeCard } from '@/lib/practices/cards';
import { shippedPractices } from '@/lib/practices/shipped';
import { database } from './database';
import { writing } from './storage-errors';

/**
 * What works on each site: the cards that came with the product, and the person's own, for all
 * brands. A card of ours is in no table until somebody changes it or switches it off; then a row
 * with its id stands in its place, without text where only the switch was touched.
 */
export const practices = {
  list: async (): Promise<readonly PracticeCard[]> => cardsFrom(await database.practices.toArray()),

  /** Those that a draft for a site is written with. */
  listFor: async (site: SiteId): Promise<readonly Practice[]> =>
    cardsInForce(await practices.list(), site),

  /** The row as it lies there, to be put back by `restore`; none where our card stands as it came. */
  find: (id: string): Promise<Practice | undefined> => database.practices.get(id),

  /** Puts the person's own words in, in place of ours or as a card of their own. */
  async put(practice: Practice): Promise<void> {
    await writing(() => database.practices.put(practice));
  },

  /** Switches a card on or off; one that is gone stays gone. */
  async turn(id: string, isOn: boolean): Promise<void> {
    await writing(() =>
      database.transaction('rw', database.practices, async () => {
        const kept = await database.practices.get(id);
        const row = kept ?? untouched(id);
        if (!row) return;
        if (isOn && row.text === '') await database.practices.delete(id);
        else await database.practices.put(turned(row, isOn));
      }),
    );
  },

  /** Takes the person's words away: our card stands again as it came, one of their own is gone. */
  remove: (id: string): Promise<void> => database.practices.delete(id),

  /** Puts a row back as it was, or takes it away where there was none. */
  async restore(id: string, row: Practice | undefined): Promise<void> {
    if (row) await practices.put(row);
    else await practices.remove(id);
  },
};

function turned(row: Practice, isOn: boolean): Practice {
  return { ...row, isOn, updatedAt: Date.now() };
}

/** Our card as a row that says nothing yet. */
function untouched(id: string): Practice | undefined {
  const shipped = shippedPractices.find((card) => card.id === id);
  return shipped && { ...shipped, text: '' };
}
