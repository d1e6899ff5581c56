import { browser } from 'wxt/browser';

/**
 * Both browsers stop a background that hears nothing for 30 s, and a streaming fetch is nothing
 * (measured in Chromium 156 and Firefox 153, 20 Nov 2026). An API call is heard. It is made while
 * a request is under way and not a moment longer.
 */
const beatMs = 20_000;

let holders = 0;
let beat: ReturnType<typeof setInterval> | undefined;

/** Keeps the background alive until the task is done. Calls under way together share one beat. */
export async function withKeepAlive<T>(task: () => Promise<T>): Promise<T> {
  hold();
  try {
    return await task();
  } finally {
    release();
  }
}

/** The same for what comes piece by piece: held from the first pull to the end of the loop. */
export async function* streamWithKeepAlive<T>(pieces: AsyncIterable<T>): AsyncGenerator<T, void> {
  hold();
  try {
    yield* pieces;
  } finally {
    release();
  }
}

function hold(): void {
  holders += 1;
  beat ??= setInterval(() => void browser.runtime.getPlatformInfo(), beatMs);
}

function release(): void {
  holders -= 1;
  if (holders > 0) return;
  clearInterval(beat);
  beat = undefined;
}
