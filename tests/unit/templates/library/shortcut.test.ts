import { describe, expect, it } from 'vitest';
import { byShortcut, expanded, shortcutAt } from '@/lib/templates/library/shortcut';
import { templateOf } from '@/tests/support/many-templates';

const at = (text: string) => shortcutAt(text.replace('|', ''), text.indexOf('|'));

describe('shortcutAt', () => {
  it.each([
    ['at the beginning', '/la|te', 'la'],
    ['behind a space', 'Hi /late|', 'late'],
    ['on a new line', 'Hi\n/late-2|', 'late-2'],
    ['behind a bracket', '(/late|', 'late'],
    ['with nothing behind it yet', 'Hi /|', ''],
    ['in any script', '/заказ|', 'заказ'],
  ])('finds one %s', (_, text, typed) => {
    expect(at(text)?.typed).toBe(typed);
  });

  it.each([
    ['inside a word', 'and/or|'],
    ['in an address', 'https://example.com/late|'],
    ['in a date', '24/7|'],
    ['behind a space that follows it', '/late |'],
    ['in a word longer than any', `${'a'.repeat(60)}/late|`],
    ['longer than any', `/${'a'.repeat(60)}|`],
  ])('finds none %s', (_, text) => {
    expect(at(text)).toBeUndefined();
  });

  it('is replaced without touching what stands around it', () => {
    const text = 'Hi /late there';
    const typed = shortcutAt(text, 8);

    expect(typed && expanded(text, typed, 'Sorry!')).toEqual({ text: 'Hi Sorry! there', caret: 9 });
  });
});

describe('byShortcut', () => {
  const late = templateOf({ id: 'late', shortcut: '/Late' });
  const lately = templateOf({ id: 'lately', shortcut: 'lately', uses: 9 });
  const none = templateOf({ id: 'none' });

  it('puts the exact one first, then the most used', () => {
    expect(byShortcut([lately, late, none], 'late')).toEqual([late, lately]);
    expect(byShortcut([late, lately, none], 'la')).toEqual([lately, late]);
  });

  it('never finds what has no shortcut', () => {
    expect(byShortcut([none], '')).toEqual([]);
  });
});
