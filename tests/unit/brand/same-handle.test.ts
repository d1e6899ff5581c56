import { expect, it } from 'vitest';
import { isSameHandle } from '@/lib/brand/same-handle';

it.each([
  ['nordlys', 'nordlys@fosstodon.org', false],
  ['nordlys', 'nordlys@mastodon.social', true],
  ['nordlys', 'nordlys@home.mastodon.social', true],
  ['nordlys', 'nordlys@notmastodon.social', false],
])('on mastodon.social, %s and %s: %s', (one, other, isSame) => {
  expect(isSameHandle(one, other, 'mastodon.social')).toBe(isSame);
});

it.each([
  ['nordlys', 'Nordlys', true],
  ['nordlys', 'nordlys@mastodon.social', true],
  ['nordlys@mastodon.social', 'nordlys@fosstodon.org', false],
  ['nordlys', 'nordlys_no', false],
])('%s and %s: %s', (one, other, isSame) => {
  expect(isSameHandle(one, other)).toBe(isSame);
});
