/** `npm run new-site`, in a copy of the house. */
import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type NewSite, writeSite } from '@/tests/support/new-site/write-site';

const house = resolve(import.meta.dirname, '../../..');
const kettle: NewSite = { id: 'kettle', label: 'Kettle', pattern: 'https://kettle.example/*' };

let copy: string;
beforeEach(() => {
  copy = mkdtempSync(join(realpathSync(tmpdir()), 'new-site-'));
  bring('README.md', 'lib/sites');
});
afterEach(() => rmSync(copy, { recursive: true }));

function bring(...paths: string[]): void {
  for (const path of paths) cpSync(join(house, path), join(copy, path), { recursive: true });
}

const read = (path: string) => readFileSync(join(copy, path), 'utf8');

/** Every file there is, by what is in it. */
function everything(): Record<string, string> {
  const entries = readdirSync(copy, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => [
      join(parentPath, name),
      readFileSync(join(parentPath, name), 'utf8'),
    ]),
  );
}

test('writes a site of that name, with nothing left of the one it was made from', () => {
  writeSite(copy, {
    id: 'hot-kettle',
    label: 'Hot & Kettle',
    pattern: 'https://www.kettle.example/*',
  });

  const source = read('lib/sites/hot-kettle.ts');
  expect(source).toContain("export const hotKettle = defineSite({\n  id: 'hot-kettle',");
  expect(source).toContain("label: 'Hot & Kettle'");
  expect(source).toContain("matches: ['https://www.kettle.example/*']");
  expect(source).not.toMatch(/made-?up|@\/lib\/sites/i);
});

test('says every file that it wrote, and changes no other', () => {
  const before = everything();

  const said = writeSite(copy, kettle);

  const after = everything();
  const changed = Object.keys(after).filter((path) => before[path] !== after[path]);
  expect(changed.toSorted()).toEqual(said.map((path) => join(copy, path)).toSorted());
});

test.each(['aa-first', 'kettle', 'zz-last'])('keeps the list in order with %s', (id) => {
  writeSite(copy, { ...kettle, id });

  const imported = [...read('lib/sites/all.ts').matchAll(/^import .* from '(.+)';$/gm)];
  const paths = imported.map(([, path]) => path);
  expect(paths).toContain(`./${id}`);
  expect(paths).toEqual(paths.toSorted());
});

test('puts a second site after the first', () => {
  writeSite(copy, kettle);
  writeSite(copy, { id: 'ink', label: 'Ink', pattern: 'https://ink.example/*' });

  expect(read('lib/sites/all.ts')).toMatch(/ {2}kettle,\n {2}ink,\n\];\n$/);
  expect(read('README.md')).toContain('- Kettle\n- Ink\n<!-- /sites -->');
});

describe('refuses, and leaves all as it was', () => {
  test.each<[string, Partial<NewSite>, RegExp]>([
    ['a site that there is', { id: 'x' }, /lib\/sites\/x\.ts already/],
    ['a name that another file of that folder has', { id: 'post' }, /lib\/sites\/post\.ts already/],
    ['capital letters in an id', { id: 'Kettle' }, /"Kettle" cannot name files/],
    ['a path for an id', { id: '../kettle' }, /cannot name files/],
    ['a label that would end its quotes', { label: "Kettle'" }, /cannot stand in a list/],
    ['a label that is in the list', { label: 'Bluesky' }, /README's list already/],
    ['a pattern without its path', { pattern: 'https://kettle.example' }, /no whole host/],
    ['a pattern of every host below', { pattern: 'https://*.kettle.example/*' }, /no whole host/],
    ['a pattern of one path', { pattern: 'https://kettle.example/app/*' }, /no whole host/],
    ['a pattern without encryption', { pattern: 'http://kettle.example/*' }, /no whole host/],
    ['a pattern that another site has', { pattern: 'https://bsky.app/*' }, /bluesky\.ts has/],
  ])('%s', (_, part, reason) => {
    const before = everything();

    expect(() => writeSite(copy, { ...kettle, ...part })).toThrow(reason);

    expect(everything()).toEqual(before);
  });
});

test('a new site passes every test of sites but the one that wants real pages', async () => {
  bring('lib', 'tests/support', 'tests/fixtures/sites', 'tests/unit');
  symlinkSync(join(house, 'node_modules'), join(copy, 'node_modules'), 'junction');
  const settings = { resolve: { alias: { '@': copy } }, test: { isolate: false } };
  writeFileSync(join(copy, 'vitest.config.mjs'), `export default ${JSON.stringify(settings)}`);
  writeSite(copy, kettle);

  const { passed, failed } = await runTests('contract', 'changes', 'made-up', 'readme');

  expect(failed).toEqual(['Kettle has no page left that was made up by npm run new-site']);
  expect(passed).toContain('Kettle reads living-feed');
  expect(passed).toContain('Kettle is told apart from a reader that never believes a click');
}, 120_000);

/** Runs the copy's own tests of its new site; says which passed and which did not. */
async function runTests(...files: string[]): Promise<{ passed: string[]; failed: string[] }> {
  const vitest = join(house, 'node_modules/vitest/vitest.mjs');
  const report = join(copy, 'report.json');
  const said = ['--reporter=json', `--outputFile=${report}`];
  const args = [vitest, 'run', ...files, '--testNamePattern=Kettle|README', ...said];
  const kept = Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_ENV)/.test(name));
  await new Promise((done) =>
    execFile(process.execPath, args, { cwd: copy, env: Object.fromEntries(kept) }, done),
  );
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const tests: { fullName: string; status: string }[] = testResults.flatMap(
    (file: { assertionResults: unknown }) => file.assertionResults,
  );
  const named = (status: string) =>
    tests.filter((each) => each.status === status).map(({ fullName }) => fullName);
  return { passed: named('passed'), failed: named('failed') };
}
