/** `npm test`: builds for both browsers, then unit tests, then both real browsers. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { ensureBrowser } from './browsers';
import { add, countBrowsers, countUnit, reports } from './count';

const isWindows = process.platform === 'win32';

rmSync('.output/reports', { recursive: true, force: true });
const browsers = { CHROMIUM: ensureBrowser('chromium'), FIREFOX: ensureBrowser('firefox') };

const steps = [
  run('wxt', ['build']),
  run('wxt', ['build', '-b', 'firefox']),
  run('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reports.unit}`,
  ]),
  run('playwright', ['test', ...process.argv.slice(2)]),
];

const { passed, failed, skipped } = add(countUnit(), countBrowsers());
if (skipped > 0) console.log(`${skipped} skipped (each says why)`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || steps.includes(false) ? 1 : 0;

function run(command: string, args: readonly string[]): boolean {
  console.log(`\n› ${command} ${args.join(' ')}`);
  const env = { ...process.env, ...browsers };
  return spawnSync(command, args, { stdio: 'inherit', env, shell: isWindows }).status === 0;
}
