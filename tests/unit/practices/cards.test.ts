import { describe, expect, test } from 'vitest';
import type { Practice } from '@/lib/model';
import { cardsFrom, statementsIn } from '@/lib/practices/cards';
import { practiceProblems, valuesOfPractice } from '@/lib/practices/practice-values';
import { shippedId, shippedPractices } from '@/lib/practices/shipped';
import { allSites } from '@/lib/sites/all';

const own: Practice = {
  id: 'own',
  site: 'discord',
  text: 'Be brief.',
  source: 'Our own experience',
  date: '2026-11-20',
  isOn: true,
  updatedAt: 5,
};

const cardOf = (rows: readonly Practice[], id: string) =>
  cardsFrom(rows).find((card) => card.id === id);

describe('the cards that came with the product', () => {
  test('are one a site, of sites there are', () => {
    const sites = shippedPractices.map(({ site }) => site);

    expect(new Set(sites).size).toBe(sites.length);
    expect(allSites.map(({ id }) => id)).toEqual(expect.arrayContaining(sites));
  });

  test.each(shippedPractices)('keep to what a person may write: $site', (card) => {
    expect(practiceProblems(valuesOfPractice(card))).toEqual({});
  });

  test.each(shippedPractices)('have the day they were looked up: $site', ({ date }) => {
    expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});

describe('the cards as they stand', () => {
  test('are ours where nobody touched them', () => {
    expect(cardsFrom([])).toEqual(
      shippedPractices.map((card) => ({ ...card, wording: 'shipped' })),
    );
  });

  test("have the person's words in place of ours", () => {
    const row = { ...own, id: shippedId('x'), site: 'x' };

    expect(cardOf([row], shippedId('x'))).toEqual({ ...row, wording: 'changed' });
  });

  test('have our words, as they are now, where only the switch was touched', () => {
    const [shipped] = shippedPractices;
    const row = { ...own, id: shipped?.id ?? '', text: '', isOn: false };

    expect(cardOf([row], row.id)).toEqual({ ...shipped, isOn: false, wording: 'shipped' });
  });

  test("have the person's own after ours", () => {
    expect(cardsFrom([own]).at(-1)).toEqual({ ...own, wording: 'own' });
  });
});

test('statements are read without bullets, empty lines and what nobody sees', () => {
  expect(statementsIn('- Be brief.\n\n  • No\u200B hashtags.\r\nAsk one-word questions')).toEqual([
    'Be brief.',
    'No hashtags.',
    'Ask one-word questions',
  ]);
});
