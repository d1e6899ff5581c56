import { expect, test } from 'vitest';
import { accountsText, readAccounts } from '@/lib/brand/accounts-text';

test.each([
  ['@nordlys', [{ handle: 'nordlys' }]],
  [
    'nordlys, @nordlys.bsky.social;kaffe@mastodon.example',
    [
      { handle: 'nordlys' },
      { handle: 'nordlys.bsky.social' },
      { handle: 'kaffe@mastodon.example' },
    ],
  ],
  [
    'https://x.com/nordlys https://mastodon.example/@kaffe',
    [{ site: 'x', handle: 'nordlys' }, { handle: 'kaffe' }],
  ],
  [
    'X: @nordlys, Instagram: nordlys.bakery\n@kaffe',
    [
      { site: 'x', handle: 'nordlys' },
      { site: 'instagram', handle: 'nordlys.bakery' },
      { handle: 'kaffe' },
    ],
  ],
  ['Hacker News: nordlys', [{ site: 'hacker-news', handle: 'nordlys' }]],
  [
    'x: @nordlys @nordlys_help',
    [
      { site: 'x', handle: 'nordlys' },
      { site: 'x', handle: 'nordlys_help' },
    ],
  ],
  ['@nordlys nordlys', [{ handle: 'nordlys' }]],
  ['  ', []],
  ['https://x.com/', []],
])('reads %j', (text, accounts) => {
  expect(readAccounts(text)).toEqual({ accounts, odd: [] });
});

test('names what no handle looks like', () => {
  expect(readAccounts('nordlys! kaffe')).toEqual({
    accounts: [{ handle: 'kaffe' }],
    odd: ['nordlys!'],
  });
});

test('reads its own writing', () => {
  const { accounts } = readAccounts('Google Business Profile: nordlys, X: @a @b, @c@d.example');

  expect(readAccounts(accountsText(accounts))).toEqual({ accounts, odd: [] });
});
