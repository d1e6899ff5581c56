import type { CDPSession, Page } from '@playwright/test';
import { setUp } from '@/tests/support/set-up';
import { type ChromiumStage, openChromium } from '@/tests/support/stage-chromium';
import { feedAddress, feedPage } from './feed';
import { difference, type Metric, type Pair, ratio } from './metrics';

const runs = 7;
const posts = 2000;
const letters = 'the quick brown fox jumps over the lazy dog '.repeat(5).slice(0, 200);

type Cost = {
  readonly load: number;
  readonly scroll: number;
  readonly type: number;
  readonly heap: number;
};

/** What a page pays before anything is asked of us: script time and memory, in the page's own process. */
export async function measurePage(): Promise<readonly Metric[]> {
  const withUs = await openChromium({ browser: 'chromium' });
  const without = await openChromium({ browser: 'chromium', isBare: true });
  try {
    for (const stage of [withUs, without]) stage.serve(feedAddress, feedPage);
    await setUp(withUs);
    // The first visit fills the browser's own caches and is thrown away.
    const pairs: { withUs: Cost; without: Cost }[] = [];
    for (let run = 0; run <= runs; run++) {
      const pair = { withUs: await visit(withUs), without: await visit(without) };
      if (run > 0) pairs.push(pair);
    }
    const of = (part: keyof Cost): Pair[] =>
      pairs.map((pair) => ({ withUs: pair.withUs[part], without: pair.without[part] }));
    return [
      difference('page.load_script_ms', 'ms', of('load')),
      ratio('page.scroll_script_ratio', of('scroll')),
      difference('page.type_script_ms', 'ms', of('type')),
      difference('page.heap_kb', 'KB', of('heap')),
    ];
  } finally {
    await withUs.close();
    await without.close();
  }
}

async function visit(stage: ChromiumStage): Promise<Cost> {
  const page = await stage.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(feedAddress);
  await idle(page);
  const loaded = await read(session);
  await scrollPosts(page);
  const scrolled = await read(session);
  await page.locator('[data-testid="tweetTextarea_0"]').click();
  await idle(page);
  const focused = await read(session);
  await page.keyboard.type(letters);
  await idle(page);
  const typed = await read(session);
  await session.send('HeapProfiler.collectGarbage');
  const heap = (await read(session)).heap;
  await page.close();
  return {
    load: loaded.script,
    scroll: scrolled.script - loaded.script,
    type: typed.script - focused.script,
    heap,
  };
}

/** `ScriptDuration` counts every world's scripts on the page's main thread, ours included. */
async function read(session: CDPSession): Promise<{ script: number; heap: number }> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { script: of('ScriptDuration') * 1000, heap: of('JSHeapUsedSize') / 1024 };
}

/** The page itself scrolls: what a debugger runs is in no one's script time. */
async function scrollPosts(page: Page): Promise<void> {
  await page.evaluate((count) => {
    const scroll = Reflect.get(window, 'scrollPosts') as (count: number) => Promise<void>;
    return scroll(count);
  }, posts);
  await idle(page);
}

function idle(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 1000 })),
  );
}
