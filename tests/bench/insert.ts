import { spawnSync } from 'node:child_process';
import type { BrowserName } from '@/tests/support/browsers';
import { count, type MatrixEditor, matrixEditors, runMatrix } from '@/tests/support/matrix';
import { setUp } from '@/tests/support/set-up';
import { openStage } from '@/tests/support/stage';
import type { Metric } from './metrics';

/** The sums of the matrix, browser by browser: of all cases, how many are exact, untouched or neither. */
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
    const results = [];
    for (const editor of Object.keys(matrixEditors) as MatrixEditor[]) {
      results.push(...(await runMatrix(stage, editor)));
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
