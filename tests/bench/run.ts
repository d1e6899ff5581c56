/**
 * `npm run bench [-- GROUP …]`, the groups as below: what the extension costs in the browser, against the
 * same page without it, and what it comes to. Prints a table and writes `.output/bench.json`.
 */
// Before anything that opens the database: the simulated plan needs one outside of a browser.
import 'fake-indexeddb/auto';
import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { measureBackup } from './backup';
import { measureBundle } from './bundle';
import { measureDrafts } from './drafts';
import { measureInsert } from './insert';
import type { Metric } from './metrics';
import { measurePage } from './page';
import { measurePanel } from './panel';
import { measurePrompt } from './prompt';
import { measureReminders } from './reminders';
import { measureStream } from './stream';
import { measureTemplates } from './templates';
import { measureVoice } from './voice';

const groups: Record<string, () => Promise<readonly Metric[]>> = {
  backup: measureBackup,
  bundle: measureBundle,
  drafts: measureDrafts,
  insert: measureInsert,
  page: measurePage,
  panel: measurePanel,
  prompt: measurePrompt,
  reminders: measureReminders,
  stream: measureStream,
  voice: measureVoice,
  templates: measureTemplates,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(groups, name));
if (unknown.length > 0) {
  throw new Error(
    `No such group: ${unknown.join(', ')}. There are ${Object.keys(groups).join(', ')}.`,
  );
}
const built = spawnSync('wxt', ['build'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (built.status !== 0) throw new Error('The extension could not be built');

const metrics: Metric[] = [];
for (const [name, measure] of Object.entries(groups)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`Measuring: ${name}…`);
  metrics.push(...(await measure()).map(rounded));
}
console.table(Object.fromEntries(metrics.map(({ name, ...rest }) => [name, rest])));
await mkdir('.output', { recursive: true });
await writeFile('.output/bench.json', `${JSON.stringify({ metrics }, undefined, 2)}\n`);

function rounded(metric: Metric): Metric {
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return {
    ...metric,
    value: round(metric.value),
    ...(metric.baseline === undefined ? {} : { baseline: round(metric.baseline) }),
    ...(metric.ratio === undefined ? {} : { ratio: round(metric.ratio) }),
  };
}
