import { describe, expect, test } from 'vitest';
import { parseCount, shownCount } from '@/lib/sites/count';
import { parse } from '@/tests/support/site-fixtures';

describe('parseCount', () => {
  test.each([
    ['7', 7],
    ['1,234', 1234],
    ['1.234.567', 1_234_567],
    ['12 345', 12_345],
    ['4.2K', 4200],
    ['1,2 k', 1200],
    ['3M', 3_000_000],
    ['1.5万', 15_000],
    ['٤٨', 48],
    ['١٬٢٥٠', 1250],
    ['१२', 12],
    ['\u200f٧\u200f', 7],
  ])('reads %s', (text, number) => {
    expect(parseCount(text)).toBe(number);
  });

  // "B" is a thousand in Turkish and a thousand million in English.
  test.each(['', 'K', '1.2', '1,23', '2 B', '5 Tsd.', '3 ألف', '1+', '-3', 'many'])(
    'does not guess at "%s"',
    (text) => {
      expect(parseCount(text)).toBeUndefined();
    },
  );
});

describe('shownCount', () => {
  const counter = (html: string) =>
    parse(`<body>${html}</body>`, 'https://x.com/').page.body.firstElementChild ?? undefined;

  test('takes the exact number of a label over the rounded one', () => {
    expect(
      shownCount(counter('<button aria-label="4483 reposts. Repost"><span>4.4K</span></button>')),
    ).toBe(4483);
  });

  test('keeps what is shown where the label says something else', () => {
    expect(shownCount(counter('<button aria-label="Like post 3"><span>4.4K</span></button>'))).toBe(
      4400,
    );
  });

  test('leaves zero out', () => {
    expect(shownCount(counter('<button aria-label="0 Likes. Like"></button>'))).toBeUndefined();
  });
});
