import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blanksOf } from '@/lib/templates/blanks';
import { fill } from '@/lib/templates/fill';
import { firstNameOf } from '@/lib/templates/first-name';
import { isFormal } from '@/lib/templates/formality';

describe('fill', () => {
  it.each([
    ['takes the comma along', 'Sorry{{, first_name}}.', { first_name: 'Ada' }, 'Sorry, Ada.'],
    ['leaves the comma out', 'Sorry{{, first_name}}.', {}, 'Sorry.'],
    ['begins with a capital', '{{first_name, }}that helps.', {}, 'That helps.'],
    ['has a word for the unknown', 'About {{brand|us}}.', {}, 'About us.'],
    [
      'keeps blanks',
      '[[Yes or no]], {{brand}}',
      { brand: 'Nordlicht' },
      '[[Yes or no]], Nordlicht',
    ],
    ['fills what a fact looks like only once', '{{brand|us}}', { brand: '{{topic}}' }, '{{topic}}'],
  ])('%s', (_, template, facts, expected) => {
    expect(fill(template, facts)).toBe(expected);
  });

  it('gives nothing where something needed is unknown', () => {
    expect(fill('About {{topic}}.', {})).toBeUndefined();
  });
});

describe('blanksOf', () => {
  it('finds each blank with its label', () => {
    const text = 'It is [[price]] in [[ country ]].';

    const blanks = blanksOf(text);

    expect(blanks.map(({ label }) => label)).toEqual(['price', 'country']);
    expect(blanks.map(({ start, end }) => text.slice(start, end))).toEqual([
      '[[price]]',
      '[[ country ]]',
    ]);
  });

  it('finds none in text without double brackets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.includes('[['));
        expect(blanksOf(text)).toEqual([]);
      }),
    );
  });
});

describe('firstNameOf', () => {
  it.each([
    ['Ada Moser', 'Ada'],
    ['Ada 🌻 Moser (she/her)', 'Ada'],
    ['Dr. Élodie Dupont', 'Élodie'],
    ['Jean-Luc Martin', 'Jean-Luc'],
    ['Ingrid van der Berg', 'Ingrid'],
    ['Anna', 'Anna'],
    ['Łukasz', 'Łukasz'],
    ['Ngozi Okafor | designer', 'Ngozi'],
  ])('takes the first name of %s', (author, expected) => {
    expect(firstNameOf(author)).toBe(expected);
  });

  it.each([
    'Nordlicht Coffee',
    'The Daily Roast',
    'Bäckerei Sonne GmbH',
    'Angry Customer',
    'Sparkle',
    'xX_ada_Xx',
    'ADA',
    '🔥🔥',
    'Moser, Ada',
    '山田 太郎',
    '',
    undefined,
  ])('leaves the name out of %s', (author) => {
    expect(firstNameOf(author)).toBeUndefined();
  });
});

describe('isFormal', () => {
  it.each([
    'formal',
    'Formal and precise',
    'freundlich, per Sie',
    'ruhig, wir sagen Sie',
    'cercano pero de usted',
    'elegant, vouvoiement',
    'Formeel, u-vorm',
  ])('hears it in "%s"', (tone) => {
    expect(isFormal(tone)).toBe(true);
  });

  it.each([
    '',
    'friendly',
    'warm, never formal',
    'informal',
    'nicht zu förmlich',
    'Sie klingt warm und direkt',
  ])('does not hear it in "%s"', (tone) => {
    expect(isFormal(tone)).toBe(false);
  });
});
