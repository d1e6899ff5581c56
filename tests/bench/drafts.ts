import { keepDrafts } from '@/tests/support/keep-drafts';
import { setUp } from '@/tests/support/set-up';
import { openStage, type Stage } from '@/tests/support/stage';
import { type Metric, median } from './metrics';

const few = 50;
const many = 50_000;
const runs = 5;

/**
 * The dashboard's drafts, in Chromium: from opening the page in a new tab until the first rows are
 * drawn, with few drafts and with very many.
 */
export async function measureDrafts(): Promise<readonly Metric[]> {
  const stage = await openStage({ browser: 'chromium' });
  try {
    await setUp(stage);
    const quick = await openings(stage, few);
    const full = await openings(stage, many);
    return [
      { name: 'drafts.list_ms_50', value: median(quick), unit: 'ms', n: runs },
      { name: 'drafts.list_ms_50k', value: median(full), unit: 'ms', n: runs },
    ];
  } finally {
    await stage.close();
  }
}

async function openings(stage: Stage, count: number): Promise<readonly number[]> {
  await keepDrafts(stage, count);
  const times: number[] = [];
  for (let run = 0; run < runs; run++) times.push(await openList(stage));
  return times;
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
