import { resolve } from 'node:path';
import puppeteer, {
  type ElementHandle,
  type Frame,
  type KeyInput,
  type Page,
} from 'puppeteer-core';
import { ensureBrowser } from './browsers';
import { findAll, plainQuery } from './find-all';
import type { Query, Stage, StageOptions, Tab, Target, View } from './stage';
import { buildWorld, officePage, type World, watchBorder } from './world';

const extension = resolve(import.meta.dirname, '../../.output/firefox-mv3');
/** Firefox gives every installation an origin of its own; a test must know it beforehand. */
const uuid = '3f2b8c1e-5b1d-4b7e-9a59-0c7d1e9f6a10';
const origin = `moz-extension://${uuid}`;
/** The longest anything is waited for. */
const patience = { timeout: 30_000 };

/** Stock Firefox, driven by puppeteer over WebDriver BiDi. Use `openStage`. */
export async function openFirefox(options: StageOptions): Promise<Stage> {
  const world = await buildWorld();
  const border = await watchBorder();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX ?? ensureBrowser('firefox'),
    headless: !options.isVisible,
    defaultViewport: options.isVisible ? null : { width: 1280, height: 900 },
    // Without it the extension's own pages cannot be driven.
    args: ['--remote-allow-system-access'],
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    extraPrefsFirefox: preferences(border.port, options.colorScheme ?? 'light'),
  });
  if (!options.isBare) await browser.installExtension(options.extension ?? extension);
  const routed = new WeakSet<Page>();
  const adopt = async (page: Page): Promise<Tab> => {
    if (!routed.has(page)) await route(page, world);
    routed.add(page);
    return toTab(page);
  };
  const open = async (address: string): Promise<Tab> => {
    const tab = await adopt(await browser.newPage());
    await tab.goTo(address);
    return tab;
  };
  let desk: Page | undefined;
  const office = async (): Promise<Page> => {
    if (desk && !desk.isClosed()) return desk;
    desk = await browser.newPage();
    if (!options.isBare) await goTo(desk, `${origin}/${officePage}`);
    return desk;
  };
  return {
    name: 'firefox',
    origin,
    serve: world.serve,
    open,
    own: (page) => open(`${origin}/${page}`),
    office: async () => toView((await office()).mainFrame()),
    opened: async (part) => {
      const page = await findPage(() => browser.pages(), part);
      const tab = await adopt(page);
      // What was served for it could not be before anybody knew of the tab. The end of what is still
      // under way there may be taken for the end of this: the page itself says which of them it is.
      const address = await page.evaluate(() => location.href);
      if (!address.startsWith('http')) return tab;
      page.goto(address).catch(() => {});
      await until(() => page.evaluate(isServed).catch(() => false), address);
      return tab;
    },
    unserved: world.unserved,
    left: border.left,
    clipboard: async (tab) => {
      await tab.bringToFront();
      return tab.evaluate(() => navigator.clipboard.readText());
    },
    closeTabs: async () => {
      const kept = await office();
      const others = (await browser.pages()).filter((page) => page !== kept);
      await Promise.all(others.map((page) => page.close()));
    },
    pressNotice: () => Promise.reject(new Error('WebDriver has no command for notifications')),
    stopBackground: () => Promise.reject(new Error('Firefox has no way to do that from outside')),
    kill: async () => {
      const ended = new Promise((resume) => browser.process()?.once('exit', resume));
      browser.process()?.kill('SIGKILL');
      await ended;
      border.close();
    },
    close: async () => {
      await browser.close();
      border.close();
    },
  };
}

function preferences(proxy: number, scheme: 'light' | 'dark'): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ 'repartee@repartee.example': uuid }),
    // An extension that is laid in again finds what it kept, as an installed one does.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'dom.events.testing.asyncClipboard': true,
    'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxy,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxy,
    // The browser's own errands.
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'browser.safebrowsing.provider.mozilla.updateURL': '',
  };
}

async function route(page: Page, world: World): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.isInterceptResolutionHandled()) return;
    const answered = request.url().startsWith('https:')
      ? request.respond(world.reply(request.url()))
      : request.continue();
    // The page may be gone by now; then nobody waits for this.
    answered.catch(() => {});
  });
}

/** Runs in a page: a page of the browser's own about what went wrong has the address that did. */
function isServed(): boolean {
  return document.documentURI.startsWith('http') && document.readyState === 'complete';
}

async function findPage(pages: () => Promise<Page[]>, part: string): Promise<Page> {
  return until(async () => {
    for (const page of await pages()) {
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (address.includes(part)) return page;
    }
    return undefined;
  }, `a tab at ${part}`);
}

