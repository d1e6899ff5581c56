import { readBody } from './read-body';
import { retryAfterOf } from './retry-after';

/** What a server said when it refused, whatever shape it said it in. */
export type Refusal = {
  readonly message: string;
  readonly code: string;
  readonly type: string;
};

/** The longest refusal that is read, in bytes; some are whole web pages. */
const longestBody = 20_000;

/** Waiting longer than this without a word is worse than saying so. */
const longestWaitSeconds = 5;

/** Trouble that is often gone at the second try. A 429 is not: the person is told when. */
const passing = new Set([408, 409, 500, 502, 503, 504, 529]);

/**
 * `fetch` for the SDK. A refusal comes back in the one shape the SDK reads (Gemini sends an array,
 * Mistral no `error`, Ollama a bare string), and says whether another try makes sense.
 */
export async function exchange(
  address: string | URL | Request,
  init?: RequestInit,
): Promise<Response> {
  const response = await fetch(address, init);
  if (response.ok) return response;
  const refusal = readRefusal(await readBody(response, longestBody));
  const headers = new Headers({ 'content-type': 'application/json' });
  for (const name of ['retry-after', 'retry-after-ms']) {
    const value = response.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  headers.set('x-should-retry', String(isWorthAnotherTry(response)));
  return new Response(refusal ? JSON.stringify({ error: refusal }) : null, {
    status: response.status,
    headers,
  });
}

function isWorthAnotherTry(response: Response): boolean {
  return (
    passing.has(response.status) && (retryAfterOf(response.headers, '') ?? 0) <= longestWaitSeconds
  );
}

/** A refusal's own words; nothing for an empty body, no words for a web page. */
export function readRefusal(body: string): Refusal | undefined {
  if (body.trim() === '') return undefined;
  return fromJson(parse(body)) ?? { message: isPage(body) ? '' : body.trim(), code: '', type: '' };
}

function fromJson(data: unknown): Refusal | undefined {
  if (Array.isArray(data)) return fromJson(data[0]);
  if (typeof data !== 'object' || data === null) return undefined;
  const inner: unknown = Reflect.get(data, 'error') ?? data;
  if (typeof inner === 'string') return { message: inner, code: '', type: '' };
  if (typeof inner !== 'object' || inner === null) return undefined;
  const message = word(inner, 'message') || word(inner, 'detail') || JSON.stringify(inner);
  return { message, code: word(inner, 'code'), type: word(inner, 'type') || word(inner, 'status') };
}

function word(holder: object, name: string): string {
  const value: unknown = Reflect.get(holder, name);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function isPage(body: string): boolean {
  return /^\s*<(!doctype|html|\?xml|head|body)/i.test(body);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // Plain words or a page, which the caller takes as they are.
  }
}
