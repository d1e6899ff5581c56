import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/lib/db/database';
import { media } from '@/lib/db/media';
import { occasions } from '@/lib/db/occasions';
import { reminders } from '@/lib/db/reminders';
import { noteTold, retime, settle } from '@/lib/db/settle';
import type { Reminder } from '@/lib/model';

const minute = 60_000;
const ten = Date.parse('2026-12-02T10:00Z');

function reminder(id: string, more: Partial<Reminder> = {}): Reminder {
  return {
    id,
    kind: 'post',
    title: '',
    parts: [id],
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

const daily = { recurrence: { rule: 'FREQ=DAILY', except: [] } };
const localsOf = async (id: string) => (await occasions.of(id)).map(({ local }) => local);
const image = (id: string) => ({
  id,
  name: `${id}.png`,
  type: 'image/png',
  blob: new Blob(['x']),
  alt: '',
  createdAt: 1,
});

beforeEach(() => database.delete({ disableAutoOpen: false }));

describe('what comes due', () => {
  it('comes once, however often somebody looks', async () => {
    await reminders.putAll([reminder('a', daily)], ten - minute);

    await settle(ten);
    await Promise.all([settle(ten), settle(ten + minute)]);

    expect(await localsOf('a')).toEqual(['2026-12-02T10:00']);
  });

  it('is due in its time, and missed where nobody looked for long', async () => {
    await reminders.putAll([reminder('a', daily)], ten - minute);

    const { untold, nextAt } = await settle(ten + 24 * 60 * minute);

    expect(untold.map(({ state }) => state)).toEqual(['missed', 'due']);
    expect(nextAt).toBe(ten + 48 * 60 * minute);
  });

  it('is told as long before as was asked for, and never before that', async () => {
    await reminders.putAll([reminder('a', { lead: 30 })], ten - 60 * minute);

    const early = await settle(ten - 31 * minute);
    const inTime = await settle(ten - 30 * minute);

    expect(early.untold).toEqual([]);
    expect(inTime.untold).toHaveLength(1);
  });

  it('is told until that was noted', async () => {
    await reminders.putAll([reminder('a')], ten - minute);
    const { untold } = await settle(ten);
    const again = await settle(ten + minute);

    await noteTold(untold);

    expect(again.untold).toEqual(untold);
    expect((await settle(ten + 2 * minute)).untold).toEqual([]);
  });

  it('is told once more when it was put off, and not before', async () => {
    await reminders.putAll([reminder('a')], ten - minute);
    const [occasion] = (await settle(ten)).untold;
    await occasions.deal(
      occasion?.id ?? '',
      { state: 'snoozed', wakeAt: ten + 60 * minute },
      ten + minute,
    );

    const before = await settle(ten + 59 * minute);
    const after = await settle(ten + 60 * minute);

    expect(before.untold).toEqual([]);
    expect(before.nextAt).toBe(ten + 60 * minute);
    expect(after.untold.map(({ state }) => state)).toEqual(['due']);
  });
});

describe('a reminder that is changed', () => {
  it('has come due for what it was before', async () => {
    await reminders.putAll([reminder('a')], ten - minute);

    const later = { local: '2026-12-03T10:00', zone: 'UTC' };
    await reminders.putAll([reminder('a', { time: later })], ten + minute);

    expect(await localsOf('a')).toEqual(['2026-12-02T10:00']);
    expect((await reminders.find('a'))?.next).toBe('2026-12-03T10:00');
  });

  it('does not come again for what has come', async () => {
    await reminders.putAll([reminder('a'), reminder('b', daily)], ten - minute);
    await settle(ten);

    await reminders.putAll([reminder('a', { title: 'New' }), reminder('b', daily)], ten);

    expect((await reminders.find('a'))?.next).toBeUndefined();
    expect((await reminders.find('b'))?.next).toBe('2026-12-03T10:00');
  });

  it('rests while it is paused, and comes due for nothing of that time but what comes once', async () => {
    await reminders.putAll(
      [reminder('a', { isPaused: true }), reminder('b', { ...daily, isPaused: true })],
      ten - minute,
    );
    await settle(ten + 3 * 24 * 60 * minute);

    const now = ten + 3 * 24 * 60 * minute + minute;
    await reminders.putAll([reminder('a'), reminder('b', daily)], now);
    await settle(now);

    expect(await localsOf('a')).toEqual(['2026-12-02T10:00']);
    expect(await localsOf('b')).toEqual([]);
  });

  it('waits for the right moment though a file brought another', async () => {
    await database.reminders.put(
      reminder('a', { next: '2026-12-02T10:00', nextAt: ten - 90 * minute }),
    );

    await settle(ten - 60 * minute);
    const before = await localsOf('a');
    await retime();

    expect(before).toEqual([]);
    expect((await reminders.find('a'))?.nextAt).toBe(ten);
  });
});

describe('what is done early', () => {
  it('does not come due at its time, and the next does', async () => {
    await reminders.putAll([reminder('a', daily)], ten - 60 * minute);

    await reminders.bringForward('a', '2026-12-02T10:00', ten - 30 * minute);
    await settle(ten + minute);

    expect(await localsOf('a')).toEqual(['2026-12-02T10:00']);
    expect((await reminders.find('a'))?.next).toBe('2026-12-03T10:00');
  });

  it('may be any of a series: those before it come in their time', async () => {
    await reminders.putAll([reminder('a', daily)], ten - 60 * minute);

    await reminders.bringForward('a', '2026-12-03T10:00', ten - 30 * minute);
    await occasions.deal('a@2026-12-03T10:00', { state: 'done' }, ten - 29 * minute);
    await settle(ten + 25 * 60 * minute);

    expect(await localsOf('a')).toEqual(['2026-12-02T10:00', '2026-12-03T10:00']);
    expect((await occasions.find('a@2026-12-03T10:00'))?.state).toBe('done');
  });
});

describe('a reminder that is removed', () => {
  it('takes what is its own, and comes back with it', async () => {
    await media.putAll([image('own'), image('shared')]);
    await reminders.putAll(
      [reminder('a', { media: ['own', 'shared'] }), reminder('b', { media: ['shared'] })],
      ten - minute,
    );
    await settle(ten);

    const whole = await reminders.remove('a');
    const left = await media.findAll(['own', 'shared']);
    if (whole) await reminders.restore(whole);

    expect(left.map((one) => one?.id)).toEqual([undefined, 'shared']);
    expect((await media.findAll(['own']))[0]?.id).toBe('own');
    expect(await localsOf('a')).toEqual(['2026-12-02T10:00']);
  });

  it('leaves nothing behind of a form that was never saved', async () => {
    await media.putAll([image('shown'), image('loose'), { ...image('fresh'), createdAt: 9 }]);
    await reminders.putAll([reminder('a', { media: ['shown'] })], ten - minute);

    await media.forgetLoose(5);

    const left = await media.findAll(['shown', 'loose', 'fresh']);
    expect(left.map((one) => one?.id)).toEqual(['shown', undefined, 'fresh']);
  });
});
