import OpenAI from 'openai';
import { AppError } from '@/lib/errors';
import type { Connection } from '@/lib/model';
import { parseBase } from './address';
import { exchange } from './exchange';
import { presetOf } from './presets';

/** The longest a server may take to begin its answer; `openai.ts` is stricter. */
const timeoutMs = 130_000;

/** Strict servers refuse a request for headers they do not know. */
const noStainless = Object.fromEntries(
  [
    'Lang',
    'Package-Version',
    'OS',
    'Arch',
    'Runtime',
    'Runtime-Version',
    'Retry-Count',
    'Timeout',
  ].map((name) => [`X-Stainless-${name}`, null]),
);

/**
 * The SDK, set up to send nothing but what was asked for, to nobody but the base URL, and to keep
 * quiet about it.
 *
 * @throws AppError `wrong-path` for a base URL that is none, `wrong-key` for a key that cannot be one.
 */
export function clientFor(connection: Connection, key: string | undefined): OpenAI {
  parseBase(connection.baseUrl);
  // A header can hold nothing else, and fetch would fail like a dead network.
  if (key && !/^[\x21-\x7e]+$/.test(key)) throw new AppError('wrong-key');
  const { headers } = presetOf(connection.preset).quirks;
  return new OpenAI({
    baseURL: connection.baseUrl,
    apiKey: key || 'none',
    adminAPIKey: null,
    organization: null,
    project: null,
    dangerouslyAllowBrowser: true,
    // One more try, where `exchange` says that it helps; never once text has come.
    maxRetries: 1,
    timeout: timeoutMs,
    logLevel: 'off',
    fetch: exchange,
    fetchOptions: {
      redirect: 'error',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    },
    defaultHeaders: {
      ...noStainless,
      ...headers,
      ...(key ? {} : { Authorization: null }),
    },
  });
}
