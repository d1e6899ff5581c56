import type { MarkedDay } from '@/lib/model';
import { database } from './database';
import { writing } from './storage-errors';

/** Days to know of while planning. */
export const days = {
  list: (): Promise<MarkedDay[]> => database.days.orderBy('day').toArray(),

  /** The days of a file, in place of those that came from it before. */
  putFile(file: string, all: readonly MarkedDay[]): Promise<void> {
    return writing(() =>
      database.transaction('rw', database.days, async () => {
        await database.days.filter((one) => one.file === file).delete();
        await database.days.bulkPut([...all]);
      }),
    );
  },

  /** @returns what was removed, to be put back. */
  removeFile(file: string): Promise<MarkedDay[]> {
    return writing(() =>
      database.transaction('rw', database.days, async () => {
        const own = database.days.filter((one) => one.file === file);
        const removed = await own.toArray();
        await own.delete();
        return removed;
      }),
    );
  },
};
