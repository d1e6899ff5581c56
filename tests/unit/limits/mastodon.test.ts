/** Mastodon's counting, by what the specs of its server and the counter of its composer try. */
import { describe, expect, it } from 'vitest';
import { count, isOver } from '@/lib/limits/count';
import type { Limit } from '@/lib/model';

const mastodon: Limit = { rule: 'mastodon', max: 500 };

describe('characters', () => {
  it.each([
    ['accents with their letter', 'Cafe\u0301', 4],
    ['any script by one', '日本 שלום', 7],
    ['vowel signs by one each, as the composer shows', 'हिन्दी น้ำ', 10],
    ['flags, tones, families and keycaps by one', '🇳🇴👍🏽👨‍👩‍👧‍👦1️⃣🏴󠁧󠁢󠁷󠁬󠁳󠁿', 5],
    ['two flags side by side by two', '🇳🇴🇯🇵', 2],
    ['emoji of Unicode 15.1, 16 and 17 by one', '🐦‍🔥🚶🏽‍♀️‍➡️🫩🫪', 4],
    ['hashtags and custom emoji as they stand', '#bread :blobcat:', 16],
    ['line breaks by one', 'a\n\nb', 4],
  ])('counts %s', (_, text, expected) => {
    expect(count(text, mastodon)).toBe(expected);
  });
});

describe('links', () => {
  it.each([
    ['a short one as longer than it is', 'http://t.co', 23],
    ['a long one as shorter than it is', `https://example.com/${'a'.repeat(300)}?b=1#c`, 23],
    ['a port and a query with it', 'https://example.com:8080/a?b=1', 23],
    ['the full stop after it apart', 'see https://example.com.', 28],
    ['wide letters after its path apart', 'https://example.com/日本', 25],
    ['none without a scheme', 'example.com/menu', 16],
    ['none without a dot', 'http://localhost/menu', 21],
    ['none of a top-level domain there is not', 'https://example.invalid/', 24],
    ['none right after a letter', 'xhttps://example.com/menu', 25],
    ['none of five thousand letters', `https://example.com/${'a'.repeat(5000)}`, 5020],
  ])('counts %s', (_, text, expected) => {
    expect(count(text, mastodon)).toBe(expected);
  });
});

describe('mentions', () => {
  it.each([
    ['at the start, the middle and the end', '@ada@a.example or @bo@b.example', 11],
    ['in brackets', '(@ada@bakery.example)', 6],
    ['before a full stop', 'ask @ada@bakery.example.', 9],
    ['with an underscore', '@ada_b@bakery.example', 6],
    ['with a port apart', '@ada@bakery.example:3000', 9],
    ['none with a dot in its name, which the composer does not know', '@ada.b@bakery.example', 21],
    ['none of a host in its own script, likewise', '@ada@bäckerei.example', 21],
    ['none right after a letter', 'é@ada@bakery.example', 20],
    ['none in an e-mail address', 'ada@bakery.example', 18],
    ['none in a path', '/@ada@bakery.example', 20],
    ['none of a host of five hundred letters', `@ada@${'b'.repeat(496)}.com`, 505],
  ])('counts %s', (_, text, expected) => {
    expect(count(text, mastodon)).toBe(expected);
  });
});

describe('five hundred', () => {
  it.each([
    ['letters', 'a'.repeat(500), false],
    ['letters and one', 'a'.repeat(501), true],
    ['with a link for the last 23', `${'a'.repeat(476)} http://${'b'.repeat(30)}.com/c`, false],
    ['with no space before it', `${'a'.repeat(476)}http://${'b'.repeat(30)}.com/c`, true],
    ['with a mention for the last 4', `${'a'.repeat(495)} @ada@${'b'.repeat(30)}.com`, false],
    ['emoji of many code points', '🏳️‍⚧️'.repeat(500), false],
  ])('holds %s', (_, text, expected) => {
    expect(isOver(text, mastodon)).toBe(expected);
  });
});
