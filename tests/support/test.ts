import { test as base, expect } from '@playwright/test';
import { openStage, type Stage, type StageOptions } from './stage';

type Fixtures = {
  /** Set by the project and, where a test needs more, by `test.use`. */
  readonly stageOptions: StageOptions;
  /** A browser with the built extension, closed after the test. */
  readonly stage: Stage;
};

export const test = base.extend<Fixtures>({
  stageOptions: [{ browser: 'chromium' }, { option: true }],
  stage: async ({ stageOptions }, use) => {
    const stage = await openStage(stageOptions);
    await use(stage);
    await stage.close();
  },
});

export { expect };
