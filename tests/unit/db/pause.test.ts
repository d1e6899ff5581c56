import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { brands } from '@/lib/db/brands';
import { database } from '@/lib/db/database';
import { occasions } from '@/lib/db/occasions';
import { reminders } from '@/lib/db/reminders';
import { settle } from '@/lib/db/settle';
import type { Reminder } from '@/lib/model';

const minute = 60_000;
/** 10:00 on that day, as the clock in UTC shows it. */
const ten = Date.parse('2026-12-02T10:00Z');
const id = (reminder: string) => `${reminder}@2026-12-02T10:00`;

function reminder(name: string, more: Partial<Reminder> = {}): Reminder {
  return {
    id: name,
    kind: 'task',
    title: name,
    parts: [],
    links: [],
    media: [],
    labels: [],
    time: { local: '2026-12-02T10:00', zone: 'UTC' },
    isPaused: false,
    lead: 0,
    createdAt: 1,
    updatedAt: 1,
    ...more,
  };
}

const stateOf = async (name: string) => (await occasions.find(id(name)))?.state;

/** A brand, and a reminder of its at ten. */
async function planned(): Promise<string> {
  const brand = await brands.add({ name: 'Nordlys', color: '#c2512b' });
  await reminders.putAll([reminder('its', { brand: brand.id })], ten - 60 * minute);
  return brand.id;
}

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

describe('a stopped brand', () => {
  it('has what comes due held, told of to nobody and counted nowhere', async () => {
    const brand = await planned();
    await reminders.putAll([reminder('other')], ten - minute);
    await brands.pause(brand, ' A recall ', ten - minute);

    const { untold } = await settle(ten);

    expect(untold.map(({ reminder: name }) => name)).toEqual(['other']);
    expect(await stateOf('its')).toBe('held');
    expect(await occasions.countWaiting()).toBe(1);
    expect((await brands.find(brand))?.pause).toEqual({ since: ten - minute, reason: 'A recall' });
  });

  it('has what was due and not begun held too', async () => {
    const brand = await planned();
    await settle(ten);

    await brands.pause(brand, '', ten + minute);

    expect(await stateOf('its')).toBe('held');
    expect((await settle(ten + 2 * minute)).untold).toEqual([]);
  });

  it('leaves what was opened as it is: it may be out by now', async () => {
    const brand = await planned();
    await settle(ten);
    await occasions.deal(id('its'), { state: 'opened' }, ten);

    await brands.pause(brand, '', ten + minute);

    expect(await stateOf('its')).toBe('opened');
  });

  it('is stopped since the first time, whatever is said of it later', async () => {
    const brand = await planned();
    await brands.pause(brand, 'A recall', 5);
    await brands.pause(brand, 'A fire', 9);

    expect((await brands.find(brand))?.pause).toEqual({ since: 5, reason: 'A fire' });
  });

  it('keeps its stop when it is edited', async () => {
    const brand = await planned();
    await brands.pause(brand, 'A recall', 5);
    await brands.update(brand, { name: 'Nordlys Bakery' });

    expect((await brands.find(brand))?.pause).toBeDefined();
  });

  it('has nothing of it brought forward', async () => {
    const brand = await planned();
    await brands.pause(brand, '', 5);

    await expect(
      reminders.bringForward('its', '2026-12-02T10:00', ten - minute),
    ).rejects.toMatchObject({
      code: 'brand-paused',
    });
    expect(await occasions.listOpen()).toEqual([]);
  });
});

describe('a brand that speaks again', () => {
  it('leaves what was held held, for somebody to look at', async () => {
    const brand = await planned();
    await brands.pause(brand, '', ten - minute);
    await settle(ten);

    await brands.release(brand, ten + minute);

    expect(await brands.find(brand)).not.toHaveProperty('pause');
    expect(await stateOf('its')).toBe('held');
    expect((await settle(ten + 2 * minute)).untold).toEqual([]);
  });

  it('has held what came due during the stop though nobody looked meanwhile', async () => {
    const brand = await planned();
    await brands.pause(brand, '', ten - minute);

    await brands.release(brand, ten + 60 * minute);

    expect(await stateOf('its')).toBe('held');
  });

  it('has what comes later come due', async () => {
    const brand = await planned();
    await brands.pause(brand, '', ten - 2 * minute);
    await brands.release(brand, ten - minute);

    expect((await settle(ten)).untold).toHaveLength(1);
  });
});

describe('what was held', () => {
  const heldOne = async () => {
    const brand = await planned();
    await brands.pause(brand, '', ten - minute);
    await settle(ten);
    return brand;
  };

  it('is let go all at once, and put back as it was', async () => {
    await heldOne();
    const before = await occasions.turnHeld([id('its'), 'gone'], 'due', ten + minute);
    const after = await stateOf('its');

    await occasions.restoreAll(before);

    expect(after).toBe('due');
    expect(await stateOf('its')).toBe('held');
  });

  it('is not turned once somebody has dealt with it', async () => {
    await heldOne();
    await occasions.deal(id('its'), { state: 'done' }, ten);

    const before = await occasions.turnHeld([id('its')], 'cancelled', ten + minute);

    expect(before).toEqual([]);
    expect(await stateOf('its')).toBe('done');
  });
});
