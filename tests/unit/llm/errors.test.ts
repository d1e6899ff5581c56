import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ErrorCode } from '@/lib/errors';
import { openAiModel } from '@/lib/llm/openai';
import { type ModelServer, startModelServer } from '@/tests/support/model-server';
import { connectionTo, listenTo } from './connections';
import { startOddServer } from './odd-server';

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server.stop());
afterEach(() => vi.unstubAllGlobals());

type Refusal = readonly [who: string, status: number, body: string | object, code: ErrorCode];

/** What the servers really answer: from their documentation and issue trackers, November 2026. */
const refusals: readonly Refusal[] = [
  [
    'OpenAI, key unknown',
    401,
    openAi('Incorrect API key provided: sk-secret.', 'invalid_api_key'),
    'wrong-key',
  ],
  ['Mistral, key unknown', 401, { detail: 'Unauthorized' }, 'wrong-key'],
  [
    'Gemini, key unknown',
    400,
    gemini(400, 'API key not valid. Please pass a valid API key.', 'INVALID_ARGUMENT'),
    'wrong-key',
  ],
  [
    'OpenRouter, no credits',
    402,
    { error: { code: 402, message: 'Insufficient credits' } },
    'no-quota',
  ],
  [
    'OpenAI, quota used up',
    429,
    openAi(
      'You exceeded your current quota, please check your plan and billing details.',
      'insufficient_quota',
    ),
    'no-quota',
  ],
  [
    'Anthropic, no money',
    400,
    {
      error: {
        type: 'invalid_request_error',
        message: 'Your credit balance is too low to access the Anthropic API.',
      },
    },
    'no-quota',
  ],
  [
    'Gemini, per-minute limit in quota words',
    429,
    gemini(
      429,
      'You exceeded your current quota, please check your plan and billing details. Please retry in 17.9s.',
      'RESOURCE_EXHAUSTED',
    ),
    'rate-limited',
  ],
  [
    'OpenAI, country',
    403,
    openAi('Country, region, or territory not supported', 'unsupported_country_region_territory'),
    'forbidden',
  ],
  [
    'OpenAI, model not for this project',
    403,
    openAi('Project `p` does not have access to model `gpt-x`', 'model_not_found'),
    'model-missing',
  ],
  ['Ollama, origin', 403, '', 'origin-refused'],
  [
    'OpenAI, model',
    404,
    openAi('The model `gpt-x` does not exist or you do not have access to it.', 'model_not_found'),
    'model-missing',
  ],
  [
    'Ollama, model',
    404,
    openAi('model "qwen9" not found, try pulling it first', ''),
    'model-missing',
  ],
  ['Ollama, model, older', 404, { error: "model 'qwen9' not found" }, 'model-missing'],
  [
    'Anthropic, model',
    404,
    { type: 'error', error: { type: 'not_found_error', message: 'model: claude-x' } },
    'model-missing',
  ],
  [
    'Azure, deployment',
    404,
    openAi('The API deployment for this resource does not exist.', 'DeploymentNotFound'),
    'model-missing',
  ],
  [
    'OpenRouter, model',
    400,
    { error: { code: 400, message: 'x/y is not a valid model ID' } },
    'model-missing',
  ],
  [
    'OpenRouter, nobody serves it',
    404,
    { error: { code: 404, message: 'No endpoints found for x/y.' } },
    'model-missing',
  ],
  [
    'Mistral, model',
    400,
    { object: 'error', message: 'Invalid model: mistral-x', type: 'invalid_model', code: '1500' },
    'model-missing',
  ],
  [
    'Groq, model gone',
    400,
    openAi(
      'The model `llama` has been decommissioned and is no longer supported.',
      'model_decommissioned',
    ),
    'model-missing',
  ],
  [
    'vLLM, model',
    404,
    { object: 'error', message: 'The model `x` does not exist.', type: 'NotFoundError', code: 404 },
    'model-missing',
  ],
  ['Ollama, path', 404, '404 page not found', 'wrong-path'],
  [
    'llama.cpp, path',
    404,
    { error: { code: 404, message: 'File Not Found', type: 'not_found_error' } },
    'wrong-path',
  ],
  ['FastAPI, path', 404, { detail: 'Not Found' }, 'wrong-path'],
  ['nginx, path', 404, '<html><head><title>404 model page</title></head></html>', 'wrong-path'],
  ['nginx, method', 405, '<html></html>', 'wrong-path'],
  ['a gateway, request timed out', 408, '', 'server-trouble'],
  ['a lock', 409, { error: { message: 'Conflict' } }, 'server-trouble'],
  ['nginx, size', 413, '<html>413 Request Entity Too Large</html>', 'too-long'],
  [
    'OpenAI, length',
    400,
    openAi("This model's maximum context length is 8192 tokens.", 'context_length_exceeded'),
    'too-long',
  ],
  [
    'Anthropic, length',
    400,
    {
      error: {
        type: 'invalid_request_error',
        message: 'prompt is too long: 210000 tokens > 200000 maximum',
      },
    },
    'too-long',
  ],
  [
    'llama.cpp, length',
    400,
    {
      error: {
        code: 400,
        message: 'the request exceeds the available context size',
        type: 'exceed_context_size_error',
      },
    },
    'too-long',
  ],
  [
    'Azure, filter',
    400,
    openAi(
      "The response was filtered due to the prompt triggering Azure OpenAI's content management policy.",
      'content_filter',
    ),
    'declined',
  ],
  [
    'Mistral, fields',
    422,
    { detail: [{ loc: ['body', 'stream'], msg: 'extra fields not permitted' }] },
    'refused-request',
  ],
  [
    'OpenAI, fields',
    400,
    openAi("Unsupported value: 'stream'.", 'unsupported_value'),
    'refused-request',
  ],
  [
    'a rate limit',
    429,
    openAi('Rate limit reached for requests', 'rate_limit_exceeded'),
    'rate-limited',
  ],
  ['an error', 500, 'oops', 'server-trouble'],
  [
    'llama.cpp, loading',
    503,
    { error: { code: 503, message: 'Loading model', type: 'unavailable_error' } },
    'server-trouble',
  ],
  [
    'Anthropic, overloaded',
    529,
    { error: { type: 'overloaded_error', message: 'Overloaded' } },
    'server-trouble',
  ],
];

