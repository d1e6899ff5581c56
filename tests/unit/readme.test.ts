import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allSites } from '@/lib/sites/all';
import { caseCount, type MatrixEditor, matrixEditors } from '@/tests/support/matrix';
import { readTable } from '@/tests/support/matrix-table';

test('the README lists the sites there are', () => {
  const readme = readFileSync('README.md', 'utf8');
  const list = /<!-- sites:[\s\S]*?-->([\s\S]*?)<!-- \/sites -->/.exec(readme)?.[1] ?? '';

  const listed = [...list.matchAll(/^- (.+)$/gm)].map((match) => match[1]);

  expect(listed).toEqual(allSites.map((site) => site.label));
});

// What it says of each is held against real browsers: see `tests/e2e/matrix.spec.ts`.
test('the README says of every editor how each case ends, and of none that it goes wrong', () => {
  const table = readTable();

  const editors = Object.keys(matrixEditors) as MatrixEditor[];
  const labels = editors.map((editor) => matrixEditors[editor].label);
  expect(Object.keys(table)).toEqual(labels);
  for (const editor of editors) {
    for (const { exact, untouched } of Object.values(table[matrixEditors[editor].label] ?? {})) {
      expect(exact + untouched).toBe(caseCount(editor));
    }
  }
});