function toTab(page: Page): Tab {
  const panelFrame = async () => {
    for (const frame of page.frames().slice(1)) {
      const address = await frame
        .evaluate(() => (document.readyState === 'complete' ? location.href : ''))
        .catch(() => '');
      if (address.startsWith(`${origin}/panel.html`)) return frame;
    }
    return undefined;
  };
  return {
    ...toView(page.mainFrame()),
    panel: async () => toView(await until(panelFrame, 'the panel')),
    hasPanel: async () => (await panelFrame()) !== undefined,
    press: (chord) => press(page, chord),
    type: (text) => page.keyboard.type(text),
    clickAt: (x, y) => page.mouse.click(x, y),
    drag: () => Promise.reject(new Error('Firefox began no drag for WebDriver')),
    goTo: (address) => goTo(page, address),
    reload: async () => void (await page.reload()),
    back: async () => void (await page.goBack()),
    bringToFront: () => page.bringToFront(),
    picture: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    close: () => page.close(),
  };
}

/** The end of a navigation to an extension's page is never announced, so it is asked for. */
async function goTo(page: Page, address: string): Promise<void> {
  if (!address.startsWith('moz-extension:')) return void (await page.goto(address));
  page.goto(address).catch(() => {});
  await until(
    () =>
      page
        .evaluate(
          (start) => location.href.startsWith(start) && document.readyState === 'complete',
          address,
        )
        .catch(() => false),
    address,
  );
}

async function press(page: Page, chord: string): Promise<void> {
  const keys = chord.split('+').map((key) => (key === 'ControlOrMeta' ? 'Control' : key));
  const last = keys.pop() as KeyInput;
  for (const key of keys) await page.keyboard.down(key as KeyInput);
  await page.keyboard.press(last);
  for (const key of keys.toReversed()) await page.keyboard.up(key as KeyInput);
}

function toView(frame: Frame): View {
  return {
    get: (query) => toTarget(frame, query),
    evaluate: <Result>(run: (input: never) => Result | Promise<Result>, input?: unknown) =>
      frame.evaluate(run as (input: unknown) => Result | Promise<Result>, input),
    run: async (script) => void (await frame.evaluate(script)),
  };
}

function toTarget(frame: Frame, query: Query): Target {
  const wanted = plainQuery(query);
  const all = async () => {
    // A document that is just going away has nothing to show.
    const found = await frame.evaluateHandle(findAll, wanted).catch(() => undefined);
    const properties = await found?.getProperties().catch(() => undefined);
    return [...(properties?.values() ?? [])].flatMap((each) => each.asElement() ?? []);
  };
  const first = () =>
    until(
      async () => (await all())[0] as ElementHandle<HTMLElement> | undefined,
      JSON.stringify(wanted),
    );
  return {
    click: async () => {
      const target = await first();
      await still(target);
      await target.click();
    },
    fill: async (text) => {
      const field = await first();
      await still(field);
      await field.click();
      await press(frame.page(), 'Control+a');
      if (text === '') await press(frame.page(), 'Delete');
      else await frame.evaluate((whole) => document.execCommand('insertText', false, whole), text);
    },
    pick: async (option) => {
      const list = await first();
      const value = await list.evaluate((select, words) => {
        const options = [...select.querySelectorAll('option')];
        return options.find((each) => each.label.includes(words))?.value;
      }, option);
      if (value === undefined) throw new Error(`There is no ${option} to pick`);
      await list.select(value);
    },
    text: async () =>
      (await first()).evaluate((element) =>
        element instanceof HTMLInputElement ||
        element instanceof HTMLTextAreaElement ||
        element instanceof HTMLSelectElement
          ? element.value
          : element.innerText,
      ),
    attribute: async (name) =>
      (await first()).evaluate((element, each) => element.getAttribute(each), name),
    count: async () => (await all()).length,
    box: async () => {
      const box = await (await first()).boundingBox();
      if (!box) throw new Error('It is not rendered');
      return box;
    },
    isFocused: async () =>
      (await first()).evaluate((element) => document.activeElement === element),
    gone: async () => void (await until(async () => (await all()).length === 0, 'it to go')),
    seen: async () => void (await first()),
  };
}

/** Waits until it stays where it is: a click goes to a place, and what moves is missed. */
async function still(element: ElementHandle<HTMLElement>): Promise<void> {
  let last = '';
  await until(async () => {
    await element.evaluate(() => new Promise(requestAnimationFrame));
    const now = JSON.stringify(await element.boundingBox());
    const isStill = now === last;
    last = now;
    return isStill;
  }, 'it to stay where it is');
}

/** Asks again until there is an answer: BiDi has no waiting of its own across navigations. */
async function until<T>(ask: () => Promise<T>, what: string): Promise<NonNullable<T>> {
  const end = performance.now() + patience.timeout;
  while (performance.now() < end) {
    const answer = await ask();
    if (answer) return answer;
    await new Promise((resume) => setTimeout(resume, 25));
  }
  throw new Error(`Waited ${patience.timeout} ms for ${what}`);
}
