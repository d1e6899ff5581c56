import { test as base, expect } from '@playwright/test';
import { forgetAll } from './forget-all';
import { type ModelServer, startModelServer } from './model-server';
import { openPanel, type Panel, panelIn } from './person';
import { setUp } from './set-up';
import { smallAddress, smallBox, smallPage } from './small-page';
import { openStage, type Stage, type StageOptions, type Tab } from './stage';

type Fixtures = {
  /** A browser of this test's own, as it is on the first day. */
  readonly freshStage: Stage;
  /** `stage` with nothing left of the tests before: a first day for all but the installation itself. */
  readonly cleanStage: Stage;
  /** A real model server on loopback. */
  readonly model: ModelServer;
  /** The small page in a tab, its reader agreed and connected to `model`. */
  readonly desk: Desk;
};

type WorkerFixtures = {
  /** Set by the project and, where a file needs more, by `test.use`. */
  readonly stageOptions: StageOptions;
  /** A browser with the built extension; tests that follow find it with its tabs closed. */
  readonly stage: Stage;
};

export type Desk = {
  readonly tab: Tab;
  /** Where the page is: another post for every test. */
  readonly address: string;
  /** Opens the panel beside the page's box. */
  open(): Promise<Panel>;
  /** The panel that is there already. */
  panel(): Promise<Panel>;
};

let desks = 0;

export const test = base.extend<Fixtures, WorkerFixtures>({
  stageOptions: [{ browser: 'chromium' }, { option: true, scope: 'worker' }],
  stage: [
    async ({ stageOptions }, use) => {
      const stage = await openStage(stageOptions);
      await use(stage);
      await stage.close();
    },
    { scope: 'worker' },
  ],
  freshStage: async ({ stageOptions }, use) => {
    const stage = await openStage(stageOptions);
    await use(stage);
    await stage.close();
  },
  cleanStage: async ({ stage }, use) => {
    await forgetAll(stage);
    await use(stage);
    await forgetAll(stage);
  },
  model: async ({ browserName: _ }, use) => {
    const server = await startModelServer();
    await use(server);
    await server.stop();
  },
  desk: async ({ stage, model }, use, info) => {
    await setUp(stage, { model: model.url });
    const address = smallAddress(++desks);
    stage.serve(address, smallPage(address));
    const tab = await stage.open(address);
    await use({
      tab,
      address,
      open: () => openPanel(tab, smallBox),
      panel: () => panelIn(tab),
    });
    if (info.status !== info.expectedStatus) await tab.picture(info.outputPath('page.png'));
    await stage.closeTabs();
  },
});

export { expect };
