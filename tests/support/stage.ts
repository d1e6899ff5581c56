/**
 * A real browser with the built extension in it, and pages at their real addresses without a
 * network. One shape for both browsers, so that one spec runs in both.
 */
import type { BrowserName } from './browsers';

/**
 * What to look for: by role and accessible name first, as a person would name it. In a selector
 * `>>>` leads from a host into its open shadow root.
 */
export type Query =
  | { readonly role: string; readonly name?: string | RegExp }
  | { readonly text: string | RegExp }
  | { readonly css: string };

/** The first visible element that answers a query. Everything but `count` waits for it. */
export type Target = {
  /** A real click, in its middle. */
  click(): Promise<void>;
  /** Puts a text in place of what is there, all at once as an input method does. */
  fill(text: string): Promise<void>;
  /** Picks from a list by an option's words. */
  pick(option: string): Promise<void>;
  /** What is read there: a field's value, anything else's rendered text. */
  text(): Promise<string>;
  attribute(name: string): Promise<string | null>;
  /** How many visible ones there are right now. */
  count(): Promise<number>;
  box(): Promise<Box>;
  isFocused(): Promise<boolean>;
  /** Waits until none is visible. */
  gone(): Promise<void>;
  seen(): Promise<void>;
};

export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** One document: a page's own, or the panel's inside it. */
export type View = {
  get(query: Query): Target;
  evaluate<Result>(run: () => Result | Promise<Result>): Promise<Result>;
  evaluate<Input, Result>(
    run: (input: Input) => Result | Promise<Result>,
    input: Input,
  ): Promise<Result>;
  /** Runs a whole script in the page's own world. */
  run(script: string): Promise<void>;
};

/** A browser tab. */
export type Tab = View & {
  /** The panel in this page, once it is there. */
  panel(): Promise<View>;
  hasPanel(): Promise<boolean>;
  /** A real key or chord, as `Control+Enter`, wherever the focus is. */
  press(chord: string): Promise<void>;
  /** Real keys, one after the other, wherever the focus is. */
  type(text: string): Promise<void>;
  /** A real click at a point of the page. */
  clickAt(x: number, y: number): Promise<void>;
  /** Chromium: takes one thing with the mouse and lets go of it over another. */
  drag(what: Query, onto: Query): Promise<void>;
  goTo(address: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  bringToFront(): Promise<void>;
  picture(path: string): Promise<void>;
  close(): Promise<void>;
};

/** What is answered at an address; `body` for everything else of that host is a 404. */
export type Answer = {
  readonly body: string;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

export type Stage = {
  readonly name: BrowserName;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly origin: string;
  /** From now on this is found at that address, in every tab. */
  serve(address: string, answer: Answer | string): void;
  /** A new tab at an address. */
  open(address: string): Promise<Tab>;
  /** A page of the extension's own in a new tab: `dashboard.html#/drafts`. */
  own(page: string): Promise<Tab>;
  /** An empty page of the extension's own that stays open: from there a test sees what the product keeps. */
  office(): Promise<View>;
  /** A tab the extension itself opened, once it is there, by a part of its address. */
  opened(part: string): Promise<Tab>;
  /** Page requests that nothing was served for, in every tab. */
  readonly unserved: readonly string[];
  /** Hosts the browser itself tried to reach beyond this machine, whoever asked. */
  readonly left: readonly string[];
  clipboard(tab: Tab): Promise<string>;
  /** Closes every tab but the office. */
  closeTabs(): Promise<void>;
  /** Chromium: a press on a notification, as the browser tells the background of it. */
  pressNotice(id: string): Promise<void>;
  /** Chromium: ends the background where it stands, as the browser may at any time. */
  stopBackground(): Promise<void>;
  /** Ends the browser as a power cut does; what it had written is in its profile. */
  kill(): Promise<void>;
  close(): Promise<void>;
};

export type StageOptions = {
  readonly browser: BrowserName;
  /** A visible window instead of none. */
  readonly isVisible?: boolean;
  /** The X display it is visible on; absent: the machine's own. */
  readonly display?: string;
  /** Without the extension, for comparison. */
  readonly isBare?: boolean;
  /** Another unpacked extension in its place: a folder. */
  readonly extension?: string;
  /** Chromium: keeps pages that were left, as people's browsers do. */
  readonly hasBackForwardCache?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  /** A folder for its profile, which is then the caller's to remove; absent: one that is gone with the browser. */
  readonly profile?: string;
};

/** Opens a browser with the built extension. The caller closes it. */
export async function openStage(options: StageOptions): Promise<Stage> {
  if (options.browser === 'firefox') {
    const { openFirefox } = await import('./stage-firefox');
    return openFirefox(options);
  }
  const { openChromium } = await import('./stage-chromium');
  return openChromium(options);
}
