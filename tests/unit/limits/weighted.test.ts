/** X's counting, case by case of what twitter-text's conformance data tries, and beyond its emoji. */
import { describe, expect, it } from 'vitest';
import { count, excess } from '@/lib/limits/count';
import type { Limit } from '@/lib/model';

const x: Limit = { rule: 'weighted', max: 280 };
const lines = (length: number) => 'ten chars\n'.repeat(length / 10);

describe('characters', () => {
  it.each([
    ['Latin, Greek, Cyrillic, Arabic and Hebrew by one', 'aéßΩЖبש', 7],
    ['Thai and Hindi with their vowel signs by one each', 'น้ำनि', 5],
    ['Georgian by one, Hangul letters of old by two', 'ა\u1100', 3],
    ['Chinese, Japanese and Korean by two', '餅もち떡', 8],
    ['their punctuation and full-width letters by two', '。Ａ', 4],
    ['wide letters beyond the first plane by two', '𠮷', 2],
    ['signs by two, dashes and curly quotes by one', '€→–“”', 7],
    ['a letter and its accent as the one they make', 'u\u0308', 1],
    ['a letter that composes to several as those', '\uFB2C', 3],
    ['an accent that composes with nothing by itself', 'q\u0301', 2],
    ['every line break by one', 'a\n\nb', 4],
    ['marks of direction by two, joiners by one', '\u2066a\u2069\u200D', 6],
    ['what X would refuse as well', 'a\uFFFE', 3],
    ['half a character, as editors hand over while typing', 'a\uD83D', 3],
  ])('counts %s', (_, text, expected) => {
    expect(count(text, x)).toBe(expected);
  });
});

describe('links', () => {
  it.each([
    ['a short one as longer than it is', 'https://t.co', 23],
    ['one without a scheme', 'bakery.example.com/menu?day=1', 23],
    ['a domain of a country', 'bread.de', 23],
    ['a short one of a country with a path', 'bit.ly/bread', 23],
    ['a domain in its own script', 'https://bäckerei.com/brot', 23],
    ['a top-level domain in its own script', 'https://bread.рф', 23],
    ['no domain in its own script without a scheme', 'パン屋.com', 10],
    ['no file name', 'menu.pdf', 8],
    ['no e-mail address', 'ada@example.com', 15],
    ['no host of a hundred letters', `https://${'a'.repeat(100)}.com`, 112],
    ['no host too long once encoded', `http://${'あ'.repeat(60)}.com`, 131],
    ['no address of five thousand letters', `https://example.com/${'a'.repeat(5000)}`, 5020],
    ['the full stop after it apart', 'https://example.com.', 24],
    ['brackets around it apart, those in it not', '(https://example.com/a_(b))', 25],
    ['wide letters after its path apart', 'https://example.com/a日本', 27],
    ['one between marks of direction', '\u2066https://example.com/\u2069', 27],
    ['two side by side', 'https://example.com https://example.org', 47],
  ])('counts %s', (_, text, expected) => {
    expect(count(text, x)).toBe(expected);
  });
});

describe('emoji', () => {
  it.each([
    ['of one code point', '🥐', 2],
    ['of the first plane', '☺', 2],
    ['with a skin tone', '👋🏿', 2],
    ['with a gender', '🧑‍🍳👩🏾‍🍳', 4],
    ['a couple of two skin tones', '👩🏻‍❤️‍💋‍👨🏿', 2],
    ['a flag, a region, a rainbow', '🇯🇵🏴󠁧󠁢󠁷󠁬󠁳󠁿🏳️‍🌈', 6],
    ['a keycap, with its selector and without', '1️⃣#⃣', 4],
    ['with a selector that phones add needlessly', '☕️⭐️⚡️', 6],
    ['with one that X itself counts', '✅️', 4],
    ['a sign as text by one, as an emoji by two', '©©️', 3],
    ['a skin tone alone', '🏽', 2],
    ['a lone half of a flag', '🇯', 2],
    ['pictures that are joined by no standard, each', '🐈‍🥐', 5],
    ['of Unicode 13: a feather, a transgender flag', '🪶🏳️‍⚧️', 4],
    ['of Unicode 14: a bubbling face, a pregnant man', '🫠🫃🏽', 4],
    ['of Unicode 15: a jellyfish, a pushing hand', '🪼🫸🏼', 4],
    ['of Unicode 15.1: a lime, a phoenix, a nod, a walk to the right', '🍋‍🟩🐦‍🔥🙂‍↕️🚶🏽‍♀️‍➡️', 8],
    ['of Unicode 16: bags under eyes, the flag of Sark', '🫩🇨🇶', 4],
    ['of Unicode 17: a distorted face', '🫪', 2],
  ])('counts %s', (_, text, expected) => {
    expect(count(text, x)).toBe(expected);
  });
});

describe('what is too much', () => {
  it.each([
    ['letters', `${lines(280)}abc`, 280],
    ['wide letters', '日'.repeat(141), 140],
    ['a wide letter at an odd place', `a${'日'.repeat(140)}`, 140],
    ['emoji of many code units, whole', '👨‍👩‍👧‍👦'.repeat(141), 140 * '👨‍👩‍👧‍👦'.length],
    ['a link as a whole', `${lines(260)}https://example.com/`, 260],
    ['what follows a long link', `https://example.com/${'a'.repeat(200)} ${'b'.repeat(257)}`, 477],
    ['composed letters where they stand', `${'e\u0301'.repeat(280)}x`, 560],
  ])('begins at the first of %s', (_, text, from) => {
    expect(excess(text, x)).toBe(from);
  });

  it('leaves 280 alone', () => {
    expect(excess(lines(280), x)).toBeUndefined();
  });
});
