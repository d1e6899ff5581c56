import { describe, expect, test } from 'vitest';
import { brandFrom, brandProblems, emptyBrand, valuesOfBrand } from '@/lib/brand/brand-values';
import { emptyMaterial } from '@/lib/brand/empty-material';

const nordlys = { ...emptyBrand, name: 'Nordlys Bakery' };

describe('brandProblems', () => {
  test('lets a name alone through', () => {
    expect(brandProblems(nordlys)).toEqual({});
  });

  test('asks for a name', () => {
    expect(brandProblems({ ...nordlys, name: '  ' })).toEqual({ name: 'name-missing' });
  });

  test('refuses what no handle looks like', () => {
    expect(brandProblems({ ...nordlys, handles: 'nordlys! kaffe' })).toEqual({
      handles: 'odd-handle',
    });
  });

  test('stops a description that would crowd out the conversation', () => {
    expect(brandProblems({ ...nordlys, about: 'a'.repeat(601) })).toEqual({ about: 'too-long' });
  });
});

test('a brand comes back from its form as it was', () => {
  const kept = brandFrom({ ...nordlys, handles: '@nordlys, kaffe@mastodon.example' });
  const brand = { ...emptyMaterial, ...kept, id: 'b1', createdAt: 1, updatedAt: 1 };

  const again = brandFrom(valuesOfBrand(brand));

  expect(again).toEqual(kept);
});
