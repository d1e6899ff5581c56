import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { allSites } from '@/lib/sites/all';
import type { Metric } from './metrics';

const built = resolve('.output/chrome-mv3');

/** What a browser has to read, compressed: the content script, the background, the panel's scripts and styles. */
export async function measureBundle(): Promise<readonly Metric[]> {
  return [
    metric('bundle.content_gzip', await heaviest('content-scripts')),
    metric('bundle.background_gzip', await weigh(['background.js'])),
    metric('bundle.panel_gzip', await weigh(await reachable('panel.html'))),
  ];
}

function metric(name: string, value: number): Metric {
  return { name, value, unit: 'bytes', n: 1 };
}

async function weigh(files: readonly string[]): Promise<number> {
  const contents = await Promise.all(files.map((file) => readFile(join(built, file))));
  return contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0);
}

/** The largest of the sites' content scripts: a page loads one of them. */
async function heaviest(folder: string): Promise<number> {
  const sizes = await Promise.all(allSites.map(({ id }) => weigh([`${folder}/${id}.js`])));
  return Math.max(...sizes);
}

/** Scripts and styles that a page loads, and what these import. */
async function reachable(page: string): Promise<readonly string[]> {
  const html = await readFile(join(built, page), 'utf8');
  const found = new Set<string>();
  const todo = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map((match) => match[1]);
  for (let file = todo.pop(); file !== undefined; file = todo.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    if (!file.endsWith('.js')) continue;
    const code = await readFile(join(built, file), 'utf8');
    for (const [, name] of code.matchAll(/(?:from|import)\s*"\.\/([\w.-]+\.js)"/g)) {
      todo.push(`chunks/${name}`);
    }
  }
  return [...found];
}
