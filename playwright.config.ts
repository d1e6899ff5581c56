import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { reports } from '@/tests/support/count';
import type { StageOptions } from '@/tests/support/stage';

/** The same specs in both real browsers, with the built extension; `npm test` builds it first. */
export default defineConfig<object, { stageOptions: StageOptions }>({
  testDir: 'tests/e2e',
  outputDir: '.output/test-results',
  // A browser keeps nearly two cores busy: with more of them at once, all take longer.
  workers: Math.max(2, Math.floor(availableParallelism() / 2)),
  retries: 0,
  forbidOnly: true,
  // Many times what anything takes: for machines that have other things to do.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: reports.browsers }]],
  projects: [
    // What is about one browser alone says so in its file's name.
    {
      name: 'chromium',
      use: { stageOptions: { browser: 'chromium' } },
      testIgnore: '**/*.firefox.spec.ts',
    },
    {
      name: 'firefox',
      use: { stageOptions: { browser: 'firefox' } },
      testIgnore: '**/*.chromium.spec.ts',
    },
  ],
});
