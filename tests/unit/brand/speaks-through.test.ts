import { expect, test } from 'vitest';
import { isWrongAccount, speaksThrough } from '@/lib/brand/speaks-through';

const nordlys = {
  accounts: [{ site: 'x', handle: 'nordlys' }, { handle: 'kaffe@mastodon.example' }],
};
const fjord = { accounts: [{ site: 'bluesky', handle: 'fjord.example' }] };
const nobody = { accounts: [] };

test.each([
  ['x', 'Nordlys', true],
  ['threads', 'nordlys', false],
  ['mastodon', 'kaffe', true],
  ['x', 'nordlys_fan', false],
])('on %s, @%s is the brand: %s', (site, handle, isIt) => {
  expect(speaksThrough(nordlys, site, handle)).toBe(isIt);
});

test.each([
  ['an account of its own', nordlys, 'x', 'nordlys', false],
  ['one beside those that are noted', nordlys, 'x', 'somebody', true],
  ["another brand's", nobody, 'bluesky', 'fjord.example', true],
  ['anyone where nothing is noted', nobody, 'x', 'somebody', false],
  ['anyone on a site it has no account on', fjord, 'x', 'somebody', false],
])('%s', (_, brand, site, handle, isWrong) => {
  expect(isWrongAccount(brand, [nordlys, fjord, nobody], site, handle)).toBe(isWrong);
});
