import { useLiveQuery } from 'dexie-react-hooks';
import type { Waiting } from '@/components/plan/waiting';
import { brands } from '@/lib/db/brands';
import { occasions } from '@/lib/db/occasions';
import { reminders } from '@/lib/db/reminders';

/** What came due and waits, by its time; `undefined` until it is read. */
export function useWaiting(): readonly Waiting[] | undefined {
  return useLiveQuery(readWaiting, []);
}

async function readWaiting(): Promise<readonly Waiting[]> {
  const [open, all] = await Promise.all([occasions.listOpen(), brands.list()]);
  const owners = await reminders.findAll(open.map(({ reminder }) => reminder));
  const byId = new Map(all.map((brand) => [brand.id, brand]));
  return open.flatMap((occasion, at) => {
    const reminder = owners[at];
    return reminder ? [{ occasion, reminder, brand: byId.get(reminder.brand ?? '') }] : [];
  });
}
