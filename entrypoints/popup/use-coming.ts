import { useLiveQuery } from 'dexie-react-hooks';
import type { Coming } from '@/components/plan/coming';
import { brands } from '@/lib/db/brands';
import { reminders } from '@/lib/db/reminders';

const most = 3;

/** The next few that are planned, soonest first; `undefined` until they are read. */
export function useComing(): readonly Coming[] | undefined {
  return useLiveQuery(readComing, []);
}

async function readComing(): Promise<readonly Coming[]> {
  const [next, all] = await Promise.all([reminders.upcoming(most), brands.list()]);
  const byId = new Map(all.map((brand) => [brand.id, brand]));
  return next.flatMap((reminder) => {
    const { next: local, brand } = reminder;
    return local === undefined ? [] : [{ reminder, local, brand: byId.get(brand ?? '') }];
  });
}
