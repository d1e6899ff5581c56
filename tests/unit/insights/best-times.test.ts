import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/calendar/days';
import { bestTimes, enough } from '@/lib/insights/best-times';
import { randomFrom } from '@/lib/insights/chance';
import { comparable, quantile } from '@/lib/insights/comparable';
import { nextIn, usualTimes } from '@/lib/insights/next-times';
import type { PostNumbers } from '@/lib/model';
import { post } from './numbers';

const zone = 'Europe/Oslo';
/** A Monday. */
const start = '2026-06-01';

/** Posts on so many weeks' Mondays at 8:10 and 16:20 and Wednesdays at 10:00. */
function weeks(count: number, likesAt: (slot: number, week: number) => number): PostNumbers[] {
  return Array.from({ length: count }, (_, week) => week).flatMap((week) => {
    const monday = addDays(start, week * 7);
    return [
      post(`${monday}T08:10`, likesAt(0, week)),
      post(`${monday}T16:20`, likesAt(1, week)),
      post(`${addDays(monday, 2)}T10:00`, likesAt(2, week)),
    ];
  });
}

describe('best times', () => {
  it('are the blocks whose posts stand clearly above the others, with how many and how spread', () => {
    const numbers = weeks(10, (slot, week) => (slot === 2 ? 40 + week : 10 + week));

    const found = bestTimes(numbers, zone);

    expect(found).toMatchObject({ kind: 'found', posts: 30, weeks: 10, young: 0 });
    expect(found.kind === 'found' && found.blocks).toMatchObject([
      { weekday: 3, hour: 9, posts: 10 },
    ]);
    const [block] = found.kind === 'found' ? found.blocks : [];
    expect(block?.spread.lower).toBeGreaterThan(block?.others.upper ?? Number.NaN);
    expect(block?.spread.lower).toBeLessThan(block?.spread.median ?? 0);
  });

  it('are silent with fewer than twenty posts', () => {
    const numbers = weeks(7, (slot) => (slot === 2 ? 90 : 10)).slice(0, enough.posts - 1);

    expect(bestTimes(numbers, zone)).toMatchObject({ kind: 'too-few', posts: 19 });
  });

  it('are silent with many posts of two weeks', () => {
    const numbers = Array.from({ length: 40 }, (_, at) =>
      post(`${addDays(start, at % 14)}T10:${10 + at}`, at % 7 === 2 ? 90 : 10),
    );

    expect(bestTimes(numbers, zone)).toMatchObject({ kind: 'too-few', posts: 40, weeks: 2 });
  });

  it('never come from one lucky day', () => {
    const lucky = Array.from({ length: 8 }, (_, at) => post(`2026-06-05T19:${10 + at}`, 500));

    expect(bestTimes([...weeks(8, () => 10), ...lucky], zone).kind).toBe('even');
  });

  it('are none where the spreads overlap', () => {
    const numbers = weeks(10, (slot, week) => 10 + ((week * 7 + slot * 5) % 11));

    expect(bestTimes(numbers, zone)).toMatchObject({ kind: 'even', posts: 30 });
  });

  it('are counted in the zone they are asked for', () => {
    const numbers = weeks(10, (slot) => (slot === 2 ? 40 : 10));

    const found = bestTimes(numbers, 'Asia/Tokyo');

    expect(found.kind === 'found' && found.blocks).toMatchObject([{ weekday: 3, hour: 15 }]);
  });

  it('are of one site where one is asked for', () => {
    const numbers = weeks(10, (slot) => (slot === 2 ? 40 : 10));
    const elsewhere = weeks(10, () => 10).map((one) => ({ ...one, site: 'bluesky' }));

    expect(bestTimes([...numbers, ...elsewhere], zone, ['bluesky']).kind).toBe('even');
    expect(bestTimes([...numbers, ...elsewhere], zone, ['x']).kind).toBe('found');
  });

  it('do not take the larger site for the better time', () => {
    const small = weeks(10, (slot, week) => (slot < 2 ? 5 + ((week * 3 + slot) % 5) : 7));
    const large = small.map((one) => ({
      ...one,
      id: `large-${one.id}`,
      site: 'bluesky',
      counts: { replies: 0, reposts: 0, likes: 100 * (one.counts.likes ?? 0) },
    }));
    const onWednesdays = large.filter((_, at) => at % 3 === 2);
    const onMondays = small.filter((_, at) => at % 3 !== 2);

    expect(bestTimes([...onMondays, ...onWednesdays], zone).kind).toBe('even');
  });

  it('say the same again for the same numbers', () => {
    const numbers = weeks(9, (slot, week) => 10 + slot + ((week * 5) % 8));

    expect(bestTimes(numbers, zone)).toEqual(bestTimes(numbers, zone));
  });

  it('are found in random numbers at most one time in twenty', { timeout: 60_000 }, () => {
    const random = randomFrom(42);
    const rounds = 400;
    let finds = 0;
    for (let round = 0; round < rounds; round += 1) {
      // Long-tailed, as real numbers are, and on two sites of unlike sizes.
      const numbers = Array.from({ length: 60 }, (_, at) => {
        const local = `${addDays(start, Math.floor(random() * 70))}T${random() < 0.6 ? '09' : '17'}:${10 + (at % 40)}`;
        const site = at % 3 === 0 ? 'bluesky' : 'x';
        const likes = Math.floor(Math.exp(random() * 4 + (site === 'x' ? 3 : 0)));
        return post(local, likes, { site });
      });
      if (bestTimes(numbers, zone).kind === 'found') finds += 1;
    }

    expect(finds).toBeGreaterThan(0);
    // 5 % of 400 are 20; 33 are three standard deviations above.
    expect(finds).toBeLessThanOrEqual(33);
  });
});

