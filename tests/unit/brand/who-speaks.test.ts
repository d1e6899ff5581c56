import { expect, test } from 'vitest';
import { emptyMaterial } from '@/lib/brand/empty-material';
import { whoSpeaks } from '@/lib/brand/who-speaks';
import type { Brand } from '@/lib/model';

const made = {
  ...emptyMaterial,
  about: '',
  tone: '',
  color: '#c2512b',
  createdAt: 1,
  updatedAt: 1,
};
const nordlys: Brand = {
  ...made,
  id: 'nordlys',
  name: 'Nordlys',
  accounts: [{ site: 'x', handle: 'nordlys' }],
};
const fjord: Brand = { ...made, id: 'fjord', name: 'Fjord', accounts: [] };
const both = [nordlys, fjord];

test.each([
  ['the account in use', both, 'x', 'Nordlys', nordlys, { kind: 'account', account: 'Nordlys' }],
  ['a stranger’s account', both, 'x', 'other', fjord, { kind: 'stranger', account: 'other' }],
  [
    'its account elsewhere',
    both,
    'threads',
    'nordlys',
    fjord,
    { kind: 'stranger', account: 'nordlys' },
  ],
  ['a page that does not say', both, 'x', undefined, fjord, { kind: 'chosen' }],
  ['a page of no listed site', both, undefined, 'nordlys', fjord, { kind: 'chosen' }],
  ['one brand alone', [fjord], 'x', undefined, fjord, { kind: 'only' }],
])('%s decides', (_, brands, site, account, brand, reason) => {
  expect(whoSpeaks(brands, fjord, site, account)).toEqual({ brand, reason });
});
