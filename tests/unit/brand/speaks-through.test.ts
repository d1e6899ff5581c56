import { expect, test } from 'vitest';
import { isOwnHandle, isWrongAccount, speaksThrough } from '@/lib/brand/speaks-through';

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

test.each([
  ['the account in use', 'anna', true],
  ['the same with its server', 'anna@mastodon.example', true],
  ['a namesake of the account in use', 'anna@elsewhere.example', false],
  ['an account of the brand', 'kaffe', true],
  ['a namesake of that', 'kaffe@elsewhere.example', false],
])('%s on a page of mastodon.example, own: %s, %s', (_, handle, isOwn) => {
  const address = 'https://mastodon.example/@mira/1';
  const page = { site: 'mastodon', address, account: 'anna' };

  expect(isOwnHandle(nordlys, page, handle)).toBe(isOwn);
});
