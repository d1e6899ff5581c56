import { LLMock } from '@copilotkit/aimock';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAiModel } from '@/lib/llm/openai';
import { threeVariants } from '@/tests/support/model-answers';
import { type ModelServer, startModelServer } from '@/tests/support/model-server';
import { connectionTo, hello, listenTo } from './connections';
import { startOddServer } from './odd-server';

const hurried = { firstWordMs: 60, idleMs: 60 };

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server.stop());

const model = (more: Parameters<typeof connectionTo>[1] = {}) =>
  openAiModel(connectionTo(server.url, more), undefined);
const lastRequest = () => server.requests.at(-1);

describe('a stream', () => {
  it('yields the text as it comes', async () => {
    server.use({ kind: 'text', text: threeVariants(), pauseAfter: 5 });
    const early: string[] = [];

    const outcome = await listenTo(model(), undefined, (text) => {
      if (early.push(text) === 5) server.release();
      return true;
    });

    expect(outcome).toEqual({ text: threeVariants() });
    expect(early[4]).toBe('@@ Own it, fix it');
  });

  it('keeps characters whole that arrive in halves', async () => {
    const text = 'Grüße 👩‍👩‍👧 שלום';
    const chunk = Buffer.from(
      `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content: text } }] })}\n\ndata: [DONE]\n\n`,
    );
    const odd = await startOddServer(async (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      for (const byte of chunk) {
        response.write(Buffer.of(byte));
        await new Promise(setImmediate);
      }
      response.end();
    });

    const outcome = await listenTo(openAiModel(connectionTo(odd.url), undefined));

    expect(outcome).toEqual({ text });
    await odd.stop();
  });

  it('leaves out what the model thinks before it answers', async () => {
    server.use({
      kind: 'text',
      text: '<think>\nThey are cross. Be kind.\n</think>\n\nWe are sorry.',
    });

    expect(await listenTo(model())).toEqual({ text: 'We are sorry.' });
  });

  it('takes an answer that comes in one piece', async () => {
    server.use({ kind: 'json', text: 'All at once.' });

    expect(await listenTo(model())).toEqual({ text: 'All at once.' });
  });

  it('comes through from an independent server', async () => {
    const mock = await LLMock.create({ port: 0, chunkSize: 3 });
    mock.onMessage('Say hello', { content: threeVariants() });

    const outcome = await listenTo(openAiModel(connectionTo(`${mock.url}/v1`), 'k'));

    expect(outcome).toEqual({ text: threeVariants() });
    await mock.stop();
  });
});

describe('an end that is none', () => {
  it.each([
    [
      'the socket breaks',
      { kind: 'cut', text: 'one two three four', afterTokens: 2 },
      'one two',
      'cut-off',
    ],
    [
      'the body just ends',
      { kind: 'cut', text: 'one two three', afterTokens: 2, how: 'quiet' },
      'one two',
      'cut-off',
    ],
    [
      'the limit is reached',
      { kind: 'text', text: 'one two', finish: 'length' },
      'one two',
      'cut-off',
    ],
    [
      'the filter steps in',
      { kind: 'text', text: 'one', finish: 'content_filter' },
      'one',
      'declined',
    ],
    ['nothing is said', { kind: 'text', text: '' }, '', 'empty-answer'],
    ['only a line break is', { kind: 'text', text: '\n' }, '', 'empty-answer'],
    ['only thoughts are', { kind: 'text', text: '<think>hm' }, '', 'empty-answer'],
    ['it is nonsense', { kind: 'garbage' }, '', 'not-a-chat'],
    ['it is a web page', { kind: 'html' }, '', 'not-a-chat'],
  ] as const)('says so when %s', async (_when, answer, text, code) => {
    server.use(answer);

    expect(await listenTo(model())).toMatchObject({ text, code });
  });

  it('says so when an independent server cuts the stream', async () => {
    const mock = await LLMock.create({ port: 0, chunkSize: 4 });
    mock.onMessage(
      'Say hello',
      { content: 'This will be cut short.' },
      { truncateAfterChunks: 3, latency: 10 },
    );

    const outcome = await listenTo(openAiModel(connectionTo(`${mock.url}/v1`), 'k'));

    expect(outcome.code).toBe('cut-off');
    expect('This will be cut short.'.startsWith(outcome.text)).toBe(true);
    await mock.stop();
  });

  it.each([
    ['never answers', { kind: 'silence' }, '', 'timeout'],
    ['opens a stream and stays mute', { kind: 'hush' }, '', 'timeout'],
    [
      'falls silent midway',
      { kind: 'text', text: 'one two three', pauseAfter: 1 },
      'one',
      'cut-off',
    ],
  ] as const)('gives up on a server that %s', async (_how, answer, text, code) => {
    server.use(answer);
    const asked = server.next();

    const outcome = await listenTo(openAiModel(connectionTo(server.url), undefined, hurried));

    expect(outcome).toMatchObject({ text, code });
    expect(await (await asked).over).toBe('left');
  });

  it('stops a server that does not', async () => {
    const odd = await startOddServer((response) => {
      const data = JSON.stringify({ choices: [{ delta: { content: 'word '.repeat(1_000) } }] });
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const go = () => {
        while (!response.destroyed && response.write(`data: ${data}\n\n`));
      };
      response.on('drain', go);
      go();
    });

    const outcome = await listenTo(openAiModel(connectionTo(odd.url), undefined));

    expect(outcome.code).toBe('cut-off');
    expect(outcome.text.length).toBeLessThan(60_000);
    await odd.stop();
  });

  it('does not blame the server for a reader who takes their time', async () => {
    server.use({ kind: 'text', text: 'one two three' });
    const slow = openAiModel(connectionTo(server.url), undefined, {
      firstWordMs: 2_000,
      idleMs: 20,
    });
    let text = '';

    for await (const piece of slow.write(hello, new AbortController().signal)) {
      text += piece;
      await new Promise((resolve) => setTimeout(resolve, 40));
    }

    expect(text).toBe('one two three');
  });
});

