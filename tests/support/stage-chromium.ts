import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  type BrowserContext,
  chromium,
  type Frame,
  type Locator,
  type Page,
} from '@playwright/test';
import { ensureBrowser } from './browsers';
import type { Query, Stage, StageOptions, Tab, Target, View } from './stage';
import { buildWorld, officePage, type World, watchBorder } from './world';

const ownExtension = resolve(import.meta.dirname, '../../.output/chrome-mv3');

/** The longest anything is waited for, in milliseconds. */
const patience = 30_000;

/** Keeps the browser's own errands off the wire. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What only Chromium can do, for what is measured in it alone. */
export type ChromiumStage = Stage & {
  /** An empty tab as Playwright has it. */
  newPage(): Promise<Page>;
};

/** Chromium, driven by Playwright. Tests that run in both browsers use `openStage`. */
export async function openChromium(options: StageOptions): Promise<ChromiumStage> {
  const extension = options.extension ?? ownExtension;
  const world = await buildWorld();
  const border = await watchBorder();
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'repartee-')));
  const isNew = await prepare(profile);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? ensureBrowser('chromium'),
    headless: !options.isVisible,
    viewport: options.isVisible ? null : { width: 1280, height: 900 },
    ...(options.display ? { env: { ...process.env, DISPLAY: options.display } } : {}),
    colorScheme: options.colorScheme ?? 'light',
    permissions: ['clipboard-read', 'clipboard-write'],
    ...(options.hasBackForwardCache ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {}),
    args: [
      ...quiet,
      `--proxy-server=http://127.0.0.1:${border.port}`,
      // Chromium refuses its sandbox to root, as in containers.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.isBare
        ? []
        : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
    ],
  });
  context.setDefaultTimeout(patience);
  await route(context, world);
  const origin = options.isBare ? '' : await extensionOrigin(context);
  // It opens a moment later, and over whatever is in front then: nothing can be clicked below it.
  if (!options.isBare && isNew && extension === ownExtension) await findPage(context, '#/welcome');
  const open = async (address: string): Promise<Tab> => {
    const page = await context.newPage();
    await page.goto(address);
    // The welcome page may have opened over it; a page nobody sees draws once a second.
    await page.bringToFront();
    return toTab(page);
  };
  let desk: Page | undefined;
  const office = async (): Promise<Page> => {
    if (desk && !desk.isClosed()) return desk;
    desk = await context.newPage();
    await desk.goto(options.isBare ? 'about:blank' : `${origin}/${officePage}`);
    return desk;
  };
  return {
    name: 'chromium',
    newPage: () => context.newPage(),
    origin,
    serve: world.serve,
    open,
    own: (page) => open(`${origin}/${page}`),
    office: async () => toView((await office()).mainFrame()),
    opened: async (part) => {
      const page = await findPage(context, part);
      await page.waitForLoadState();
      await page.bringToFront();
      return toTab(page);
    },
    unserved: world.unserved,
    left: border.left,
    clipboard: async (tab) => {
      await tab.bringToFront();
      return tab.evaluate(() => navigator.clipboard.readText());
    },
    closeTabs: async () => {
      const kept = await office();
      const others = context.pages().filter((page) => page !== kept);
      await Promise.all(others.map((page) => page.close()));
    },
    pressNotice: (id) => pressNotice(context, id),
    stopBackground: () => stopBackground(context),
    kill: async () => {
      process.kill(await processOf(profile), 'SIGKILL');
      await context.waitForEvent('close');
      border.close();
    },
    close: async () => {
      await context.close();
      border.close();
      if (options.profile === undefined) await rm(profile, { recursive: true, force: true });
    },
  };
}

/**
 * Makes a folder a profile that connects to no host before it must, so that `left` stays the truth,
 * if it is none yet; resolves to whether it was none.
 */
