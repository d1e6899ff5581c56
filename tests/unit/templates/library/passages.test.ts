import { expect, it } from 'vitest';
import type { Variant } from '@/lib/model';
import { faultsInWritten, openPassages, wordsAround } from '@/lib/templates/library/passages';

const variant: Variant = {
  id: 's:0',
  angle: '',
  text: 'Sorry, Mira. [[one warm line]] Your order [[order number]] is on its way.',
  history: [],
  source: { kind: 'template', template: 't' },
  passages: ['one warm line'],
  state: 'ready',
};

it('knows what is left to a model from what is the person’s', () => {
  const open = openPassages(variant);

  expect(open.map(({ label }) => label)).toEqual(['one warm line']);
  expect(wordsAround(variant)).toEqual([
    'Sorry, Mira.',
    'Your order [[order number]] is on its way.',
  ]);
});

it.each([
  [
    'the passage written, the rest as it was',
    'Sorry, Mira. That was a long wait. Your order [[order number]] is on its way.',
    [],
  ],
  [
    'a blank of the person’s filled',
    'Sorry, Mira. That was a long wait. Your order 4711 is on its way.',
    ['[[order number]]'],
  ],
  [
    'a word around it changed',
    'Sorry, Mira. That was a long wait. Your order [[order number]] has arrived.',
    ['is on its way'],
  ],
])('says what is wrong with a text: %s', (_, text, faults) => {
  expect(
    faultsInWritten(variant, text).filter((fault) => faults.length === 0 || faults.includes(fault)),
  ).toEqual(faults);
});
