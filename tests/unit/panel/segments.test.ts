import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf } from '@/components/panel/segments';
import { blanksOf } from '@/lib/templates/blanks';

describe('what stands out in a text', () => {
  it('is a blank, and what is too much', () => {
    const text = 'At [[time]] from the quay';

    const segments = segmentsOf(text, blanksOf(text), 17);

    expect(segments.map(({ text, mark }) => [text, mark])).toEqual([
      ['At ', 'none'],
      ['[[time]]', 'blank'],
      [' from ', 'none'],
      ['the quay', 'over'],
    ]);
  });

  it('leaves the text as it is, whatever stands out', () => {
    fc.assert(
      fc.property(fc.string(), fc.option(fc.nat(40), { nil: undefined }), (words, at) => {
        const text = `${words}[[a]]${words}`;
        const from = at === undefined ? undefined : Math.min(at, text.length);

        const segments = segmentsOf(text, blanksOf(text), from);

        expect(segments.map((segment) => segment.text).join('')).toBe(text);
      }),
    );
  });
});
