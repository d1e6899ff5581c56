/**
 * A tiny extension of the tests' own: `lib/editors` as a real content script at one address, so
 * that hundreds of insertions can be tried without a panel. The shipped extension knows nothing of it.
 */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import type { BrowserName } from './browsers';
import type { EditorName } from './editor-pages';

const root = resolve(import.meta.dirname, '../..');

/** Where the probe's content script runs. */
export const probeAddress = 'https://editors.example/';

/** A page with room for one editor after the other, and the site's button. */
export function editorPage(editor: EditorName): string {
  return `<!doctype html><meta charset="utf-8"><title>${editor}</title>
    <form><div id="place"></div><button id="send" type="button">Post</button></form>
    <script src="/editors/${editor}.js"></script>`;
}

/** Builds the probe into a new folder and says which; the caller removes it. */
export async function buildProbe(browser: BrowserName): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'repartee-probe-'));
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { '@': root } },
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: {
        input: join(root, 'tests/fixtures/editors/probe/content.ts'),
        output: { format: 'iife', entryFileNames: 'content.js' },
      },
    },
  });
  const worker = 'background.js';
  await writeFile(join(folder, worker), '');
  await writeFile(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Editor probe',
      version: '1',
      background: browser === 'firefox' ? { scripts: [worker] } : { service_worker: worker },
      content_scripts: [
        { matches: [`${probeAddress}*`], js: ['content.js'], run_at: 'document_start' },
      ],
      browser_specific_settings: { gecko: { id: 'probe@repartee.example' } },
    }),
  );
  return folder;
}
