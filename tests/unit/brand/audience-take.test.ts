import { expect, it } from 'vitest';
import { offerOf, takeOf } from '@/lib/brand/audience-take';
import { valueIn } from '@/tests/unit/import/read';

function takeOfCities(count: number) {
  const rows = Array.from({ length: count }, (_, index) => [
    `City ${index + 1}`,
    String(index + 1),
  ]);
  const table = { header: ['City', 'Followers'], rows, lines: rows.map((_, index) => index + 2) };
  return takeOf('cities.csv', [{ title: 'Top cities', table }]);
}

const nothingKnown = () => false;

it('proposes the largest, as many as a draft is given', () => {
  const { rows } = valueIn(offerOf(takeOfCities(12), nothingKnown));

  const proposed = rows.filter(({ isPicked }) => isPicked).map(({ row }) => row.name);
  expect(proposed).toEqual([12, 11, 10, 9, 8, 7, 6, 5].map((number) => `City ${number}`));
});

it('does not propose what the brand has already, unless it is asked for', () => {
  const take = { ...takeOfCities(2), picked: { 'City 1': true } };

  const { rows } = valueIn(offerOf(take, () => true));

  expect(rows.map(({ row, isKnown, isPicked }) => [row.name, isKnown, isPicked])).toEqual([
    ['City 2', true, false],
    ['City 1', true, true],
  ]);
});

it('offers no more than can be looked through, and says so', () => {
  const { rows, isCut } = valueIn(offerOf(takeOfCities(51), nothingKnown));

  expect([rows.length, isCut]).toEqual([50, true]);
});

it('is refused with its row where a figure is none', () => {
  const take = takeOfCities(2);
  const wrong = { ...take, mapping: { ...take.mapping, values: [0] } };

  expect(offerOf(wrong, nothingKnown)).toMatchObject({
    failure: { code: 'bad-value', line: 2, field: 'City' },
  });
});

it('knows a name that objects have of their own as a name like any other', () => {
  const table = { header: ['City', 'Followers'], rows: [['__proto__', '5']], lines: [2] };
  const take = takeOf('odd.csv', [{ title: 'odd', table }]);

  const { rows } = valueIn(offerOf({ ...take, picked: { ['__proto__']: false } }, nothingKnown));

  expect(rows).toMatchObject([{ row: { name: '__proto__' }, isPicked: false }]);
});
