import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/lib/db/database';
import { days } from '@/lib/db/days';
import { numbers } from '@/lib/db/numbers';
import type { MarkedDay } from '@/lib/model';
import { post } from '@/tests/unit/insights/numbers';

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

describe('numbers', () => {
  it('are listed for their own brand alone', async () => {
    const own = post('2026-06-01T10:00', 7);
    await numbers.putAll([own, post('2026-06-01T10:00', 9, { brand: 'fjord' })]);

    expect(await numbers.list('nordlys')).toEqual([own]);
  });

  it('come back as they were when their removal is taken back', async () => {
    const own = post('2026-06-01T10:00', 7);
    await numbers.put(own);

    await numbers.remove(own.id);
    const without = await numbers.list('nordlys');
    await numbers.put(own);

    expect(without).toEqual([]);
    expect(await numbers.list('nordlys')).toEqual([own]);
  });
});

describe('marked days', () => {
  it('of a file make room for what the file says now, and others stay', async () => {
    await days.putFile('no.ics', [day('1', 'no.ics', '2026-05-17')]);
    await days.putFile('se.ics', [day('2', 'se.ics', '2026-06-06')]);

    await days.putFile('no.ics', [day('3', 'no.ics', '2027-05-17')]);

    expect((await days.list()).map(({ id }) => id)).toEqual(['2', '3']);
  });

  it('that were removed can be put back', async () => {
    const all = [day('1', 'no.ics', '2026-05-17'), day('2', 'no.ics', '2026-12-25')];
    await days.putFile('no.ics', all);

    const removed = await days.removeFile('no.ics');
    const without = await days.list();
    await days.putFile('no.ics', removed);

    expect(without).toEqual([]);
    expect(await days.list()).toEqual(all);
  });
});

function day(id: string, file: string, on: string): MarkedDay {
  return { id, day: on, name: 'A day off', file, createdAt: 1 };
}
