import { expect, it } from 'vitest';
import type { Reminder } from '@/lib/model';
import { openAt } from '@/lib/schedule/open-at';

const post: Reminder = {
  id: 'a',
  kind: 'post',
  site: 'x',
  title: '',
  parts: ['Rye & bread\nis back'],
  links: [],
  media: [],
  labels: [],
  time: { local: '2026-12-02T10:00', zone: 'UTC' },
  isPaused: false,
  lead: 0,
  createdAt: 1,
  updatedAt: 1,
};
const text = encodeURIComponent('Rye & bread\nis back');

it.each<[string, Partial<Reminder>, string | undefined]>([
  ['a site with an address for it', {}, `https://x.com/intent/post?text=${text}`],
  [
    'the account’s own server',
    { site: 'mastodon', account: 'n@hachyderm.io' },
    `https://hachyderm.io/share?text=${text}`,
  ],
  [
    'a server that is not listed',
    { site: 'mastodon', account: 'n@nobody.example' },
    `https://mastodon.social/share?text=${text}`,
  ],
  ['a site without an address for it', { site: 'instagram' }, 'https://www.instagram.com/'],
  ['a text no address takes', { parts: ['x'.repeat(9_000)] }, 'https://x.com/'],
  ['the first part of a thread', { parts: ['One', 'Two'] }, 'https://x.com/intent/post?text=One'],
  [
    'a link that is not in the text',
    { parts: ['One'], links: ['https://a.example'] },
    `https://x.com/intent/post?text=${encodeURIComponent('One\n\nhttps://a.example')}`,
  ],
  [
    'an answer',
    { kind: 'reply', permalink: 'https://x.com/a/status/1' },
    'https://x.com/a/status/1',
  ],
  [
    'numbers',
    { kind: 'numbers', permalink: 'https://x.com/a/status/1' },
    'https://x.com/a/status/1',
  ],
  ['a task without a link', { kind: 'task' }, undefined],
])('opens %s', (_, more, address) => {
  expect(openAt({ ...post, ...more })?.address).toBe(address);
});
