import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allSites } from '@/lib/sites/all';

test('the README lists the sites there are', () => {
  const readme = readFileSync('README.md', 'utf8');
  const list = /<!-- sites:[\s\S]*?-->([\s\S]*?)<!-- \/sites -->/.exec(readme)?.[1] ?? '';

  const listed = [...list.matchAll(/^- (.+)$/gm)].map((match) => match[1]);

  expect(listed).toEqual(allSites.map((site) => site.label));
});
