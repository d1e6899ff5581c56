import { expect, test } from 'vitest';
import { choicesOf, filterItems, noFilters, turnFilter } from '@/lib/calendar/filter';
import { bakery, itemAt } from './items';

const ferry = { id: 'ferry', name: 'Fjord Ferries', color: 'blue', isPaused: false };
const items = [
  itemAt('2026-12-01T09:00', { key: 'a', labels: ['rye', 'advent'] }),
  itemAt('2026-12-01T10:00', { key: 'b', brand: ferry, site: 'x', siteLabel: 'X' }),
  itemAt('2026-12-01T11:00', { key: 'c', brand: bakery, site: 'x', siteLabel: 'X' }),
];
const keys = (filters: Partial<typeof noFilters>) =>
  filterItems(items, { ...noFilters, ...filters }).map(({ key }) => key);

test('any of a kind, and all kinds', () => {
  expect(keys({})).toEqual(['a', 'b', 'c']);
  expect(keys({ brands: ['bakery', 'ferry'], sites: ['x'] })).toEqual(['b', 'c']);
  expect(keys({ labels: ['advent'] })).toEqual(['a']);
});

test('counts what each would show beside the other kinds', () => {
  const choices = choicesOf(items, 'brands', { ...noFilters, brands: ['ferry'], sites: ['x'] });

  expect(choices).toEqual([
    { value: 'ferry', label: 'Fjord Ferries', count: 1 },
    { value: 'bakery', label: 'Nordlys Bakery', count: 1 },
  ]);
});

test('turns one on and off again', () => {
  const on = turnFilter(noFilters, 'labels', 'rye');

  expect(on.labels).toEqual(['rye']);
  expect(turnFilter(on, 'labels', 'rye')).toEqual(noFilters);
});
