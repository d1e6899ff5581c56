import { AppError } from '@/lib/errors';
import type { Model } from './model';
import type { Prompt } from './prompt';

/** Where the browser's own model stands on this machine. */
export type OnDeviceState = 'ready' | 'to-download' | 'downloading' | 'unavailable';

const states = {
  available: 'ready',
  downloadable: 'to-download',
  downloading: 'downloading',
  unavailable: 'unavailable',
} as const satisfies Record<Availability, OnDeviceState>;

/**
 * Chrome's `LanguageModel`, which its service worker has; Firefox has none. Here and nowhere else:
 * in a page it would be the page's to see, and in a window its download needs a gesture.
 */
export function onDeviceModel(label: string): Model {
  return { label, name: 'on-device', host: '', write };
}

/** Asks for the same language as the prompt will. */
export async function onDeviceState(language?: string): Promise<OnDeviceState> {
  if (!isThere()) return 'unavailable';
  try {
    return states[await LanguageModel.availability(optionsFor(language))];
  } catch {
    return 'unavailable'; // A language the browser does not know is refused with an exception.
  }
}

/**
 * Downloads the model, some gigabytes; yields how much is done, 0 to 1. Leaving the loop stops
 * waiting, though the browser may go on by itself.
 *
 * @throws AppError `on-device-unavailable`
 */
export async function* downloadOnDevice(signal: AbortSignal): AsyncGenerator<number, void> {
  if ((await onDeviceState()) === 'unavailable') throw new AppError('on-device-unavailable');
  const leaving = new AbortController();
  const parts: number[] = [0];
  let wake = () => {};
  let outcome: { readonly error?: unknown } | undefined;
  const finish = (result: { readonly error?: unknown }) => {
    outcome = result;
    wake();
  };
  LanguageModel.create({
    ...optionsFor(),
    signal: AbortSignal.any([signal, leaving.signal]),
    monitor: (monitor) =>
      monitor.addEventListener('downloadprogress', ({ loaded }) => {
        parts.push(loaded);
        wake();
      }),
  }).then(
    (session) => {
      session.destroy();
      finish({});
    },
    (error: unknown) => finish({ error }),
  );
  try {
    while (true) {
      const part = parts.shift();
      if (part !== undefined) {
        yield part;
        continue;
      }
      if (outcome) break;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  } finally {
    leaving.abort();
  }
  if (signal.aborted) return;
  if (outcome.error !== undefined) throw onDeviceError(outcome.error);
  yield 1;
}

async function* write(prompt: Prompt, signal: AbortSignal): AsyncGenerator<string, void> {
  if (signal.aborted) return;
  await requireReady(prompt.language);
  let session: LanguageModel | undefined;
  let hasBegun = false;
  try {
    session = await LanguageModel.create({
      ...optionsFor(prompt.language),
      initialPrompts: [{ role: 'system', content: prompt.system }],
      signal,
    });
    const reader = session.promptStreaming(prompt.user, { signal }).getReader();
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      hasBegun ||= step.value !== '';
      yield step.value;
    }
  } catch (thrown) {
    if (signal.aborted) return;
    throw hasBegun ? new AppError('cut-off', { cause: thrown }) : onDeviceError(thrown);
  } finally {
    session?.destroy();
  }
  if (!hasBegun && !signal.aborted) throw new AppError('empty-answer');
}

async function requireReady(language: string | undefined): Promise<void> {
  const state = await onDeviceState(language);
  if (state === 'ready') return;
  if (state !== 'unavailable') throw new AppError('on-device-download');
  // There, but not in this language: said, so that another model can be chosen for it.
  const isLanguage = language !== undefined && (await onDeviceState()) !== 'unavailable';
  throw new AppError(
    'on-device-unavailable',
    isLanguage ? { detail: `language: ${language}` } : {},
  );
}

function optionsFor(language?: string): LanguageModelCreateCoreOptions {
  const languages = [new Intl.Locale(language || 'en').language];
  return {
    expectedInputs: [{ type: 'text', languages }],
    expectedOutputs: [{ type: 'text', languages }],
  };
}

function isThere(): boolean {
  return 'LanguageModel' in globalThis;
}

/** Names are told by the specification; the classes are not the same in every version. */
function onDeviceError(thrown: unknown): AppError {
  const name = thrown instanceof Error || thrown instanceof DOMException ? thrown.name : '';
  switch (name) {
    case 'QuotaExceededError':
      return new AppError('too-long', { cause: thrown });
    case 'NotSupportedError':
    case 'NotAllowedError':
    case 'InvalidStateError':
      return new AppError('on-device-unavailable', { detail: name, cause: thrown });
    case 'NotReadableError':
      // The model's own filter threw its answer away.
      return new AppError('declined', { cause: thrown });
    default:
      return new AppError('unknown', { detail: name, cause: thrown });
  }
}
