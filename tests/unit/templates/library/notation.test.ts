import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillTemplate } from '@/lib/templates/library/fill-template';
import { partsOf, strayMarks } from '@/lib/templates/library/notation';

describe('partsOf', () => {
  it('tells words, slots, blanks and passages apart', () => {
    const parts = partsOf('Hi{{ First_name}}, {{write: a warm opening}} [[price]] {{brand|us}}.');

    expect(parts.map(({ kind }) => kind)).toEqual([
      'words',
      'slot',
      'words',
      'passage',
      'words',
      'blank',
      'words',
      'slot',
      'words',
    ]);
    expect(parts[1]).toMatchObject({ name: 'first_name', before: ' ', after: '' });
    expect(parts[3]).toMatchObject({ wish: 'a warm opening' });
    expect(parts[7]).toMatchObject({ name: 'brand', other: 'us' });
  });

  it('loses no character, whatever the text', () => {
    const piece = fc.constantFrom('{{', '}}', '[[', ']]', 'write:', '|', 'a', ' ', '\n', 'é', '{');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        expect(
          partsOf(text)
            .map(({ source }) => source)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('finds what was mistyped', () => {
    expect(strayMarks('Hi {{first name}} and {{brand}}, see }}')).toEqual(['{{first name}}', '}}']);
  });
});

describe('fillTemplate', () => {
  const facts = { first_name: 'Ada', opening_hours: '7 to 7', 'fact:opening_hours': '7 to 7' };

  it.each([
    ['a known slot', 'Hi{{ first_name}}.', 'Hi Ada.'],
    ['any fact', 'Open {{opening_hours}}.', 'Open 7 to 7.'],
    ['a fact by its full name', 'Open {{fact:opening_hours}}.', 'Open 7 to 7.'],
    ['a missing slot as a blank', 'The {{product}} is back.', 'The [[product]] is back.'],
    ['a missing fact as a blank', 'At {{fact:old_town}}.', 'At [[old town]].'],
    ['an optional slot that is missing as nothing', 'Sorry{{, handle}}.', 'Sorry.'],
    ['a word for the unknown', 'Write to {{brand|us}}.', 'Write to us.'],
    ['what only the person knows', 'It costs [[price]].', 'It costs [[price]].'],
    ['a passage for a model as a blank', '{{write: an opening}} Bye.', '[[an opening]] Bye.'],
    ['nothing of an object’s own', '{{constructor}}', '[[constructor]]'],
  ])('writes %s', (_, template, expected) => {
    expect(fillTemplate(template, facts)).toBe(expected);
  });
});
