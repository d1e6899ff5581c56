import type { Frame, Page } from '@playwright/test';

/**
 * When things happened, in milliseconds since the epoch with fractions: the one clock that all
 * frames of a browser share.
 */
export type Marks = {
  /** The last click in this frame. */
  readonly click?: number;
  /** The panel's first button was there. */
  readonly usable?: number;
  /** The text that was waited for began, and was whole. */
  readonly begun?: number;
  readonly whole?: number;
};

/** What a text must begin and end with to be the one that is waited for. */
export type Wanted = { readonly begin: string; readonly end: string };

/** Notes these things from now on in every frame of a page, before any script of theirs runs. */
export async function noteMarks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const marks: Record<string, number> = {};
    Reflect.set(globalThis, 'benchMarks', marks);
    const now = () => performance.timeOrigin + performance.now();
    const clicked = (event: Event) => {
      marks.click = performance.timeOrigin + event.timeStamp;
    };
    addEventListener('click', clicked, { capture: true });
    const look = () => {
      if (document.querySelector('[aria-keyshortcuts*="Control+Enter"]')) marks.usable ??= now();
      const wanted = Reflect.get(globalThis, 'benchWanted') as Wanted | undefined;
      const text = document.querySelector<HTMLTextAreaElement>('[role="tabpanel"] textarea')?.value;
      if (wanted && text?.startsWith(wanted.begin)) {
        marks.begun ??= now();
        if (text.trimEnd().endsWith(wanted.end)) marks.whole ??= now();
      }
      requestAnimationFrame(look);
    };
    if (location.pathname === '/panel.html') requestAnimationFrame(look);
  });
}

/** Forgets what was noted and waits for another text. */
export function want(frame: Frame, wanted: Wanted): Promise<void> {
  return frame.evaluate((next) => {
    const marks = Reflect.get(globalThis, 'benchMarks') as Record<string, number>;
    for (const name of ['click', 'begun', 'whole']) delete marks[name];
    Reflect.set(globalThis, 'benchWanted', next);
  }, wanted);
}

/** The marks of a frame, once this one is among them. */
export async function marksWith(frame: Frame, name: keyof Marks): Promise<Required<Marks>> {
  const handle = await frame.waitForFunction((each) => {
    const marks = Reflect.get(globalThis, 'benchMarks') as Record<string, number> | undefined;
    return marks && each in marks ? { ...marks } : undefined;
  }, name);
  return (await handle.jsonValue()) as Required<Marks>;
}
