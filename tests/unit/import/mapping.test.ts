import { describe, expect, it } from 'vitest';
import { parseTable } from '@/lib/import/csv';
import { applyMapping, guessMapping } from '@/lib/import/mapping';
import { valueIn } from './read';

const tableOf = (text: string) => valueIn(parseTable(text));

describe('guessing', () => {
  it.each([
    [
      'names',
      'Post ID,Post text,Publish time,Permalink\n1,Hi,2024-01-02 10:00,https://a.example/1\n',
      { text: 1, time: 2, permalink: 3 },
    ],
    [
      'names in German',
      'Datum;Beitrag;Link\n13.01.2024;Hallo;https://a.example\n',
      { text: 1, time: 0, permalink: 2, dateOrder: 'day-first' },
    ],
    [
      'what is in them',
      'A,B,C\n2024-01-02,https://a.example/a/long/address,A text of some length\n',
      { text: 2, time: 0, permalink: 1 },
    ],
    [
      'dates that give their order away',
      'text,date\nHi,03/04/2024\nHo,03/14/2024\n',
      { text: 0, time: 1, dateOrder: 'month-first' },
    ],
    ['who was answered', 'Tweet text,In reply to\nHi,42\n', { text: 0, replyTo: 1 }],
  ])('guesses by %s', (_, file, mapping) => {
    expect(guessMapping(tableOf(file), 'x')).toEqual({ ...mapping, site: 'x' });
  });
});

describe('applying', () => {
  it('gives the posts of the columns that were named', () => {
    const table = tableOf(
      'w,d,l,r,g\nHi,2024-01-02T10:00:00Z,https://a.example/1,42,en-GB\n,,,,\nHo,nonsense,no,,\n',
    );

    const found = applyMapping(table, {
      text: 0,
      time: 1,
      permalink: 2,
      replyTo: 3,
      language: 4,
      site: 'tiktok',
    });

    expect(found).toEqual({
      posts: [
        {
          site: 'tiktok',
          text: 'Hi',
          time: '2024-01-02T10:00:00.000Z',
          permalink: 'https://a.example/1',
          isReply: true,
          language: 'en-GB',
        },
        { site: 'tiktok', text: 'Ho', isReply: false },
      ],
      skipped: [{ reason: 'no-text', count: 1 }],
    });
  });

  it.each([
    ['2024-01-02', undefined, '2024-01-02'],
    ['2024-01-02 10:00', undefined, '2024-01-02T10:00:00'],
    ['2024-01-02 10:00:30 UTC', undefined, '2024-01-02T10:00:30.000Z'],
    ['2024-01-02T10:00:30+0200', undefined, '2024-01-02T08:00:30.000Z'],
    ['1704189600', undefined, '2024-01-02T10:00:00.000Z'],
    ['1704189600000', undefined, '2024-01-02T10:00:00.000Z'],
    ['02.01.2024 10:00', 'day-first', '2024-01-02T10:00:00'],
    ['1/2/2024, 9:05 PM', 'month-first', '2024-01-02T21:05:00'],
    ['31/01/2024', undefined, '2024-01-31'],
    ['Jan 2, 2024', undefined, '2024-01-02'],
    ['Sat Jan 06 10:00:00 +0000 2024', undefined, '2024-01-06T10:00:00.000Z'],
    ['03/04/2024', undefined, undefined],
    ['30/02/2024', undefined, undefined],
    ['99999999999999999999', undefined, undefined],
    ['soon', undefined, undefined],
  ] as const)('reads %s (%s) as %s', (cell, dateOrder, time) => {
    const table = tableOf(`text\tdate\nHi\t${cell}\n`);

    const { posts } = applyMapping(table, {
      text: 0,
      time: 1,
      site: 'other',
      ...(dateOrder ? { dateOrder } : {}),
    });

    expect(posts[0]?.time).toBe(time);
  });
});