async function prepare(profile: string): Promise<boolean> {
  if (existsSync(join(profile, 'Default'))) return false;
  await mkdir(join(profile, 'Default'));
  const preferences = {
    net: { network_prediction_options: 2 },
    signin: { allowed: false },
    // An unpacked extension that reloads itself is switched off without it.
    extensions: { ui: { developer_mode: true } },
  };
  await writeFile(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  return true;
}

/** The process that holds a profile: the lock says so, as `host-number`. */
async function processOf(profile: string): Promise<number> {
  const lock = await readlink(join(profile, 'SingletonLock'));
  return Number(lock.slice(lock.lastIndexOf('-') + 1));
}

async function route(context: BrowserContext, world: World): Promise<void> {
  await context.route(/^https:/, async (each) => {
    // The background's own requests go on to the border, which writes them down.
    if (each.request().serviceWorker()) return each.continue();
    return each.fulfill(world.reply(each.request().url()));
  });
}

/** A page by a part of its address, once it is there. */
async function findPage(context: BrowserContext, part: string): Promise<Page> {
  const isIt = (url: URL) => url.href.includes(part);
  const known = context.pages().find((page) => page.url().includes(part));
  if (known) return known;
  // A tab is there before it is anywhere, also one that was opened a moment ago.
  const arrived = async (page: Page) => {
    await page.waitForURL(isIt, { waitUntil: 'commit' });
    return page;
  };
  return Promise.any([...context.pages().map(arrived), context.waitForEvent('page').then(arrived)]);
}

async function extensionOrigin(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  // `origin` is "null" for an address of this kind.
  return `chrome-extension://${new URL(worker.url()).host}`;
}

/** There is no notification to be pressed in a browser without a desktop: its event is what is ours. */
async function pressNotice(context: BrowserContext, id: string): Promise<void> {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('The background is not running');
  await worker.evaluate((notice) => {
    const { chrome } = globalThis as unknown as { chrome: NotificationsApi };
    chrome.notifications.onClicked.dispatch(notice);
  }, id);
}

type NotificationsApi = {
  readonly notifications: { readonly onClicked: { dispatch(id: string): void } };
};

async function stopBackground(context: BrowserContext): Promise<void> {
  const page = context.pages()[0];
  if (!page) throw new Error('No page to reach the browser through');
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

function toTab(page: Page): Tab {
  const panelFrame = () => page.frames().find((frame) => isPanel(frame.url()));
  return {
    ...toView(page.mainFrame()),
    panel: async () => {
      const frame =
        panelFrame() ??
        (await page.waitForEvent('framenavigated', { predicate: (each) => isPanel(each.url()) }));
      await frame.waitForLoadState();
      return toView(frame);
    },
    hasPanel: async () => panelFrame() !== undefined,
    press: (chord) => page.keyboard.press(chord),
    type: (text) => page.keyboard.type(text),
    clickAt: (x, y) => page.mouse.click(x, y),
    drag: (what, onto) => locate(page.mainFrame(), what).dragTo(locate(page.mainFrame(), onto)),
    goTo: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    // A page out of the back/forward cache does not load again.
    back: async () => void (await page.goBack({ waitUntil: 'commit' })),
    bringToFront: () => page.bringToFront(),
    picture: async (path) => void (await page.screenshot({ path })),
    close: () => page.close(),
  };
}

function isPanel(address: string): boolean {
  return /^chrome-extension:\/\/[^/]+\/panel\.html/.test(address);
}

function toView(frame: Frame): View {
  return {
    get: (query) => toTarget(frame, locate(frame, query)),
    evaluate: <Result>(run: (input: never) => Result | Promise<Result>, input?: unknown) =>
      frame.evaluate(run as (input: unknown) => Result | Promise<Result>, input),
    run: async (script) => void (await frame.evaluate(script)),
  };
}

function locate(frame: Frame, query: Query): Locator {
  // Playwright looks into open shadow roots by itself.
  if ('css' in query) return frame.locator(query.css.replaceAll(' >>> ', ' >> '));
  if ('text' in query) return frame.getByText(query.text);
  const role = query.role as Parameters<Frame['getByRole']>[0];
  return frame.getByRole(role, query.name === undefined ? {} : { name: query.name });
}

/** A click may take its own frame away (Close); Playwright would go on waiting for it to answer. */
async function gone(frame: Frame): Promise<void> {
  const isIt = (each: Frame) => each === frame;
  const page = frame.page();
  await page.waitForEvent('framedetached', { predicate: isIt, timeout: 0 }).catch(() => {});
}

/**
 * The panel's frame is moved and resized from outside while it grows, which Playwright does not see:
 * a click would go where the thing was.
 */
async function rested(frame: Frame, target: Locator): Promise<void> {
  if (!frame.parentFrame()) return;
  await target.waitFor();
  for (let last = '', still = 0; still < 5; ) {
    const box = JSON.stringify(await target.boundingBox());
    still = box === last ? still + 1 : 0;
    last = box;
    await frame.evaluate(() => new Promise(requestAnimationFrame));
  }
}

function toTarget(frame: Frame, all: Locator): Target {
  const seen = all.filter({ visible: true });
  const first = seen.first();
  return {
    click: async () => {
      await rested(frame, first);
      await Promise.race([first.click(), gone(frame)]);
    },
    fill: async (text) => {
      await rested(frame, first);
      await first.click();
      await first.press('ControlOrMeta+a');
      if (text === '') await first.press('Delete');
      else await frame.page().keyboard.insertText(text);
    },
    pick: async (option) => {
      const label = await first.locator('option', { hasText: option }).first().textContent();
      await first.selectOption({ label: label ?? option });
    },
    text: () =>
      first.evaluate((element: HTMLElement) =>
        element instanceof HTMLInputElement ||
        element instanceof HTMLTextAreaElement ||
        element instanceof HTMLSelectElement
          ? element.value
          : element.innerText,
      ),
    attribute: (name) => first.getAttribute(name),
    count: () => seen.count(),
    box: async () => {
      await first.waitFor();
      const box = await first.boundingBox();
      if (!box) throw new Error('It is not rendered');
      return box;
    },
    isFocused: () => first.evaluate((element) => element.ownerDocument.activeElement === element),
    gone: () => first.waitFor({ state: 'hidden' }),
    seen: () => first.waitFor(),
  };
}
