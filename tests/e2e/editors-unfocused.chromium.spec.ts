/**
 * Writing while the window's focus is elsewhere, as it is while a person works in the browser's
 * side panel: then `focus()` fires no event. Playwright pretends every page has the focus, so this
 * asks the browser itself not to.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, test as base, chromium, expect, type Page } from '@playwright/test';
import { type Case, runCases } from '@/tests/fixtures/editors/probe/run';
import { ensureBrowser } from '@/tests/support/browsers';
import { buildEditors, type EditorName } from '@/tests/support/editor-pages';
import { buildProbe, editorPage, probeAddress } from '@/tests/support/editor-probe';

const test = base.extend<object, { probed: BrowserContext }>({
  probed: [
    async ({ browserName: _ }, use) => {
      const profile = await mkdtemp(join(tmpdir(), 'repartee-'));
      const probe = await buildProbe('chromium');
      const context = await openProbed(profile, probe);
      await use(context);
      await context.close();
      for (const folder of [profile, probe]) await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
});

const editors: readonly EditorName[] = [
  'draft-js',
  'tiptap-plain',
  'tiptap-3',
  'react-textarea',
  'lexical',
  'lexical-old',
  'quill',
  'quill-1',
  'slate',
  'ckeditor',
];

for (const editor of editors) {
  for (const where of ['end', 'all', { from: 2, to: 4 }] as const) {
    test(`${editor} takes a text (${JSON.stringify(where)}) while the window is not focused`, async ({
      probed,
    }) => {
      // The browser's first window: those that are opened for a test have a focus of their own.
      const page = probed.pages()[0] ?? (await probed.newPage());
      await page.goto(`${probeAddress}${editor}`);
      const other = await loseFocus(probed, page);
      const ask = { kind: 'insert', text: 'First\n\nlast', where } as const;

      const found = await page.evaluate(runCases, [{ editor, first: 'Mine. ', ask }] as Case[]);
      await other.close();

      const [model] = found.map((each) => each.model);
      const wanted = { end: 'Mine. First\n\nlast', all: 'First\n\nlast' };
      expect(found).toMatchObject([{ outcomes: ['written'] }]);
      expect(model).toBe(typeof where === 'string' ? wanted[where] : 'MiFirst\n\nlast. ');
    });
  }
}

async function openProbed(profile: string, probe: string): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? ensureBrowser('chromium'),
    args: [
      '--disable-gpu',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${probe}`,
      `--load-extension=${probe}`,
    ],
  });
  const scripts = await buildEditors();
  await context.route(`${probeAddress}**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const editor = pathname.match(/[\w-]+(?=(?:\.js)?$)/)?.[0] as EditorName;
    return pathname.endsWith('.js')
      ? route.fulfill({ contentType: 'text/javascript', body: scripts[editor] })
      : route.fulfill({ contentType: 'text/html', body: editorPage(editor) });
  });
  return context;
}

/** Another window of the same page takes the focus. */
async function loseFocus(context: BrowserContext, page: Page): Promise<Page> {
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
  const opened = context.waitForEvent('page');
  await page.evaluate(() => void window.open('about:blank', '', 'popup,width=300,height=300'));
  const other = await opened;
  await other.bringToFront();
  await expect.poll(() => page.evaluate(() => document.hasFocus())).toBe(false);
  return other;
}
