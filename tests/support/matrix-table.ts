import { readFileSync } from 'node:fs';
import type { BrowserName } from './browsers';

/** The README's table of the matrix: what it says of an editor, by its label. */
export function readTable(): Readonly<Record<string, Record<BrowserName, string>>> {
  const readme = readFileSync('README.md', 'utf8');
  const table = /<!-- matrix:[\s\S]*?-->([\s\S]*?)<!-- \/matrix -->/.exec(readme)?.[1] ?? '';
  const rows = table.trim().split('\n').slice(2);
  return Object.fromEntries(
    rows.map((row) => {
      const [label = '', chromium = '', firefox = ''] = row
        .split('|')
        .slice(1)
        .map((cell) => cell.trim());
      return [label, { chromium, firefox }];
    }),
  );
}
