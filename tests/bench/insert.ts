import { spawnSync } from 'node:child_process';
import type { BrowserName } from '@/tests/support/browsers';
import {
  count,
  inWords,
  type MatrixEditor,
  matrixEditors,
  type Result,
  runMatrix,
} from '@/tests/support/matrix';
import { readTable } from '@/tests/support/matrix-table';
import { setUp } from '@/tests/support/set-up';
import { openStage } from '@/tests/support/stage';
import type { Metric } from './metrics';

/**
 * The sums of the whole matrix, browser by browser: of all cases, how many are exact, untouched or
 * neither. Ends with an error where the README's table says otherwise.
 */
export async function measureInsert(): Promise<readonly Metric[]> {
  const built = spawnSync('wxt', ['build', '-b', 'firefox'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (built.status !== 0) throw new Error('The extension could not be built for Firefox');
  return [...(await sums('chromium')), ...(await sums('firefox'))];
}

async function sums(browser: BrowserName): Promise<readonly Metric[]> {
  const stage = await openStage({ browser });
  try {
    await setUp(stage);
    const results: Result[] = [];
    for (const editor of Object.keys(matrixEditors) as MatrixEditor[]) {
      const these = await runMatrix(stage, editor, 'whole');
      check(browser, editor, these);
      results.push(...these);
    }
    const all = { total: results.length, ...count(results) };
    return Object.entries(all).map(([name, value]) => ({
      name: `insert.matrix_${name}.${browser}`,
      value,
      unit: 'cases',
      n: 1,
    }));
  } finally {
    await stage.close();
  }
}

function check(browser: BrowserName, editor: MatrixEditor, results: readonly Result[]): void {
  const { label } = matrixEditors[editor];
  const found = inWords(count(results));
  console.log(`| ${label} | ${browser} | ${found} |`);
  const said = readTable()[label]?.[browser];
  if (said && inWords(said) === found) return;
  const others = results.filter(({ verdict }) => verdict === 'other');
  throw new Error(`The README says otherwise of ${label}: ${JSON.stringify({ said, others })}`);
}
