import fc from 'fast-check';
import twitterText from 'twitter-text';
import { describe, expect, it } from 'vitest';
import { count, excess, isOver, remaining } from '@/lib/limits/count';
import type { CountRule, Limit } from '@/lib/model';

const x: Limit = { rule: 'weighted', max: 280 };
const bluesky: Limit = { rule: 'graphemes', max: 300 };
const mastodon: Limit = { rule: 'mastodon', max: 500 };
const threads: Limit = { rule: 'emoji-bytes', max: 500 };
const plain: Limit = { rule: 'utf16', max: 100 };

describe('weighted', () => {
  it.each([
    ['plain letters', 'Hello, Zürich', 13],
    ['wide letters', '日本', 4],
    ['typographic quotes and dashes', '“so” – …', 9],
    ['a link', `see ${'https://example.com/'.padEnd(90, 'a')}`, 27],
    ['a bare domain', 'see example.com', 27],
    ['a composed letter written in two code points', 'e\u0301', 1],
    ['a family', '👨‍👩‍👧‍👦', 2],
    ['a heart on fire', '❤️‍🔥', 2],
    ['a black bird', '🐦‍⬛', 2],
    ['red hair with a skin tone', '🧑🏽‍🦰', 2],
    ['a handshake of two tones', '🫱🏻‍🫲🏿', 2],
    ['a flag and a keycap', '🇳🇴1️⃣', 4],
  ])('counts %s', (_, text, expected) => {
    expect(count(text, x)).toBe(expected);
  });

  it('agrees with twitter-text wherever that knows the emoji', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'https://example.com/a?b=1',
        'example.org',
        ' ',
        '\n',
        '@ada',
        '#spring',
        '日本',
        'é',
        '한글',
        '😀',
        '👨‍👩‍👧‍👦',
        '🇫🇷',
        '…',
      ),
      fc.string({ unit: 'grapheme-ascii', maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join(' ');

        expect(count(text, x)).toBe(twitterText.parseTweet(text).weightedLength);
      }),
    );
  });
});

describe('graphemes', () => {
  it.each([
    ['a family as one', '👨‍👩‍👧‍👦', 1],
    ['a short link without its scheme', 'https://example.com/a', 13],
    ['a bare host', 'https://example.com/', 11],
    ['a long path as 13 characters and three dots', 'https://example.com/one/two/three/four', 27],
    ['the full stop after a link apart', 'see https://example.com/a.', 18],
    ['a link in brackets', '(https://example.com/a)', 15],
    ['a domain without a scheme as it stands', 'example.com/one/two/three/four', 30],
  ])('counts %s', (_, text, expected) => {
    expect(count(text, bluesky)).toBe(expected);
  });

  it('refuses few characters of too many bytes', () => {
    const text = '👨‍👩‍👧‍👦'.repeat(121);

    expect(count(text, bluesky)).toBe(121);
    expect(isOver(text, bluesky)).toBe(true);
    expect(remaining(text, bluesky)).toBe(-1);
  });
});

describe('mastodon', () => {
  it.each([
    ['a link', `https://example.com/${'a'.repeat(80)}`, 23],
    ['a bare domain as it stands', 'example.com', 11],
    ['a remote mention without its host', 'hi @ada@example.social!', 8],
    ['a local mention', '@ada hi', 7],
    ['an address in a link once', 'https://example.social/@ada@example.org', 23],
    ['an emoji', '❤️‍🔥', 1],
  ])('counts %s', (_, text, expected) => {
    expect(count(text, mastodon)).toBe(expected);
  });
});

describe('emoji-bytes', () => {
  it.each([
    ['letters of any script by one', 'Grüße 日本 שלום', 13],
    ['an emoji by its bytes', 'hi 😀', 7],
    ['a family by all its bytes', '👨‍👩‍👧‍👦', 25],
    ['a flag and a keycap', '🇳🇴1️⃣', 15],
    ['digits and signs as they stand', '# 5 ©', 5],
    ['a link as it stands', 'https://example.com/one', 23],
  ])('counts %s', (_, text, expected) => {
    expect(count(text, threads)).toBe(expected);
  });
});

describe('utf16', () => {
  it('counts code units', () => {
    expect(count('a😀', plain)).toBe(3);
  });
});

describe('every rule', () => {
  const rules = ['weighted', 'graphemes', 'mastodon', 'emoji-bytes', 'utf16'] as const;
  const rule = fc.constantFrom<CountRule>(...rules);
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 120 }),
    fc
      .array(
        fc.constantFrom(
          'https://example.com/one/two/three/four',
          '@ada@example.social',
          '👍🏽',
          'word',
          '日',
        ),
        { maxLength: 30 },
      )
      .map((words) => words.join(' ')),
  );
  const max = fc.integer({ min: 1, max: 120 });

  it('cuts at the excess to a text that fits', () => {
    fc.assert(
      fc.property(rule, text, max, (rule, text, max) => {
        const limit: Limit = { rule, max };
        const over = excess(text, limit);

        expect(over === undefined).toBe(remaining(text, limit) >= 0);
        if (over !== undefined)
          expect(count(text.slice(0, over).trimEnd(), limit)).toBeLessThanOrEqual(max);
      }),
    );
  });

  it.each(rules)('%s counts nothing as zero', (rule) => {
    expect(count('', { rule, max: 1 })).toBe(0);
  });
});

describe('bytes', () => {
  const review: Limit = { rule: 'bytes', max: 4096 };

  it.each([
    ['plain letters', 'Hello', 5],
    ['letters with marks', 'Grüße', 7],
    ['other scripts', 'שלום', 8],
    ['wide letters', '日本', 6],
    ['an emoji', '😀', 4],
    ['a family by all its parts', '👨‍👩‍👧‍👦', 25],
  ])('counts %s by their UTF-8', (_, text, expected) => {
    expect(count(text, review)).toBe(expected);
  });

  it('cuts before the character that does not fit whole', () => {
    expect(excess('ab😀', { rule: 'bytes', max: 5 })).toBe(2);
  });
});