describe('what posts are compared by', () => {
  it('is each site’s own median', () => {
    const { scored } = comparable([
      ...[1, 3, 9, 11, 30].map((likes) => post('2026-06-01T10:00', likes)),
      ...[100, 300, 999, 1_100, 3_000].map((likes) =>
        post('2026-06-01T10:00', likes, { site: 'bluesky' }),
      ),
    ]);

    expect(scored.map(({ times }) => times)).toEqual([
      0.2, 0.4, 1, 1.2, 3.1, 0.101, 0.301, 1, 1.101, 3.001,
    ]);
  });

  it('leaves out posts that were looked at within 48 hours', () => {
    const old = Array.from({ length: 5 }, () => post('2026-06-01T10:00', 3));
    const young = post('2026-06-01T10:00', 3);
    const soon = { ...young, seenAt: young.postedAt + 47 * 3_600_000 };

    expect(comparable([...old, soon])).toMatchObject({ young: 1, scored: { length: 5 } });
  });

  it('leaves out posts without a number that the others have: an unknown is no zero', () => {
    const whole = Array.from({ length: 6 }, () => post('2026-06-01T10:00', 3));
    const partly = post('2026-06-01T10:00', 3, { counts: { replies: 4 } });
    const views = post('2026-06-01T10:00', 3, { counts: { views: 900 } });

    expect(comparable([...whole, partly, views]).scored).toHaveLength(6);
  });

  it('counts a post that was looked at twice once, as it was last', () => {
    const permalink = 'https://x.com/nordlys/status/1';
    const others = Array.from({ length: 5 }, () => post('2026-06-01T10:00', 9));
    const first = post('2026-06-01T10:00', 9, { permalink });
    const second = {
      ...first,
      id: 'again',
      seenAt: first.seenAt + 1,
      counts: { ...first.counts, likes: 19 },
    };

    const { scored } = comparable([...others, second, first]);

    expect(scored).toHaveLength(6);
    expect(scored.find(({ post }) => post.permalink === permalink)?.times).toBe(2);
  });

  it('has quartiles that lie between the least and the most, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1 }), (values) => {
        const marks = [0, 0.25, 0.5, 0.75, 1].map((part) => quantile(values, part));

        expect(marks).toEqual(marks.toSorted((one, other) => one - other));
        expect(marks.at(0)).toBe(Math.min(...values));
        expect(marks.at(-1)).toBe(Math.max(...values));
      }),
    );
  });
});

describe('the next time', () => {
  it('of a block is its middle, today where it is still to come', () => {
    const block = { weekday: 3, hour: 9 };

    expect(nextIn(block, '2026-12-02T08:00')).toBe('2026-12-02T10:30');
    expect(nextIn(block, '2026-12-02T10:31')).toBe('2026-12-09T10:30');
    expect(nextIn({ weekday: 5, hour: 21 }, '2026-12-30T08:00')).toBe('2027-01-01T22:30');
  });

  it('that is a usual one is on a weekday', () => {
    expect(usualTimes('2026-12-04T11:00')).toEqual(['2026-12-04T12:30', '2026-12-07T10:00']);
    expect(usualTimes('2026-12-05T00:00')).toEqual(['2026-12-07T10:00', '2026-12-07T12:30']);
  });
});
