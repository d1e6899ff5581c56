import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readTextList, writeTextList } from '@/lib/import/text-list';

it('shows a list as people write one', () => {
  expect(writeTextList(['late', 'delivery'])).toBe('late; delivery');
});

it('reads a list as people write one', () => {
  expect(readTextList(' late ;delivery;; ')).toEqual(['late', 'delivery']);
});

it('gives every list of non-empty items back as it was', () => {
  const item = fc.string({ unit: fc.constantFrom(' ', ';', '\\', '\n', 'a'), minLength: 1 });

  fc.assert(
    fc.property(fc.array(item), (items) => {
      expect(readTextList(writeTextList(items))).toEqual(items);
    }),
    { numRuns: 1_000 },
  );
});
