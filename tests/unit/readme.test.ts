import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allSites } from '@/lib/sites/all';
import { matrixEditors } from '@/tests/support/matrix';
import { readTable } from '@/tests/support/matrix-table';

test('the README lists the sites there are', () => {
  const readme = readFileSync('README.md', 'utf8');
  const list = /<!-- sites:[\s\S]*?-->([\s\S]*?)<!-- \/sites -->/.exec(readme)?.[1] ?? '';

  const listed = [...list.matchAll(/^- (.+)$/gm)].map((match) => match[1]);

  expect(listed).toEqual(allSites.map((site) => site.label));
});

// What it says of each is held against a run of them all: see `tests/e2e/matrix.spec.ts`.
test('the README says of every editor how it is written in, and of none that it goes wrong', () => {
  const table = readTable();

  expect(Object.keys(table)).toEqual(Object.values(matrixEditors).map(({ label }) => label));
  for (const row of Object.values(table)) {
    expect(Object.values(row).join()).toMatch(/^(\d+ exact(, \d+ untouched)?,?){2}$/);
  }
});
