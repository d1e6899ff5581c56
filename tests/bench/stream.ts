import type { Page } from '@playwright/test';
import { type ModelServer, startModelServer } from '@/tests/support/model-server';
import { setUp } from '@/tests/support/set-up';
import { smallBox } from '@/tests/support/small-page';
import { openChromium } from '@/tests/support/stage-chromium';
import { marksWith, want } from './clock';
import { type Metric, median } from './metrics';
import { openPage, panelFrame } from './panel';

const runs = 9;
const tokens = 400;

type Timing = { readonly first: number; readonly all: number };

/** From asking to the first word and to the last, on the screen, against a fetch of the same answer. */
export async function measureStream(): Promise<readonly Metric[]> {
  const stage = await openChromium({ browser: 'chromium' });
  const server = await startModelServer({ script: answer(0) });
  try {
    await setUp(stage, { model: server.url });
    const page = await openPage(stage, 1);
    const own = await stage.newPage();
    await own.goto(`${stage.origin}/dashboard.html`);
    await page.bringToFront();
    await page.locator(smallBox).click();
    await page.locator('repartee-launcher').click();
    const through: Timing[] = [];
    const direct: Timing[] = [];
    for (let run = 0; run <= runs; run++) {
      server.use(answer(run));
      const pair = [await ask(page, run), await fetchDirectly(own, server)] as const;
      if (run === 0) continue;
      through.push(pair[0]);
      direct.push(pair[1]);
    }
    return [firstToken(through, direct), tokensPerSecond(through, direct)];
  } finally {
    await stage.close();
    await server.stop();
  }
}

function answer(run: number) {
  const words = Array.from({ length: tokens - 2 }, (_, index) => `word${index}`).join(' ');
  return { kind: 'text', text: `@@ Long\nRun${run} ${words} End${run}\n` } as const;
}

async function ask(page: Page, run: number): Promise<Timing> {
  const frame = await panelFrame(page);
  const again = frame.getByRole('button', { name: 'Draft again' });
  await again.waitFor();
  await want(frame, { begin: `Run${run} `, end: `End${run}` });
  await again.click();
  const { click, begun, whole } = await marksWith(frame, 'whole');
  return { first: begun - click, all: whole - click };
}

/** The request the extension sent, sent again as it is by a page of its own. */
function fetchDirectly(own: Page, server: ModelServer): Promise<Timing> {
  const body = JSON.stringify(server.requests.at(-1)?.body);
  return own.evaluate(
    async ({ url, content }) => {
      const start = performance.now();
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(url, { method: 'POST', headers, body: content });
      let first = 0;
      const reader = response.body?.getReader();
      for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
        first ||= performance.now() - start;
      }
      return { first, all: performance.now() - start };
    },
    { url: `${server.url}/chat/completions`, content: body },
  );
}

function firstToken(through: readonly Timing[], direct: readonly Timing[]): Metric {
  const baseline = median(direct.map((each) => each.first));
  const ours = median(through.map((each) => each.first));
  const added = median(through.map((each, run) => each.first - (direct[run]?.first ?? Number.NaN)));
  return {
    name: 'stream.first_token_added_ms',
    value: added,
    unit: 'ms',
    baseline,
    ratio: ours / baseline,
    n: runs,
  };
}

function tokensPerSecond(through: readonly Timing[], direct: readonly Timing[]): Metric {
  const rate = (timings: readonly Timing[]) =>
    median(timings.map(({ all }) => tokens / (all / 1000)));
  const [value, baseline] = [rate(through), rate(direct)];
  return {
    name: 'stream.tokens_per_s',
    value,
    unit: 'tokens/s',
    baseline,
    ratio: value / baseline,
    n: runs,
  };
}