describe('leaving', () => {
  it('ends in silence, and ends the request', async () => {
    server.use({ kind: 'text', text: 'one two three', pauseAfter: 2 });
    const asked = server.next();
    const leaving = new AbortController();

    const outcome = await listenTo(model(), leaving.signal, (text) => {
      if (text === 'one two') leaving.abort();
      return true;
    });

    expect(outcome).toEqual({ text: 'one two' });
    expect(await (await asked).over).toBe('left');
  });

  it('ends the request when the loop is left', async () => {
    server.use({ kind: 'text', text: 'one two three', pauseAfter: 1 });
    const asked = server.next();

    await listenTo(model(), undefined, () => false);

    expect(await (await asked).over).toBe('left');
  });

  it('before the first word is silent too', async () => {
    server.use({ kind: 'silence' });
    const leaving = new AbortController();
    const asked = server.next();

    const outcome = listenTo(model(), leaving.signal);
    const request = await asked;
    leaving.abort();

    expect(await outcome).toEqual({ text: '' });
    expect(await request.over).toBe('left');
  });

  it('before it began asks nobody', async () => {
    const before = server.requests.length;

    expect(await listenTo(model(), AbortSignal.abort())).toEqual({ text: '' });
    expect(server.requests.length).toBe(before);
  });
});

describe('another try', () => {
  it('is made once where trouble passes', async () => {
    server.use([
      { kind: 'status', status: 503 },
      { kind: 'text', text: 'there' },
    ]);
    const before = server.requests.length;

    expect(await listenTo(model())).toEqual({ text: 'there' });
    expect(server.requests.length - before).toBe(2);
  });

  it.each([
    ['a rate limit', { kind: 'status', status: 429, headers: { 'retry-after': '1' } }],
    [
      'an empty purse',
      {
        kind: 'status',
        status: 429,
        body: { error: { code: 'insufficient_quota', message: 'x' } },
      },
    ],
    ['a long wait', { kind: 'status', status: 503, headers: { 'retry-after': '30' } }],
    ['a refusal', { kind: 'status', status: 400 }],
    ['a stream that broke', { kind: 'cut', text: 'one two', afterTokens: 1 }],
  ] as const)('is not made after %s', async (_what, answer) => {
    server.use(answer);
    const before = server.requests.length;

    await listenTo(model());

    expect(server.requests.length - before).toBe(1);
  });
});

describe('the request', () => {
  it('carries no key where there is none, and nothing about the program', async () => {
    server.use({ kind: 'text', text: 'hi' });

    await listenTo(model());

    const names = Object.keys(lastRequest()?.headers ?? {});
    expect(names).not.toContain('authorization');
    expect(names.filter((name) => /stainless|openai|referer|cookie/.test(name))).toEqual([]);
    expect(lastRequest()?.body).toEqual({
      model: 'repartee-test',
      messages: [
        { role: 'system', content: hello.system },
        { role: 'user', content: hello.user },
      ],
      stream: true,
    });
  });

  it('asks OpenAI, and nobody else, to keep nothing', async () => {
    server.use({ kind: 'text', text: 'hi' });

    await listenTo(openAiModel(connectionTo(server.url, { preset: 'openai' }), 'sk-1'));
    const { body, headers } = lastRequest() ?? {};

    expect(body).toMatchObject({ store: false });
    expect(headers?.authorization).toBe('Bearer sk-1');
  });

  it('calls the length limit what the provider calls it', async () => {
    server.use({ kind: 'text', text: 'hi' });
    const bodies: unknown[] = [];
    for (const preset of ['openai', 'ollama']) {
      const writing = openAiModel(connectionTo(server.url, { preset }), 'k');
      for await (const _ of writing.write(
        { ...hello, maxTokens: 100 },
        new AbortController().signal,
      ));
      bodies.push(lastRequest()?.body);
    }

    expect(bodies).toMatchObject([{ max_completion_tokens: 4_100 }, { max_tokens: 4_100 }]);
  });

  it('calls it by the newer name where a server takes no other', async () => {
    const message =
      "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.";
    const refusal = { kind: 'status', status: 400, body: { error: { message } } } as const;
    server.use([refusal, { kind: 'text', text: 'hi' }]);
    const prompt = { ...hello, maxTokens: 100 };

    const said = await Array.fromAsync(model().write(prompt, new AbortController().signal));

    expect(said).toEqual(['hi']);
    expect(lastRequest()?.body).toMatchObject({ max_completion_tokens: 4_100 });
    expect(lastRequest()?.body).not.toHaveProperty('max_tokens');
  });

  it('names the first model the server has when the connection names none', async () => {
    const one = await startModelServer({ models: ['nomic-embed-text', 'gemma3:4b'] });

    await listenTo(openAiModel(connectionTo(one.url, { model: '' }), undefined));

    expect(one.requests.at(-1)?.body).toMatchObject({ model: 'gemma3:4b' });
    await one.stop();
  });

  it('follows no redirect, so that a key goes nowhere else', async () => {
    const before = server.journal.length;
    const odd = await startOddServer((response) => {
      response.writeHead(307, { location: `${server.url}/chat/completions` }).end();
    });

    const outcome = await listenTo(openAiModel(connectionTo(odd.url), 'sk-secret'));

    expect(outcome).toMatchObject({ text: '', code: 'wrong-path' });
    expect(server.journal.length).toBe(before);
    await odd.stop();
  });
});
