import { beforeEach, expect, it } from 'vitest';
import { importFailureWords, skippedWords } from '@/lib/import/import-words';
import { speakEnglish } from '@/tests/support/i18n';

beforeEach(speakEnglish);

it('names the line', () => {
  expect(importFailureWords({ code: 'uneven-row', line: 3 })).toMatch(/3.*cells/);
});

it('names the file in a zip', () => {
  expect(importFailureWords({ code: 'damaged-json', line: 3, path: 'a/b.js' })).toContain('a/b.js');
});

it('names the size', () => {
  expect(importFailureWords({ code: 'too-large', most: 3 * 1024 * 1024 })).toContain('3 MB');
});

it('counts what was left out', () => {
  expect(skippedWords('repost', 2)).toContain('2');
});
