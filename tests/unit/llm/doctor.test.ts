import { beforeEach, describe, expect, it } from 'vitest';
import { diagnose, listModels } from '@/lib/llm/doctor';
import { presetOf } from '@/lib/llm/presets';
import {
  type ModelServerOptions,
  ollamaRefuses,
  startModelServer,
} from '@/tests/support/model-server';
import { grantHosts, runOn } from './browser-parts';
import { connectionTo } from './connections';
import { startOddServer } from './odd-server';

beforeEach(() => {
  grantHosts('http://127.0.0.1', 'https://127.0.0.1');
  runOn('linux');
});

/** What the doctor says of a server, and what the server was asked. */
async function examine(
  options: ModelServerOptions,
  more: Parameters<typeof connectionTo>[1] = {},
  key?: string,
) {
  const server = await startModelServer(options);
  const baseUrl = `${server.origin}${more.baseUrl ?? '/v1'}`;
  const diagnosis = await diagnose(connectionTo(baseUrl, { ...more, baseUrl }), key);
  await server.stop();
  return { diagnosis, server };
}

describe('a connection that works', () => {
  it('is heard, and timed', async () => {
    const { diagnosis } = await examine({ script: { kind: 'text', text: 'Hello, brand.' } });

    expect(diagnosis).toEqual({
      ok: true,
      firstWordMs: expect.any(Number),
      model: 'repartee-test',
      sample: 'Hello, brand.',
    });
  });

  it('is not paid for longer than it takes to hear it', async () => {
    const text = 'word '.repeat(200);
    const { diagnosis, server } = await examine({ script: { kind: 'text', text, pauseAfter: 60 } });

    expect(diagnosis).toMatchObject({ ok: true });
    expect(await server.requests[0]?.over).toBe('left');
  });

  it('tells which model answers when none was named', async () => {
    const options = { models: ['nomic-embed-text', 'gemma3:4b'] };

    expect((await examine(options, { model: '' })).diagnosis).toMatchObject({ model: 'gemma3:4b' });
  });
});

describe('a key', () => {
  it('that is missing is asked for where it is made', async () => {
    const { diagnosis, server } = await examine({}, { preset: 'openai' });

    const mend = presetOf('openai').keyPage;
    expect(diagnosis).toEqual({ ok: false, error: { code: 'no-key' }, mend });
    expect(server.journal).toEqual([]);
  });

  it('that is wrong is told from the rest', async () => {
    const { diagnosis } = await examine({ key: 'right' }, { preset: 'mistral' }, 'wrong');

    const mend = presetOf('mistral').keyPage;
    expect(diagnosis).toMatchObject({ ok: false, error: { code: 'wrong-key' }, mend });
  });

  it('without money leads to the billing page', async () => {
    const script = { kind: 'status', status: 402 } as const;
    const { diagnosis } = await examine({ script }, { preset: 'openrouter' }, 'k');

    const mend = presetOf('openrouter').billingPage;
    expect(diagnosis).toMatchObject({ ok: false, error: { code: 'no-quota' }, mend });
  });

  it('is never sent along when the doctor looks around', async () => {
    const { server } = await examine({}, { baseUrl: '' }, 'sk-secret');

    const looked = server.journal.filter(({ method }) => method === 'GET');
    expect(looked.length).toBeGreaterThan(0);
    expect(looked.filter(({ headers }) => headers.authorization)).toEqual([]);
  });
});

