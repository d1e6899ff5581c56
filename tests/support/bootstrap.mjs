/**
 * Makes a fresh clone ready, then runs a script of ours under the lockfile's own Node.
 *
 *   node tests/support/bootstrap.mjs                    packages only
 *   node tests/support/bootstrap.mjs <script> [args]    packages, then the script
 *
 * Plain JavaScript for Node 20, without packages: it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const binaries = join(root, 'node_modules/.bin');
const isWindows = process.platform === 'win32';
const env = { ...process.env, PATH: `${binaries}${delimiter}${process.env.PATH ?? ''}` };

installPackages();
const [script, ...rest] = process.argv.slice(2);
if (script) runUnderOwnNode(script, rest);

/** `npm ci`, where it was not run since the lockfile last changed; then the types that WXT generates. */
function installPackages() {
  // npm writes its own copy of the lockfile last, so a broken-off installation has none.
  if (changedAt('node_modules/.package-lock.json') < changedAt('package-lock.json')) {
    console.log('Setting up: installing the packages of package-lock.json (npm ci)…');
    run('npm', ['ci', '--no-audit', '--no-fund']);
  }
  // Skipped by npm where install scripts are switched off.
  if (!existsSync(join(root, '.wxt/tsconfig.json'))) run('wxt', ['prepare']);
}

/** Node's own TypeScript support, and one small hook for `@/…` addresses, are all our scripts need. */
function runUnderOwnNode(path, args) {
  const node = spawnSync('node', ['--version'], { env, encoding: 'utf8', shell: isWindows });
  const major = Number(node.stdout?.slice(1).split('.')[0]);
  if (!(major >= 24)) {
    fail(
      `No newer Node came with the packages for ${process.platform}-${process.arch}; ` +
        `this one is ${process.version}. Install Node 24 or newer and try again.`,
    );
  }
  const hook = './tests/support/resolve.mjs';
  run('node', ['--disable-warning=ExperimentalWarning', '--import', hook, path, ...args]);
}

function changedAt(path) {
  const file = join(root, path);
  return existsSync(file) ? statSync(file).mtimeMs : 0;
}

function run(command, args) {
  const done = spawnSync(command, args, { cwd: root, env, stdio: 'inherit', shell: isWindows });
  if (done.error) fail(`${command} could not be started: ${done.error.message}`);
  if (done.status !== 0) process.exit(done.status ?? 1);
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
