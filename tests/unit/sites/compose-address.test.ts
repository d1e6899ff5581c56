/** Addresses that open a site's own composer: what they carry arrives as it was written. */
import { describe, expect, test } from 'vitest';
import { allSites } from '@/lib/sites/all';

const texts = {
  'two paragraphs': 'Rye on Sunday.\n\nSpelt on Monday.',
  emoji: 'Thanks 👩‍🍳🏴󠁧󠁢󠁳󠁣󠁴󠁿 🥐',
  'what addresses are made of':
    'Bread & butter: 50% off? #rye +1 = yes; https://nordlys.example/a?b=c&d=%20#e',
  quotes: `"Best" loaf, it's 'true' <b>`,
  'right to left': 'שלום @nordlys, مرحبا',
};

describe.each(allSites.filter(({ composeAddress }) => composeAddress))('$label', (site) => {
  const page = new URL(site.matches[0]?.replace('*', 'home') ?? '');

  test.each(Object.entries(texts))('carries %s', (_, text) => {
    const address = new URL(site.composeAddress?.(text, page) ?? '');

    expect(address.searchParams.get('text')).toBe(text);
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
