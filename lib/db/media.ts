import type { KeptMedia } from '@/lib/model';
import { database } from './database';
import { writing } from './storage-errors';

/** Images and videos that wait for their post. */
export const media = {
  /** Each in the place of its id; nothing where it is gone. */
  findAll: (ids: readonly string[]): Promise<(KeptMedia | undefined)[]> =>
    database.media.bulkGet([...ids]),

  async putAll(all: readonly KeptMedia[]): Promise<void> {
    await writing(() => database.media.bulkPut([...all]));
  },
};
