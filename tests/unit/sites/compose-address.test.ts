/** Addresses that open a site's own composer: what they carry arrives as it was written. */
import { describe, expect, test } from 'vitest';
import { allSites } from '@/lib/sites/all';
import { hackerNews } from '@/lib/sites/hacker-news';

const texts = {
  'two paragraphs': 'Rye on Sunday.\n\nSpelt on Monday.',
  emoji: 'Thanks 👩‍🍳🏴󠁧󠁢󠁳󠁣󠁴󠁿 🥐',
  'what addresses are made of':
    'Bread & butter: 50% off? #rye +1 = yes; https://nordlys.example/a?b=c&d=%20#e',
  quotes: `"Best" loaf, it's 'true' <b>`,
  'right to left': 'שלום @nordlys, مرحبا',
};

/** Hacker News takes a link and a title, and no text. */
const takesText = allSites.filter((site) => site.composeAddress && site !== hackerNews);

describe.each(takesText)('$label', (site) => {
  const page = new URL(site.matches[0]?.replace('*', 'home') ?? '');

  test.each(Object.entries(texts))('carries %s', (_, text) => {
    const address = new URL(site.composeAddress?.(text, page) ?? '');

    expect([...address.searchParams.values()]).toContain(text);
    expect(address.hash).toBe('');
  });

  test('stays on the site', () => {
    const { host } = new URL(site.composeAddress?.('Rye', page) ?? '');

    expect(site.matches).toContain(`https://${host}/*`);
  });
});

test('the sites that can be handed a text are these', () => {
  const ids = allSites.filter(({ composeAddress }) => composeAddress).map(({ id }) => id);

  expect(ids).toEqual(expect.arrayContaining(['x', 'bluesky', 'mastodon', 'linkedin', 'threads']));
});

test('Hacker News is handed a link and the first line as its title', () => {
  const text = 'Kiln: ovens that log https://kiln.example/log?a=1\nMore below';

  expect(hackerNews.composeAddress?.(text, new URL('https://news.ycombinator.com/'))).toBe(
    'https://news.ycombinator.com/submitlink?u=https%3A%2F%2Fkiln.example%2Flog%3Fa%3D1&t=Kiln%3A%20ovens%20that%20log',
  );
});
