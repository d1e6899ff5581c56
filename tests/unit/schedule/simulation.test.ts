import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import { database } from '@/lib/db/database';
import { simulatePlan } from '@/tests/support/plan-simulation';

afterEach(() => database.delete({ disableAutoOpen: false }));

it.each([1, 2, 3])(
  'loses, doubles and hurries nothing whatever happens to the machine: %i',
  async (seed) => {
    const { total, lost, doubled, early, missed, crashes } = await simulatePlan({
      reminders: 120,
      days: 100,
      seed,
    });

    expect({ lost, doubled, early }).toEqual({ lost: 0, doubled: 0, early: 0 });
    expect(total).toBeGreaterThan(200);
    // Else it was too quiet a life to show anything.
    expect(missed).toBeGreaterThan(20);
    expect(crashes).toBeGreaterThan(3);
  },
);