describe('a refusal', () => {
  it.each(refusals)('of %s (%i) becomes a code', async (_who, status, body, code) => {
    server.use({ kind: 'status', status, body, headers: { 'retry-after': '60' } });

    const outcome = await listenTo(openAiModel(connectionTo(server.url), 'sk-secret'));

    expect(outcome.code).toBe(code);
    expect(outcome.error?.detail ?? '').not.toContain('sk-secret');
    expect(outcome.error?.detail ?? '').not.toMatch(/<html/);
  });

  it('of nobody in particular asks for the key', async () => {
    server.use({ kind: 'status', status: 401, body: { error: { message: 'Missing key' } } });

    expect((await listenTo(openAiModel(connectionTo(server.url), undefined))).code).toBe('no-key');
  });

  it('with an empty 403 from another host is no origin refusal', async () => {
    vi.stubGlobal('fetch', async () => new Response(null, { status: 403 }));

    const outcome = await listenTo(openAiModel(connectionTo('https://api.example/v1'), 'k'));

    expect(outcome.code).toBe('forbidden');
  });

  it('says when to ask again and what the server said', async () => {
    const body = openAi('Rate limit reached', 'rate_limit_exceeded');
    server.use({ kind: 'status', status: 429, headers: { 'retry-after': '20' }, body });

    const { error } = await listenTo(openAiModel(connectionTo(server.url), 'k'));

    expect(error?.toData()).toEqual({
      code: 'rate-limited',
      detail: '429 Rate limit reached',
      retryAfter: 20,
    });
  });
});

describe('an error inside an answer', () => {
  it.each([
    ['rate limit', { error: { code: 429, message: 'Rate limit exceeded' } }, 'rate-limited'],
    ['overload', { error: { type: 'overloaded_error', message: 'Overloaded' } }, 'server-trouble'],
    ['length', { error: { message: 'maximum context length exceeded' } }, 'too-long'],
  ] as const)('of %s keeps its reason', async (_what, event, code) => {
    const odd = await startOddServer((response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.end(`data: ${JSON.stringify(event)}\n\n`);
    });

    expect((await listenTo(openAiModel(connectionTo(odd.url), 'k'))).code).toBe(code);
    await odd.stop();
  });

  it('is how LM Studio says that the path is wrong', async () => {
    const odd = await startOddServer((response) => {
      const error = 'Unexpected endpoint or method. (POST /chat/completions)';
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ error }));
    });

    expect((await listenTo(openAiModel(connectionTo(odd.url), 'k'))).code).toBe('wrong-path');
    await odd.stop();
  });
});

describe('no answer at all', () => {
  it('means that nothing listens', async () => {
    const gone = await startModelServer();
    await gone.stop();

    const outcome = await listenTo(openAiModel(connectionTo(gone.url), 'k'));

    expect(outcome).toMatchObject({
      code: 'server-not-running',
      error: { detail: new URL(gone.url).host },
    });
  });

  it('means that the machine is offline when the browser says so', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));

    const far = await listenTo(openAiModel(connectionTo('https://api.example/v1'), 'k'));
    const near = await listenTo(openAiModel(connectionTo('http://localhost:9/v1'), 'k'));

    expect([far.code, near.code]).toEqual(['offline', 'server-not-running']);
  });

  it('means a certificate where the runtime tells', async () => {
    const cause = Object.assign(new Error('self-signed certificate'), {
      code: 'DEPTH_ZERO_SELF_SIGNED_CERT',
    });
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('fetch failed', { cause })));

    const outcome = await listenTo(openAiModel(connectionTo('https://api.example/v1'), 'k'));

    expect(outcome.code).toBe('bad-certificate');
  });
});

describe('what cannot be sent', () => {
  it.each([
    ['', 'wrong-path'],
    ['localhost:11434/v1', 'wrong-path'],
    ['https://{resource}.openai.azure.com/openai/v1', 'wrong-path'],
  ] as const)('to "%s" is told before it is tried', async (baseUrl, code) => {
    expect((await listenTo(openAiModel(connectionTo(baseUrl), 'k'))).code).toBe(code);
  });

  it('with a key no header can hold is told too', async () => {
    expect((await listenTo(openAiModel(connectionTo(server.url), 'sk-…abc'))).code).toBe(
      'wrong-key',
    );
  });
});

function openAi(message: string, code: string) {
  return { error: { message, type: 'invalid_request_error', param: null, code: code || null } };
}

function gemini(code: number, message: string, status: string) {
  return [{ error: { code, message, status } }];
}
