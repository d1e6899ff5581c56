import { readFileSync } from 'node:fs';
import type { BrowserName } from './browsers';
import type { Counts } from './matrix';

/** What the README's table of the matrix says of an editor. */
export type TableRow = Readonly<Record<BrowserName, Counts>>;

/** The README's table of the matrix, by the editors' labels. */
export function readTable(): Readonly<Record<string, TableRow>> {
  const readme = readFileSync('README.md', 'utf8');
  const table = /<!-- matrix:[\s\S]*?-->([\s\S]*?)<!-- \/matrix -->/.exec(readme)?.[1] ?? '';
  const rows = table.trim().split('\n').slice(2);
  return Object.fromEntries(
    rows.map((row) => {
      const [label = '', chromium = '', firefox = ''] = row
        .split('|')
        .slice(1)
        .map((cell) => cell.trim());
      return [label, { chromium: countsIn(chromium), firefox: countsIn(firefox) }];
    }),
  );
}

function countsIn(cell: string): Counts {
  const of = (verdict: keyof Counts) =>
    Number(new RegExp(`(\\d+) ${verdict}`).exec(cell)?.[1] ?? 0);
  return { exact: of('exact'), untouched: of('untouched'), other: of('other') };
}
