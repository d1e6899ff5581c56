import { expect, test } from 'vitest';
import { hackerNews } from '@/lib/sites/hacker-news';
import { pinterest } from '@/lib/sites/pinterest';

const page = new URL('https://example.com/');

test('Pinterest is handed the whole text as the description of a pin', () => {
  expect(pinterest.composeAddress?.('Rye & seeds\nfrom seven', page)).toBe(
    'https://www.pinterest.com/pin/create/button/?description=Rye%20%26%20seeds%0Afrom%20seven',
  );
});

test('Hacker News is handed a link and the first line as its title', () => {
  const text = 'Kiln: ovens that log https://kiln.example/log?a=1\nMore below';

  expect(hackerNews.composeAddress?.(text, page)).toBe(
    'https://news.ycombinator.com/submitlink?u=https%3A%2F%2Fkiln.example%2Flog%3Fa%3D1&t=Kiln%3A%20ovens%20that%20log',
  );
});
