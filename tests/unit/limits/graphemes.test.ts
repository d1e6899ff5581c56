/** Bluesky's counting, by what its own tests try of links, and its cap on bytes. */
import { describe, expect, it } from 'vitest';
import { count, excess, isOver } from '@/lib/limits/count';
import type { Limit } from '@/lib/model';

const bluesky: Limit = { rule: 'graphemes', max: 300 };

describe('characters', () => {
  it.each([
    ['accents with their letter', 'Cafe\u0301', 4],
    ['vowel signs with their letter', 'น้ำ', 1],
    ['Korean letters as their syllable', '\u1112\u1161\u11AB', 1],
    ['any script by one', '日本 שלום', 7],
    ['flags, tones, families and keycaps by one', '🇳🇴👍🏽👨‍👩‍👧‍👦1️⃣', 4],
    ['emoji of Unicode 15.1, 16 and 17 by one', '🐦‍🔥🚶🏽‍♀️‍➡️🫩🫪', 4],
    ['line breaks by one', 'a\n\nb', 4],
    ['mentions and hashtags as they stand', '@ada.example #bread', 19],
  ])('counts %s', (_, text, expected) => {
    expect(count(text, bluesky)).toBe(expected);
  });
});

describe('links', () => {
  it.each([
    ['a path of fifteen as it is', 'https://example.com/12345678901234', 26],
    ['a path of sixteen as thirteen and dots', 'https://example.com/123456789012345', 27],
    ['a query and a fragment with the path', 'https://example.com/a?b=1#c-and-more-of-it', 27],
    ['http like https', 'http://example.com/', 11],
    ['a port with the host', 'https://example.com:8080/a', 18],
    ['no name and password', 'https://ada:pw@example.com/', 11],
    ['a host in its own script as encoded', 'https://bäckerei.com/', 19],
    ['each on its own line', 'https://example.com/\nhttps://example.org/', 23],
    ['commas and semicolons after them apart', 'https://example.com, https://example.org; so', 28],
    [
      'a question mark and a colon after them apart',
      'https://example.com? https://example.org:',
      25,
    ],
    ['brackets that belong to it', 'https://example.com/a_(b)', 17],
    ['none in the middle of a word', 'see:https://example.com/one/two/three', 37],
    ['none that touches a domain before it', 'v1.2(https://example.com/one/two/three', 38],
    ['none with a capital letter, as phones begin', 'Https://example.com/one/two/three', 33],
    ['none without a host', 'https://', 8],
    ['none of another scheme', 'ftp://example.com/one/two/three/four', 36],
    ['a bare domain with a port as it stands', 'http.example:80/one/two/three/four', 34],
  ])('counts %s', (_, text, expected) => {
    expect(count(text, bluesky)).toBe(expected);
  });
});

describe('bytes', () => {
  const flag = '🏴󠁧󠁢󠁷󠁬󠁳󠁿';

  it.each([
    ['three hundred letters of three bytes', '日'.repeat(300), false],
    ['three thousand bytes in few characters', `${flag.repeat(107)}1234`, false],
    ['one byte more', `${flag.repeat(107)}12345`, true],
    [
      'a long link by the bytes of its short form',
      `https://example.com/${'ü'.repeat(1600)}`,
      false,
    ],
  ])('weighs %s', (_, text, expected) => {
    expect(isOver(text, bluesky)).toBe(expected);
  });

  it('cuts before the character that is too much', () => {
    expect(excess(flag.repeat(108), bluesky)).toBe(107 * flag.length);
  });
});
