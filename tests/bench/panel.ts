import type { Page } from '@playwright/test';
import { nordlys, setUp } from '@/tests/support/set-up';
import { smallAddress, smallBox, smallPage } from '@/tests/support/small-page';
import { type ChromiumStage, openChromium } from '@/tests/support/stage-chromium';
import { marksWith, noteMarks } from './clock';
import { type Metric, median } from './metrics';

const runs = 9;

/** From a click on the launcher until the panel can be used, with the background awake and asleep. */
export async function measurePanel(): Promise<readonly Metric[]> {
  const stage = await openChromium({ browser: 'chromium' });
  try {
    await setUp(stage, { brand: nordlys });
    const warm: number[] = [];
    const cold: number[] = [];
    for (let run = 0; run <= runs; run++) {
      const times = [
        await open(stage, 2 * run, false),
        await open(stage, 2 * run + 1, true),
      ] as const;
      // The first one fills caches and is thrown away.
      if (run > 0) {
        warm.push(times[0]);
        cold.push(times[1]);
      }
    }
    return [
      { name: 'panel.open_warm_ms', value: median(warm), unit: 'ms', n: runs },
      { name: 'panel.open_cold_ms', value: median(cold), unit: 'ms', n: runs },
    ];
  } finally {
    await stage.close();
  }
}

async function open(stage: ChromiumStage, post: number, isCold: boolean): Promise<number> {
  const page = await openPage(stage, post);
  await page.locator(smallBox).click();
  await page.locator('repartee-launcher').waitFor();
  if (isCold) await stage.stopBackground();
  await page.locator('repartee-launcher').click();
  const usable = (await marksWith(await panelFrame(page), 'usable')).usable;
  const clicked = (await marksWith(page.mainFrame(), 'click')).click;
  await page.close();
  return usable - clicked;
}

/** A post in a tab, with marks noted. */
export async function openPage(stage: ChromiumStage, post: number): Promise<Page> {
  const address = smallAddress(post);
  stage.serve(address, smallPage(address));
  const page = await stage.newPage();
  await noteMarks(page);
  await page.goto(address);
  return page;
}

export async function panelFrame(page: Page) {
  const isIt = (url: string) => url.startsWith('chrome-extension:');
  return (
    page.frames().find((frame) => isIt(frame.url())) ??
    (await page.waitForEvent('framenavigated', { predicate: (frame) => isIt(frame.url()) }))
  );
}
