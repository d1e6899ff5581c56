import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { chromium } from '@playwright/test';

export type BrowserName = 'chromium' | 'firefox';

const root = resolve(import.meta.dirname, '../..');
/** Where a Firefox of our own goes, when the machine has none. */
const ownFirefox = join(root, 'node_modules/.cache/browsers');

/** Google Chrome is not among them: since version 137 it ignores `--load-extension`. */
const commands: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser', 'microsoft-edge'],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

const programs: Record<BrowserName, readonly string[]> = {
  chromium: [
    '/usr/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    join(homedir(), 'Applications/Firefox.app/Contents/MacOS/firefox'),
    'C:/Program Files/Mozilla Firefox/firefox.exe',
  ],
};

/**
 * A browser to test in: the machine's own, else one that is fetched now. Says what it does.
 *
 * @throws Error with what to install, where none can be had.
 */
export function ensureBrowser(name: BrowserName): string {
  const present = findBrowser(name);
  if (present) return present;
  for (const [words, command, ...args] of waysToGet(name)) {
    console.log(`Setting up: no ${name} here; ${words}…`);
    spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
    const got = findBrowser(name);
    if (got) return got;
  }
  throw new Error(`No ${name} was found and none could be fetched. Install it and try again.`);
}

/** The machine's own browser, or one that was fetched before. */
function findBrowser(name: BrowserName): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = commands[name].flatMap((command) => folders.map((each) => join(each, command)));
  const fetched = name === 'chromium' ? [chromium.executablePath()] : fetchedFirefoxes();
  return [...onPath, ...programs[name], ...fetched].find((path) => path !== '' && existsSync(path));
}

type Way = readonly [words: string, command: string, ...args: string[]];

function waysToGet(name: BrowserName): readonly Way[] {
  const download: Way =
    name === 'chromium'
      ? ['downloading one with Playwright', 'playwright', 'install', '--no-shell', 'chromium']
      : [
          'downloading one from Mozilla',
          'browsers',
          'install',
          'firefox@stable',
          '--path',
          ownFirefox,
        ];
  const debian = name === 'chromium' ? 'chromium' : 'firefox-esr';
  const viaDebian: readonly Way[] = isDebianRoot()
    ? [
        ['reading the list of Debian packages', 'apt-get', 'update', '-q'],
        [`installing the Debian package ${debian}`, 'apt-get', 'install', '-y', '-q', debian],
      ]
    : [];
  return [download, ...viaDebian];
}

function isDebianRoot(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /debian/i.test(readFileSync('/etc/os-release', 'utf8'));
}

function fetchedFirefoxes(): readonly string[] {
  const folder = join(ownFirefox, 'firefox');
  if (!existsSync(folder)) return [];
  const inside = [
    'firefox/firefox',
    'firefox/firefox.exe',
    'firefox/Firefox.app/Contents/MacOS/firefox',
  ];
  return readdirSync(folder).flatMap((each) => inside.map((file) => join(folder, each, file)));
}
