import { describe, expect, test } from 'vitest';
import { clashOf, splitKeys } from '@/lib/shortcuts/keys';

describe('splitKeys', () => {
  test.each([
    ['Alt+Shift+R', ['Alt', 'Shift', 'R']],
    ['⌥⇧R', ['⌥', '⇧', 'R']],
    ['⌘F5', ['⌘', 'F5']],
    ['', []],
  ])('splits %j', (shortcut, keys) => {
    expect(splitKeys(shortcut)).toEqual(keys);
  });
});

describe('clashOf', () => {
  test.each([
    ['Ctrl+B', 'writing'],
    ['⌘B', 'writing'],
    ['Ctrl+T', 'browser'],
    ['Alt+Shift+R', undefined],
    ['Ctrl+Shift+B', undefined],
    ['', undefined],
  ])('finds what %j takes away', (shortcut, clash) => {
    expect(clashOf(shortcut)).toBe(clash);
  });
});