describe('a path', () => {
  it.each(['', '/', '/v1/chat/completions', '/v1/models', '/api/chat', '/chat/completions'])(
    'like "%s" is set right',
    async (baseUrl) => {
      const { diagnosis, server } = await examine({}, { baseUrl });

      expect(diagnosis).toMatchObject({
        ok: false,
        error: { code: 'wrong-path' },
        mend: server.url,
      });
    },
  );

  it('of a server that is no model is not guessed at', async () => {
    const odd = await startOddServer((response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>Welcome');
    });

    const diagnosis = await diagnose(connectionTo(odd.url), undefined);

    expect(diagnosis).toEqual({ ok: false, error: { code: 'not-a-chat' } });
    await odd.stop();
  });

  it('of LM Studio, which answers 200 to anything, is set right', async () => {
    const odd = await startOddServer((response, request) => {
      const isList = request.url === '/v1/models';
      const body = isList
        ? { data: [] }
        : { error: `Unexpected endpoint or method. (${request.url})` };
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
    const baseUrl = odd.url.replace('/v1', '');

    const diagnosis = await diagnose(connectionTo(baseUrl, { preset: 'lm-studio' }), undefined);

    expect(diagnosis).toMatchObject({ ok: false, error: { code: 'wrong-path' }, mend: odd.url });
    await odd.stop();
  });

  it('that leads elsewhere is told from a dead server', async () => {
    const odd = await startOddServer((response) => {
      response.writeHead(308, { location: 'https://127.0.0.1/v1' }).end();
    });

    const diagnosis = await diagnose(connectionTo(odd.url), undefined);

    expect(diagnosis).toMatchObject({ ok: false, error: { code: 'wrong-path' } });
    await odd.stop();
  });

  it('that was not filled in is shown as it should be', async () => {
    const { baseUrl } = presetOf('azure');

    const diagnosis = await diagnose(connectionTo(baseUrl, { preset: 'azure' }), 'k');

    expect(diagnosis).toMatchObject({ ok: false, error: { code: 'wrong-path' }, mend: baseUrl });
  });
});

describe('Ollama', () => {
  it.each([
    ['linux', 'OLLAMA_ORIGINS="chrome-extension://*,moz-extension://*" ollama serve'],
    ['mac', 'launchctl setenv OLLAMA_ORIGINS "chrome-extension://*,moz-extension://*"'],
    ['win', 'setx OLLAMA_ORIGINS "chrome-extension://*,moz-extension://*"'],
  ] as const)('that refuses the extension is told, on %s, whom to answer', async (os, mend) => {
    runOn(os);
    const script = { kind: 'status', status: 403 } as const;

    const { diagnosis } = await examine({ script }, { preset: 'ollama' });

    expect(diagnosis).toMatchObject({
      ok: false,
      error: { code: 'origin-refused' },
      mend,
      canMend: true,
    });
  });

  it('refuses an extension and answers a page of this machine', () => {
    const origins = ['chrome-extension://abc', 'moz-extension://abc', 'http://localhost:3000'];

    expect(origins.map(ollamaRefuses)).toEqual([true, true, false]);
  });

  it('that does not run is started', async () => {
    const gone = await startModelServer();
    await gone.stop();

    const diagnosis = await diagnose(connectionTo(gone.url, { preset: 'ollama' }), undefined);

    const error = { code: 'server-not-running', detail: new URL(gone.url).host };
    expect(diagnosis).toEqual({ ok: false, error, mend: 'ollama serve' });
  });

  it('that lacks the model is told to fetch it, and what it has is shown', async () => {
    const body = { error: { message: 'model "qwen9" not found, try pulling it first' } };
    const options = {
      script: { kind: 'status', status: 404, body },
      models: ['gemma3:4b', 'llama3.2'],
    } as const;

    const { diagnosis } = await examine(options, { preset: 'ollama', model: 'qwen9' });

    const error = { code: 'model-missing', detail: 'gemma3:4b, llama3.2' };
    expect(diagnosis).toEqual({ ok: false, error, mend: 'ollama pull qwen9' });
  });
});

it.each([
  ['ollama', 'ollama pull gemma3'],
  ['lm-studio', 'lms get'],
])('has %s fetch a model where it holds none', async (preset, mend) => {
  const { diagnosis } = await examine({ models: [] }, { preset, model: '' });

  expect(diagnosis).toEqual({ ok: false, error: { code: 'model-missing' }, mend });
});

it('lists what another server has when the model is missing', async () => {
  const body = { error: { message: 'The model `x` does not exist', code: 'model_not_found' } };
  const options = {
    script: { kind: 'status', status: 404, body },
    models: ['one', 'two'],
  } as const;

  const { diagnosis } = await examine(options, { model: 'x' }, 'k');

  expect(diagnosis).toMatchObject({
    ok: false,
    error: { code: 'model-missing' },
    mend: 'one, two',
  });
});

it('sees that a server speaks plain HTTP behind an https: address', async () => {
  const server = await startModelServer();
  const baseUrl = server.url.replace('http:', 'https:');

  const diagnosis = await diagnose(connectionTo(baseUrl), undefined);

  expect(diagnosis).toMatchObject({ ok: false, error: { code: 'wrong-path' }, mend: server.url });
  await server.stop();
});

it('has a tab tell what a fetch cannot', async () => {
  const gone = await startModelServer();
  await gone.stop();
  const baseUrl = gone.url.replace('http:', 'https:');

  const diagnosis = await diagnose(connectionTo(baseUrl), undefined);

  const mend = baseUrl.replace('/v1', '/');
  expect(diagnosis).toMatchObject({ ok: false, error: { code: 'server-not-running' }, mend });
});

it('sees that a certificate is the trouble where the port wants TLS', async () => {
  const odd = await startOddServer((response) => {
    response.writeHead(400).end('Client sent an HTTP request to an HTTPS server.');
  });
  const baseUrl = odd.url.replace('http:', 'https:');

  const diagnosis = await diagnose(connectionTo(baseUrl), undefined);

  const mend = baseUrl.replace('/v1', '/');
  expect(diagnosis).toMatchObject({ ok: false, error: { code: 'bad-certificate' }, mend });
  await odd.stop();
});

it('says when nothing may be asked', async () => {
  grantHosts();

  expect((await examine({})).diagnosis).toMatchObject({
    ok: false,
    error: { code: 'no-permission' },
  });
});

it.each(['http://[::1]:11434/v1', 'http://0.0.0.0:11434/v1', 'http://127.0.0.2:11434/v1'])(
  'calls this machine, given as %s, by the name that may be asked',
  async (baseUrl) => {
    const diagnosis = await diagnose(connectionTo(baseUrl), undefined);

    const mend = 'http://localhost:11434/v1';
    expect(diagnosis).toMatchObject({ ok: false, error: { code: 'no-permission' }, mend });
  },
);

it('has no model to test where there is none', async () => {
  const diagnosis = await diagnose(connectionTo('', { kind: 'none' }), undefined);

  expect(diagnosis).toEqual({ ok: false, error: { code: 'no-model' } });
});

describe('the list of models', () => {
  it('holds those that chat, under names that can be used', async () => {
    const models = [
      'models/gemini-3.6-flash',
      'models/gemini-embedding-001',
      'gpt-5.4-mini',
      'whisper-1',
    ];
    const server = await startModelServer({ models });

    expect(await listModels(connectionTo(server.url), undefined)).toEqual([
      'gemini-3.6-flash',
      'gpt-5.4-mini',
    ]);
    await server.stop();
  });

  it('is asked for with the key in the header Anthropic wants it in', async () => {
    const server = await startModelServer();

    await listModels(connectionTo(server.url, { preset: 'anthropic' }), 'sk-ant-1');

    const { headers } = server.journal[0] ?? {};
    expect(headers).toMatchObject({ 'x-api-key': 'sk-ant-1', 'anthropic-version': '2023-06-01' });
    expect(headers).not.toHaveProperty('authorization');
    await server.stop();
  });

  it('fails like the model itself', async () => {
    const server = await startModelServer({ key: 'right' });

    await expect(listModels(connectionTo(server.url), 'wrong')).rejects.toMatchObject({
      code: 'wrong-key',
    });
    await server.stop();
  });
});
