import { afterEach, describe, expect, it, vi } from 'vitest';
import { AppError } from '@/lib/errors';
import { downloadOnDevice, onDeviceModel, onDeviceState } from '@/lib/llm/on-device';
import { hello, listenTo } from './connections';

afterEach(() => vi.unstubAllGlobals());

type Options = {
  readonly initialPrompts?: readonly unknown[];
  readonly expectedOutputs?: readonly { readonly languages?: readonly string[] }[];
  readonly monitor?: (monitor: EventTarget) => void;
  readonly signal?: AbortSignal;
};

/** Chrome's model after its specification: no server can stand in for it. */
function haveModel(more: {
  readonly availability?: string;
  readonly languages?: readonly string[];
  readonly pieces?: readonly string[];
  readonly failure?: DOMException;
  readonly downloads?: readonly number[];
}) {
  const created: Options[] = [];
  const destroy = vi.fn();
  vi.stubGlobal('LanguageModel', {
    async availability({ expectedOutputs }: Options) {
      const [language = ''] = expectedOutputs?.[0]?.languages ?? [];
      if (!(more.languages ?? ['en']).includes(language)) return 'unavailable';
      return more.availability ?? 'available';
    },
    async create(options: Options) {
      created.push(options);
      const monitor = new EventTarget();
      options.monitor?.(monitor);
      for (const loaded of more.downloads ?? []) {
        monitor.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded }));
        await Promise.resolve();
      }
      return {
        destroy,
        promptStreaming: () =>
          new ReadableStream<string>({
            start(controller) {
              for (const piece of more.pieces ?? []) controller.enqueue(piece);
              if (more.failure) controller.error(more.failure);
              else if (more.pieces) controller.close();
            },
          }),
      };
    },
  });
  return { created, destroy };
}

describe('writing', () => {
  it('yields what it says and lets the session go', async () => {
    const { created, destroy } = haveModel({ pieces: ['Hello ', 'there.'] });

    expect(await listenTo(onDeviceModel('Chrome'))).toEqual({ text: 'Hello there.' });
    expect(created[0]?.initialPrompts).toEqual([{ role: 'system', content: hello.system }]);
    expect(destroy).toHaveBeenCalledOnce();
  });

  it('tells the browser the language of the answer', async () => {
    const { created } = haveModel({ pieces: ['やあ'], languages: ['en', 'ja'] });
    const prompt = { ...hello, language: 'ja-JP' };

    for await (const _ of onDeviceModel('Chrome').write(prompt, new AbortController().signal));

    expect(created[0]?.expectedOutputs).toEqual([{ type: 'text', languages: ['ja'] }]);
  });

  it('says that a language is missing rather than the model', async () => {
    haveModel({ pieces: ['x'] });
    const writing = onDeviceModel('Chrome').write(
      { ...hello, language: 'fi' },
      new AbortController().signal,
    );

    const failure = await Array.fromAsync(writing).catch((error: unknown) => error);

    expect(failure).toMatchObject({ code: 'on-device-unavailable', detail: 'language: fi' });
  });

  it.each([
    ['is not there', { availability: 'unavailable' }, 'on-device-unavailable'],
    ['is to be downloaded', { availability: 'downloadable' }, 'on-device-download'],
    ['is being downloaded', { availability: 'downloading' }, 'on-device-download'],
    ['cannot read so much', { failure: new DOMException('', 'QuotaExceededError') }, 'too-long'],
    ['will not say it', { failure: new DOMException('', 'NotReadableError') }, 'declined'],
    ['says nothing', { pieces: [] }, 'empty-answer'],
  ] as const)('says so when the model %s', async (_what, more, code) => {
    haveModel(more);

    expect((await listenTo(onDeviceModel('Chrome'))).code).toBe(code);
  });

  it('is not there in a browser without it', async () => {
    expect((await listenTo(onDeviceModel('Chrome'))).code).toBe('on-device-unavailable');
    expect(await onDeviceState()).toBe('unavailable');
  });

  it('ends in silence when it is left', async () => {
    const { destroy } = haveModel({ pieces: ['one ', 'two'] });

    expect(await listenTo(onDeviceModel('Chrome'), undefined, () => false)).toEqual({
      text: 'one ',
    });
    expect(destroy).toHaveBeenCalledOnce();
  });
});

describe('downloading', () => {
  it('tells how far it is', async () => {
    haveModel({ availability: 'downloadable', downloads: [0.25, 0.5] });

    const parts = await Array.fromAsync(downloadOnDevice(new AbortController().signal));

    expect(parts).toEqual([0, 0.25, 0.5, 1]);
  });

  it('is refused where the machine cannot hold it', async () => {
    haveModel({ availability: 'unavailable' });

    const failure = await Array.fromAsync(downloadOnDevice(new AbortController().signal)).catch(
      (error: unknown) => error,
    );

    expect(failure).toBeInstanceOf(AppError);
    expect(failure).toMatchObject({ code: 'on-device-unavailable' });
  });
});
