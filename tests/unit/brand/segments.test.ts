import { describe, expect, it } from 'vitest';
import {
  emptySegment,
  segmentFrom,
  segmentFromRow,
  segmentProblems,
  segmentsInOrder,
  valuesOfSegment,
} from '@/lib/brand/segments';
import type { Segment } from '@/lib/model';

const kept = {
  id: 'regulars',
  brand: 'nordlys',
  origin: { kind: 'pasted' },
  createdAt: 1,
} as const satisfies Partial<Segment>;

const regulars = { ...emptySegment, name: 'Weekday regulars' };

describe('a share', () => {
  it.each([
    ['12.5', 0.125],
    ['12,5 %', 0.125],
    ['100', 1],
    ['0', 0],
    ['', undefined],
  ])('typed as “%s” is kept as %s', (share, expected) => {
    expect(segmentFrom({ ...regulars, share }, kept, 2).share).toBe(expected);
  });

  it.each(['101', '-5', 'half', '1.2.3'])('“%s” is none', (share) => {
    expect(segmentProblems({ ...regulars, share })).toEqual({ share: 'odd-share' });
  });

  it('comes back into its form as it was typed', () => {
    expect(valuesOfSegment(segmentFrom({ ...regulars, share: '4.1' }, kept, 2)).share).toBe('4.1');
  });
});

it('needs a name, and no more words than are sent along', () => {
  expect(segmentProblems({ ...emptySegment, cares: 'a'.repeat(301) })).toEqual({
    name: 'name-missing',
    cares: 'too-long',
  });
});

it('takes a file’s words without what nobody sees, and no more than there is room for', () => {
  const row = { name: `Os\u202Elo${'o'.repeat(500)}`, share: 0.4 };

  const segment = segmentFromRow(row, kept);

  expect(segment.name).toMatch(/^Osloo+$/);
  expect(segment.name.length).toBeLessThanOrEqual(80);
  expect(segment.share).toBe(0.4);
});

it('has the largest first and those of unknown size last', () => {
  const named = (id: string, share: string, createdAt: number) =>
    segmentFrom({ ...regulars, share }, { ...kept, id, createdAt }, 2);

  const order = segmentsInOrder([
    named('unknown', '', 1),
    named('few', '5', 2),
    named('most', '60', 3),
  ]);

  expect(order.map(({ id }) => id)).toEqual(['most', 'few', 'unknown']);
});
