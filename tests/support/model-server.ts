/**
 * A real model server on loopback: OpenAI's chat completions over real HTTP with real server-sent
 * events, `/v1/models` beside it, and every way such a server misbehaves. It answers by script, one
 * answer a request, and keeps a journal of what it was asked.
 *
 * Cross-origin it behaves as the local servers people run do: no CORS headers unless asked for, and
 * with `refuseOrigins` it is Ollama, which answers 403 to any browser origin it was not told of.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { threeVariants, tokensOf } from './model-answers.ts';

/** What one request gets. */
export type ModelAnswer =
  /** Streams the text, a token every `everyMs` (at once when absent). */
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly everyMs?: number;
      /** Stops after so many tokens and goes on when `release()` is called. */
      readonly pauseAfter?: number;
      /** `stop` when absent. */
      readonly finish?: 'stop' | 'length' | 'content_filter';
    }
  /** Streams so many tokens, then breaks off: the socket dies, or the body just ends. */
  | {
      readonly kind: 'cut';
      readonly text: string;
      readonly afterTokens: number;
      readonly how?: 'socket' | 'quiet';
      readonly everyMs?: number;
    }
  /** A refusal; an object is sent as JSON. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string | object;
    }
  /** The whole answer as one JSON object, although a stream was asked for. */
  | { readonly kind: 'json'; readonly text: string }
  /** 200 and an event stream of nonsense. */
  | { readonly kind: 'garbage' }
  /** 200 and a web page: a captive portal, a proxy's login. */
  | { readonly kind: 'html' }
  /** Takes the request and never says a word. */
  | { readonly kind: 'silence' }
  /** The stream opens and stays empty. */
  | { readonly kind: 'hush' };

/** The journal's entry. */
export type ModelRequest = {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON, or the raw text. */
  readonly body: unknown;
  /** `performance.now()` when the request was whole. */
  readonly at: number;
  /** Settles when the exchange is over: answered to the end, or the caller went away. */
  readonly over: Promise<'answered' | 'left'>;
};

/** One answer for all, one after the other (the last repeats), or chosen by the request. */
export type ModelScript =
  | ModelAnswer
  | readonly ModelAnswer[]
  | ((request: ModelRequest, index: number) => ModelAnswer);

export type ModelServerOptions = {
  /** Three variants when absent. */
  readonly script?: ModelScript;
  /** A free one when absent. */
  readonly port?: number;
  /** What `/v1/models` lists; the first is answered for. */
  readonly models?: readonly string[];
  /** `any`: permissive CORS headers, as LM Studio with `--cors`. Default `none`. */
  readonly cors?: 'any' | 'none';
  /** Answers 403 with no body to these origins, as Ollama does. */
  readonly refuseOrigins?: (origin: string) => boolean;
  /** Asks for this key. */
  readonly key?: string;
};

export type ModelServer = {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** The base URL for a connection: origin and `/v1`. */
  readonly url: string;
  /** Chat requests, oldest first. */
  readonly requests: readonly ModelRequest[];
  /** Every request, lists and preflights among them. */
  readonly journal: readonly ModelRequest[];
  /** Changes the script from the next request on, and starts counting anew. */
  use(script: ModelScript): void;
  /** The next chat request, once it is whole. */
  next(): Promise<ModelRequest>;
  /** Lets every paused answer go on. */
  release(): void;
  stop(): Promise<void>;
};

/** Ollama as it comes: browser origins other than loopback pages are refused. */
export const ollamaRefuses = (origin: string): boolean =>
  !/^(https?:\/\/(localhost|127\.0\.0\.1|0\.0\.0\.0)(:\d+)?|(app|file|tauri):\/\/.*)$/.test(origin);

