import { test as base, expect } from '@playwright/test';
import { type ModelServer, startModelServer } from './model-server';
import { openPanel, type Panel } from './person';
import { setUp } from './set-up';
import { smallAddress, smallBox, smallPage } from './small-page';
import { openStage, type Stage, type StageOptions, type Tab } from './stage';

type Fixtures = {
  /** Set by the project and, where a test needs more, by `test.use`. */
  readonly stageOptions: StageOptions;
  /** A browser with the built extension, closed after the test. */
  readonly stage: Stage;
  /** A real model server on loopback. */
  readonly model: ModelServer;
  /** The small page in a tab, its reader agreed and connected to `model`. */
  readonly desk: Desk;
};

export type Desk = {
  readonly tab: Tab;
  /** Opens the panel beside the page's box. */
  open(): Promise<Panel>;
};

export const test = base.extend<Fixtures>({
  stageOptions: [{ browser: 'chromium' }, { option: true }],
  stage: async ({ stageOptions }, use) => {
    const stage = await openStage(stageOptions);
    await use(stage);
    await stage.close();
  },
  model: async ({ browserName: _ }, use) => {
    const server = await startModelServer();
    await use(server);
    await server.stop();
  },
  desk: async ({ stage, model }, use) => {
    await setUp(stage, { model: model.url });
    stage.serve(smallAddress, smallPage());
    const tab = await stage.open(smallAddress);
    await use({ tab, open: () => openPanel(tab, smallBox) });
  },
});

export { expect };
