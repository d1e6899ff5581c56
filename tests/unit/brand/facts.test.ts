import { describe, expect, it } from 'vitest';
import {
  daysLeft,
  emptyFact,
  factFrom,
  factProblems,
  factsInOrder,
  isExpired,
  proposedSlot,
  standing,
  valuesOfFact,
  withText,
} from '@/lib/brand/facts';
import type { Fact } from '@/lib/model';

const today = '2026-11-27';

function fact(patch: Partial<Fact> = {}): Fact {
  return {
    id: 'hours',
    brand: 'nordlys',
    slot: 'opening_hours',
    text: 'We are open from 7 to 16.',
    createdAt: 1,
    updatedAt: 1,
    ...patch,
  };
}

describe('how long a fact holds', () => {
  it('is to the end of its last day', () => {
    expect(isExpired(fact({ validUntil: today }), today)).toBe(false);
    expect(isExpired(fact({ validUntil: '2026-11-26' }), today)).toBe(true);
  });

  it('is for good where no day is named', () => {
    expect(isExpired(fact(), today)).toBe(false);
  });

  it('keeps what is over out of what may be stated', () => {
    const over = fact({ id: 'over', validUntil: '2026-01-31' });
    const holds = fact({ id: 'holds', validUntil: '2027-01-31' });

    expect(standing([over, holds, fact()], today)).toEqual([holds, fact()]);
  });

  it('is counted in days within a week of its end, over the turn of a month', () => {
    const left = (validUntil: string) => daysLeft(fact({ validUntil }), today);

    expect(left(today)).toBe(0);
    expect(left('2026-12-04')).toBe(7);
    expect(left('2026-12-05')).toBeUndefined();
    expect(left('2026-11-26')).toBeUndefined();
  });

  it('puts what is over last, the rest oldest first', () => {
    const over = fact({ id: 'over', validUntil: '2026-01-31', createdAt: 1 });
    const second = fact({ id: 'second', createdAt: 3 });
    const first = fact({ id: 'first', createdAt: 2 });

    expect(factsInOrder([over, second, first], today).map(({ id }) => id)).toEqual([
      'first',
      'second',
      'over',
    ]);
  });
});

describe('a slot’s name', () => {
  it.each([
    ['We are open from 7 to 16', 'open'],
    ['Free delivery within the city, from 300 kroner', 'free_delivery_within'],
    ['Crème brûlée on Fridays', 'creme_brulee_fridays'],
    ['3 shops in Bergen', 'shops_bergen'],
    ['毎日7時から', 'fact'],
    ['  ', ''],
  ])('out of “%s” is “%s”', (text, slot) => {
    expect(proposedSlot(text, [])).toBe(slot);
  });

  it('is free among the others', () => {
    const others = [fact({ slot: 'open' }), fact({ slot: 'open_2' })];

    expect(proposedSlot('We are open from 7 to 16', others)).toBe('open_3');
  });

  it('can always be kept, however long the words', () => {
    const text = 'Donaudampfschifffahrtsgesellschaft '.repeat(5);
    const others = [fact({ slot: proposedSlot(text, []) })];

    expect(
      factProblems({ text, slot: proposedSlot(text, others), validUntil: '' }, others),
    ).toEqual({});
  });

  it('goes along with the text until the person names it', () => {
    const ours = withText(withText(emptyFact, 'Open daily', []), 'Open on Sundays', []);
    const theirs = withText({ ...ours, slot: 'sundays' }, 'Open on Sundays too', []);

    expect([ours.slot, theirs.slot]).toEqual(['open_sundays', 'sundays']);
  });
});

describe('what cannot be kept', () => {
  const good = valuesOfFact(fact());

  it.each([
    ['text', ' \n ', 'text-missing'],
    ['text', 'a'.repeat(301), 'text-too-long'],
    ['slot', '', 'slot-missing'],
    ['slot', 'Opening hours', 'slot-odd'],
    ['slot', '7_days', 'slot-odd'],
    ['slot', 'a'.repeat(41), 'slot-too-long'],
    ['validUntil', '2026-02-30', 'odd-day'],
    ['validUntil', 'tomorrow', 'odd-day'],
  ])('%s: “%s”', (field, value, problem) => {
    expect(factProblems({ ...good, [field]: value }, [])).toEqual({ [field]: problem });
  });

  it('is a name that another fact has', () => {
    expect(factProblems(good, [fact({ id: 'other' })])).toEqual({ slot: 'slot-taken' });
  });

  it('is nothing in a good one, to the last character', () => {
    expect(factProblems({ ...good, text: 'a'.repeat(300) }, [])).toEqual({});
  });
});

it('keeps a fact on one line, without what nobody sees', () => {
  const values = { text: ' Open\nfrom 7\u202E to 16 ', slot: ' hours ', validUntil: '' };

  expect(factFrom(values, fact(), 9)).toEqual(
    fact({ text: 'Open from 7 to 16', slot: 'hours', updatedAt: 9 }),
  );
});
