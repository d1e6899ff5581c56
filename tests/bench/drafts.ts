import { keepDrafts } from '@/tests/support/keep-drafts';
import { setUp } from '@/tests/support/set-up';
import { openStage, type Stage } from '@/tests/support/stage';
import { type Metric, median } from './metrics';

const count = 50_000;
const runs = 5;

/**
 * The dashboard's drafts with 50,000 of them, in Chromium: from opening the page in a new tab until
 * the first rows are drawn.
 */
export async function measureDrafts(): Promise<readonly Metric[]> {
  const stage = await openStage({ browser: 'chromium' });
  try {
    await setUp(stage);
    await keepDrafts(stage, count);
    const times: number[] = [];
    for (let run = 0; run < runs; run++) times.push(await openList(stage));
    return [{ name: 'drafts.list_ms_50k', value: median(times), unit: 'ms', n: runs }];
  } finally {
    await stage.close();
  }
}

async function openList(stage: Stage): Promise<number> {
  const page = await stage.own('dashboard.html#/drafts');
  const took = await page.evaluate(async () => {
    // A page's clock begins as it is opened.
    while (!document.querySelector('main li time')) await new Promise(requestAnimationFrame);
    return performance.now();
  });
  await page.close();
  return took;
}
