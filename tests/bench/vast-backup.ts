import type { CDPSession, Page } from '@playwright/test';
import { keepDrafts } from '@/tests/support/keep-drafts';
import { keepRows } from '@/tests/support/keep-rows';
import { manyTemplates } from '@/tests/support/many-templates';
import { setUp } from '@/tests/support/set-up';
import type { Stage } from '@/tests/support/stage';
import { openChromium } from '@/tests/support/stage-chromium';
import { emptyTables } from './empty-tables';
import type { Metric } from './metrics';

const templates = 10_000;
const drafts = 50_000;
/** The longest any of it may take, in milliseconds. */
const patience = 600_000;

/**
 * 10,000 templates and 50,000 drafts out into a file, and that file in again where they are gone, once: how
 * long a person waits, and the most the page's scripts hold meanwhile (sampled, with what the next
 * collection would free).
 */
export async function measureVast(): Promise<readonly Metric[]> {
  const stage = await openChromium({ browser: 'chromium' });
  try {
    await setUp(stage);
    await keepRows(stage, { templates: manyTemplates(templates) });
    await keepDrafts(stage, drafts);
    const page = await stage.newPage();
    page.setDefaultTimeout(patience);
    await page.goto(`${stage.origin}/dashboard.html#/privacy`);
    await page.getByRole('button', { name: 'Save a backup' }).waitFor();
    const session = await page.context().newCDPSession(page);
    const saved = await heapDuring(session, () => save(page));
    const taken = await heapDuring(session, () => takeIn(stage, page));
    const metric = (name: string, unit: Metric['unit'], value: number): Metric => ({
      name: `backup.${name}_60k`,
      value,
      unit,
      n: 1,
    });
    return [
      metric('export_ms', 'ms', saved.result.took),
      metric('import_ms', 'ms', taken.result),
      metric('bytes', 'bytes', saved.result.bytes),
      metric('export_heap_mb', 'MB', saved.heap),
      metric('import_heap_mb', 'MB', taken.heap),
    ];
  } finally {
    await stage.close();
  }
}

/** Saves all of it, and keeps the file where the page can choose it. */
async function save(page: Page) {
  await page.evaluate(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (file) => {
      Reflect.set(window, 'savedFile', file);
      return make.call(URL, file);
    };
  });
  const start = performance.now();
  await page.getByRole('button', { name: 'Save a backup' }).click();
  await page.getByText(/^Saved as/).waitFor();
  const took = performance.now() - start;
  const bytes = await page.evaluate(() => (Reflect.get(window, 'savedFile') as Blob).size);
  return { took, bytes };
}

/** From the file until it is taken in, on a machine that has none of it; nobody looks at the preview. */
async function takeIn(stage: Stage, page: Page): Promise<number> {
  await emptyTables(stage);
  const start = performance.now();
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    const chosen = new DataTransfer();
    chosen.items.add(new File([Reflect.get(window, 'savedFile') as Blob], 'backup.json'));
    if (input) input.files = chosen.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await page.getByRole('heading', { name: 'What is in it' }).waitFor();
  await page.getByRole('button', { name: 'Take it in' }).click();
  await page.getByText('Taken in.').waitFor();
  return performance.now() - start;
}

/** The most of the heap that is in use while something goes on, in megabytes. */
async function heapDuring<Result>(session: CDPSession, work: () => Promise<Result>) {
  let heap = 0;
  let isOver = false;
  const watch = async () => {
    while (!isOver) {
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      heap = Math.max(heap, usedSize / 1_000_000);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const watching = watch();
  const result = await work();
  isOver = true;
  await watching;
  return { result, heap };
}
