import type { KeptMedia } from '@/lib/model';
import { database } from './database';
import { writing } from './storage-errors';

/** Images and videos that wait for their post. */
export const media = {
  /** Each in the place of its id; nothing where it is gone. */
  findAll: (ids: readonly string[]): Promise<(KeptMedia | undefined)[]> =>
    database.media.bulkGet([...ids]),

  /** Forgets what no reminder shows and was chosen before a moment: a form that was never saved. */
  forgetLoose(before: number): Promise<void> {
    return writing(() =>
      database.transaction('rw', [database.media, database.reminders], async () => {
        const shown = new Set((await database.reminders.toArray()).flatMap((one) => one.media));
        const loose = database.media.filter(
          ({ id, createdAt }) => createdAt < before && !shown.has(id),
        );
        await loose.delete();
      }),
    );
  },

  async putAll(all: readonly KeptMedia[]): Promise<void> {
    await writing(() => database.media.bulkPut([...all]));
  },
};
