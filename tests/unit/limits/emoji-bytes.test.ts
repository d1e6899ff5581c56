/** Threads' counting: emoji by their bytes, whichever way they are written. */
import { describe, expect, it } from 'vitest';
import { count, excess } from '@/lib/limits/count';
import type { Limit } from '@/lib/model';

const threads: Limit = { rule: 'emoji-bytes', max: 500 };

describe('letters', () => {
  it.each([
    ['accents, wide letters and vowel signs as code units', 'Cafe\u0301 日本 น้ำ', 12],
    ['letters beyond the first plane as two', '𠮷', 2],
    ['digits, hashes and signs as text', '1#*©®™', 6],
    ['arrows and hearts as text', '→❤', 2],
    ['mentions and links as they stand', '@ada https://example.com/', 25],
    ['curly quotes and dashes by one', '“so” – …', 8],
  ])('counts %s', (_, text, expected) => {
    expect(count(text, threads)).toBe(expected);
  });
});

describe('emoji', () => {
  it.each([
    ['of one code point', '🥐', 4],
    ['of the first plane', '☕', 3],
    ['with a needless selector', '☕️', 6],
    ['a heart with its selector', '❤️', 6],
    ['a sign with its selector', '©️', 5],
    ['with a skin tone', '👍🏽', 8],
    ['a keycap with its selector and without', '1️⃣1⃣', 11],
    ['a region', '🏴󠁧󠁢󠁷󠁬󠁳󠁿', 28],
    ['joined ones', '❤️‍🔥🐦‍🔥', 24],
    ['joined by no standard', '🐈‍🥐', 11],
    ['of Unicode 16 and 17', '🫩🫪', 8],
    ['that Unicode has only set a place aside for', '\u{1FAFF}', 4],
  ])('counts %s', (_, text, expected) => {
    expect(count(text, threads)).toBe(expected);
  });

  it('cuts before the one that is too much', () => {
    expect(excess('🥐'.repeat(126), threads)).toBe(125 * '🥐'.length);
  });
});
