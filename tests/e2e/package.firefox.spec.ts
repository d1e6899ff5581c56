/** What is handed to the stores. */
import { spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';

test('web-ext finds no error in the Firefox build', () => {
  const args = [
    'lint',
    '--source-dir',
    '.output/firefox-mv3',
    '--output',
    'json',
    '--no-config-discovery',
  ];

  const { stdout } = spawnSync('web-ext', args, { encoding: 'utf8' });

  const { errors } = JSON.parse(stdout) as { errors: { code: string; message: string }[] };
  expect(errors).toEqual([]);
});