export async function startModelServer(options: ModelServerOptions = {}): Promise<ModelServer> {
  const models = options.models ?? ['repartee-test'];
  const journal: ModelRequest[] = [];
  const requests: ModelRequest[] = [];
  const paused = new Set<() => void>();
  let script: ModelScript = options.script ?? { kind: 'text', text: threeVariants() };
  let index = 0;
  let waiting: ((request: ModelRequest) => void)[] = [];

  const answerChat = async (request: ModelRequest, response: ServerResponse) => {
    requests.push(request);
    for (const resolve of waiting.splice(0)) resolve(request);
    const answer = answerFor(script, request, index++);
    await give(answer, response, models[0] ?? 'repartee-test', paused);
  };

  const server = createServer((incoming, response) => {
    void receive(incoming, response).then(async (request) => {
      journal.push(request);
      if (refuse(request, response, options)) return;
      if (request.method === 'GET' && request.path === '/v1/models') {
        const data = models.map((id) => ({ id, object: 'model', created: 0, owned_by: 'library' }));
        return sendJson(response, 200, { object: 'list', data });
      }
      if (request.method === 'POST' && request.path === '/v1/chat/completions') {
        return answerChat(request, response);
      }
      response.writeHead(404, { 'content-type': 'text/plain' }).end('404 page not found');
    });
  });
  const port = await listen(server, options.port ?? 0);
  const origin = `http://127.0.0.1:${port}`;

  return {
    origin,
    url: `${origin}/v1`,
    requests,
    journal,
    use(next) {
      script = next;
      index = 0;
    },
    next: () => new Promise((resolve) => waiting.push(resolve)),
    release() {
      for (const go of paused) go();
    },
    async stop() {
      waiting = [];
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answerFor(script: ModelScript, request: ModelRequest, index: number): ModelAnswer {
  if (typeof script === 'function') return script(request, index);
  if (!('length' in script)) return script;
  return script[index] ?? script.at(-1) ?? { kind: 'text', text: threeVariants() };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

async function receive(incoming: IncomingMessage, response: ServerResponse): Promise<ModelRequest> {
  const over = new Promise<'answered' | 'left'>((resolve) => {
    response.on('close', () => resolve(response.writableFinished ? 'answered' : 'left'));
  });
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part as Buffer);
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(incoming.headers)) headers[name] = String(value);
  return {
    method: incoming.method ?? 'GET',
    path: (incoming.url ?? '/').split('?')[0] ?? '/',
    headers,
    body: parsed(Buffer.concat(parts).toString('utf8')),
    at: performance.now(),
    over,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text; // Not JSON; the journal keeps it as it came.
  }
}

/** Answers at the door what a server answers before it looks at the path. */
function refuse(
  request: ModelRequest,
  response: ServerResponse,
  options: ModelServerOptions,
): boolean {
  const { origin } = request.headers;
  if (origin && options.refuseOrigins?.(origin)) {
    response.writeHead(403).end();
    return true;
  }
  if (options.cors === 'any') {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', '*, authorization');
    response.setHeader('access-control-allow-methods', 'GET, POST, OPTIONS');
  }
  if (request.method === 'OPTIONS') {
    response.writeHead(204).end();
    return true;
  }
  if (options.key !== undefined && request.headers.authorization !== `Bearer ${options.key}`) {
    const error = {
      message: 'Incorrect API key provided.',
      type: 'invalid_request_error',
      code: 'invalid_api_key',
    };
    sendJson(response, 401, { error });
    return true;
  }
  return false;
}

async function give(
  answer: ModelAnswer,
  response: ServerResponse,
  model: string,
  paused: Set<() => void>,
): Promise<void> {
  switch (answer.kind) {
    case 'status':
      if (typeof answer.body === 'object')
        return sendJson(response, answer.status, answer.body, answer.headers);
      response
        .writeHead(answer.status, { 'content-type': 'text/plain', ...answer.headers })
        .end(answer.body ?? '');
      return;
    case 'json':
      return sendJson(response, 200, {
        id: 'chatcmpl-1',
        object: 'chat.completion',
        model,
        choices: [
          { index: 0, message: { role: 'assistant', content: answer.text }, finish_reason: 'stop' },
        ],
      });
    case 'garbage':
      startEvents(response);
      response.end('data: {"choices":[{"delta":{"content":\n\ndata: ��\n\n');
      return;
    case 'html':
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end('<!doctype html><title>Sign in</title>');
      return;
    case 'silence':
      return;
    case 'hush':
      startEvents(response);
      response.flushHeaders();
      return;
    case 'cut':
      startEvents(response);
      await stream(
        response,
        model,
        tokensOf(answer.text).slice(0, answer.afterTokens),
        answer,
        paused,
      );
      if (answer.how === 'quiet') response.end();
      else response.destroy();
      return;
    case 'text':
      startEvents(response);
      await stream(response, model, tokensOf(answer.text), answer, paused);
      sendChunk(response, model, {}, answer.finish ?? 'stop');
      response.end('data: [DONE]\n\n');
  }
}

function startEvents(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
}

async function stream(
  response: ServerResponse,
  model: string,
  tokens: readonly string[],
  pace: { readonly everyMs?: number; readonly pauseAfter?: number },
  paused: Set<() => void>,
): Promise<void> {
  sendChunk(response, model, { role: 'assistant', content: '' }, null);
  for (const [at, token] of tokens.entries()) {
    if (at === pace.pauseAfter) await pause(response, paused);
    if (response.destroyed) return;
    if (pace.everyMs) await elapse(pace.everyMs);
    sendChunk(response, model, { content: token }, null);
  }
  await flushed(response);
}

/** A socket that is destroyed drops what it still holds; what was said is to arrive first. */
function flushed(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => response.write(': \n\n', () => resolve()));
}

function pause(response: ServerResponse, paused: Set<() => void>): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      paused.delete(go);
      resolve();
    };
    paused.add(go);
    response.on('close', go);
  });
}

function elapse(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function sendChunk(
  response: ServerResponse,
  model: string,
  delta: object,
  finish: string | null,
): void {
  const chunk = {
    id: 'chatcmpl-1',
    object: 'chat.completion.chunk',
    created: 0,
    model,
    choices: [{ index: 0, delta, finish_reason: finish }],
  };
  response.write(`data: ${JSON.stringify(chunk)}\n\n`);
}

function sendJson(
  response: ServerResponse,
  status: number,
  body: object,
  headers: object = {},
): void {
  response
    .writeHead(status, { 'content-type': 'application/json', ...headers })
    .end(JSON.stringify(body));
}
