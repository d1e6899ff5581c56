import { describe, expect, it } from 'vitest';
import {
  emptyNumbers,
  numbersAt,
  numbersFrom,
  numbersInOrder,
  numbersProblems,
  valuesOfNumbers,
  withPermalink,
} from '@/lib/insights/numbers-values';
import { instantOf } from '@/lib/schedule/moment';
import { post } from './numbers';

const zone = 'Europe/Oslo';
const now = instantOf({ local: '2026-11-27T12:00', zone });
const clock = { now, zone };
const whole = { ...emptyNumbers, site: 'x', day: '2026-11-20', clock: '09:30', likes: '12' };

describe('one post’s numbers', () => {
  it('are kept at the moment the clock here showed it, with what was not shown left out', () => {
    const kept = numbersFrom(
      { ...whole, replies: '0', views: '1.2K', permalink: ' https://x.com/nordlys/status/1 ' },
      { id: 'new', brand: 'nordlys', createdAt: 1 },
      clock,
    );

    expect(kept).toEqual({
      id: 'new',
      brand: 'nordlys',
      site: 'x',
      permalink: 'https://x.com/nordlys/status/1',
      postedAt: instantOf({ local: '2026-11-20T09:30', zone }),
      seenAt: now,
      counts: { replies: 0, likes: 12, views: 1_200 },
      createdAt: 1,
    });
  });

  it('come back into the form as they were kept', () => {
    const kept = post('2026-11-20T09:30', 7, { permalink: 'https://x.com/nordlys/status/1' });

    expect(numbersFrom(valuesOfNumbers(kept, zone), kept, clock)).toEqual(kept);
  });

  it('were seen now where one of them changed, and then where none did', () => {
    const kept = post('2026-11-10T09:30', 7);
    const values = valuesOfNumbers(kept, zone);

    expect(numbersFrom({ ...values, clock: '10:00' }, kept, clock).seenAt).toBe(kept.seenAt);
    expect(numbersFrom({ ...values, likes: '8' }, kept, clock).seenAt).toBe(now);
  });

  it('need a site, a time that is over and at least one number', () => {
    expect(numbersProblems(emptyNumbers, [], clock)).toEqual({
      site: 'no-site',
      day: 'no-time',
      likes: 'no-numbers',
    });
    expect(numbersProblems({ ...whole, day: '2026-11-28' }, [], clock)).toEqual({ day: 'not-yet' });
    expect(numbersProblems({ ...whole, day: '0026-11-20' }, [], clock)).toEqual({ day: 'no-time' });
    expect(numbersProblems(whole, [], clock)).toEqual({});
  });

  it.each(['many', '-1', '1.5', '12%', '9999999999999', '1e3'])(
    'are no such thing as %s',
    (likes) => {
      expect(numbersProblems({ ...whole, likes }, [], clock)).toEqual({ likes: 'odd-number' });
    },
  );

  it('are there once a post, however its link was copied', () => {
    const other = post('2026-11-20T09:30', 7, {
      permalink: 'https://www.youtube.com/watch?v=a&si=1',
    });
    const values = (permalink: string) => ({ ...whole, permalink });

    expect(numbersAt('https://youtube.com/watch?v=a&utm_source=mail', [other])).toBe(other);
    expect(numbersAt('https://www.youtube.com/watch?v=b', [other])).toBeUndefined();
    expect(numbersProblems(values('https://www.youtube.com/watch?v=a'), [other], clock)).toEqual({
      permalink: 'link-taken',
    });
    expect(numbersProblems(values('javascript:alert(1)'), [], clock)).toEqual({
      permalink: 'odd-address',
    });
  });

  it('have the site that their link is of', () => {
    expect(withPermalink(emptyNumbers, 'https://bsky.app/profile/a/post/b').site).toBe('bluesky');
    expect(withPermalink(whole, 'https://example.com/').site).toBe('x');
  });

  it('stand with the newest post first', () => {
    const [old, young] = [post('2026-01-01T09:00', 1), post('2026-02-01T09:00', 1)];

    expect(numbersInOrder([old, young])).toEqual([young, old]);
  });
});
