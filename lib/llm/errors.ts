import { APIConnectionTimeoutError, APIError } from 'openai/error';
import { AppError, type ErrorCode } from '@/lib/errors';
import { hostOf, isLoopback } from './address';
import { retryAfterOf } from './retry-after';

/** What is known of a request that failed. */
export type Attempt = {
  readonly baseUrl: string;
  readonly preset: string;
  readonly key: string | undefined;
  /** How far it came: asked, answered (the server has begun to send), begun (with text). */
  readonly stage: 'asked' | 'answered' | 'begun';
};

/** Long enough for a server's sentence, too short for a web page. */
const longestDetail = 300;

/** Whatever a request threw, as one of ours. The only place where foreign errors become codes. */
export function modelError(thrown: unknown, attempt: Attempt): AppError {
  if (thrown instanceof AppError) return thrown;
  if (thrown instanceof APIConnectionTimeoutError)
    return new AppError('timeout', { cause: thrown });
  if (thrown instanceof APIError && saidSomething(thrown)) return refused(thrown, attempt);
  return new AppError(lostCode(thrown, attempt), {
    detail: hostOf(attempt.baseUrl),
    cause: thrown,
  });
}

/** What the SDK could not read, or the network dropped. */
function lostCode(thrown: unknown, { stage, baseUrl }: Attempt): ErrorCode {
  if (stage === 'begun') return 'cut-off';
  if (thrown instanceof SyntaxError) return 'not-a-chat';
  return stage === 'answered' ? 'cut-off' : networkCode(thrown, baseUrl);
}

/** It came from the server: with a status, or in the middle of a stream without one. */
function saidSomething(error: APIError): boolean {
  return error.status !== undefined || error.error !== undefined;
}

function refused(error: APIError, attempt: Attempt): AppError {
  const { status, message, said } = words(error);
  const retryAfter = retryAfterOf(error.headers, message);
  const detail = clean([status ?? '', message].filter(Boolean).join(' '), attempt.key);
  return new AppError(refusalCode(status, said, attempt), {
    ...(detail === '' ? {} : { detail }),
    ...(retryAfter === undefined ? {} : { retryAfter }),
    cause: error,
  });
}

type Words = {
  readonly status: number | undefined;
  readonly message: string;
  /** Message, code and type, to look for words in. */
  readonly said: string;
};

function words(error: APIError): Words {
  const body: unknown = error.error;
  const holder = typeof body === 'object' && body !== null ? body : {};
  const message = typeof body === 'string' ? body : String(Reflect.get(holder, 'message') ?? '');
  // Inside a stream, some servers give the status as the error's code.
  const inner = Number(Reflect.get(holder, 'code'));
  const status = error.status ?? (inner >= 400 && inner < 600 ? inner : undefined);
  return { status, message, said: `${error.code ?? ''} ${error.type ?? ''} ${message}` };
}

const says = {
  key: /api.?key not valid|in(valid|correct).{0,12}api.?key|invalid_api_key|authentication_error/i,
  quota:
    /insufficient_quota|billing_(not_active|hard_limit)|credit balance|(insufficient|out of|no) (credits?|balance|funds)/i,
  rate: /rate.?limit|too many requests|resource_exhausted/i,
  length:
    /context.?length|context.?(size|window)|maximum context|too many tokens|prompt is too long|token count|reduce the length|too large for model/i,
  model:
    /model_not_found|invalid_model|model_decommissioned|deploymentnotfound|no models? (is )?loaded|no endpoints found|not a valid model|(model|deployment)\b.{0,120}(not found|does not exist|not exist|not available|not supported|decommissioned|no access)|(does not have access to|unknown|invalid|no such) model|^\S* ?not_found_error model:/i,
  filter: /content.?(filter|policy)|responsible.?ai|moderation|safety/i,
  overload: /overloaded|unavailable|server_error|api_error|timeout/i,
  origin: /origin|cors/i,
} as const;

function refusalCode(status: number | undefined, said: string, attempt: Attempt): ErrorCode {
  if (says.quota.test(said)) return 'no-quota';
  switch (status) {
    case undefined:
      return streamCode(said);
    case 401:
      return attempt.key ? 'wrong-key' : 'no-key';
    case 402:
      return 'no-quota';
    case 403:
      if (refusesOrigin(said, attempt)) return 'origin-refused';
      return says.model.test(said) ? 'model-missing' : 'forbidden';
    case 404:
    case 410:
      return says.model.test(said) ? 'model-missing' : 'wrong-path';
    case 405:
    case 501:
      return 'wrong-path';
    case 408:
    case 409:
      return 'server-trouble';
    case 413:
      return 'too-long';
    case 429:
      return 'rate-limited';
    default:
      return status >= 500 ? 'server-trouble' : requestCode(said, attempt);
  }
}

/** 400 and 422: providers put there what others have a status for. */
function requestCode(said: string, attempt: Attempt): ErrorCode {
  if (says.key.test(said)) return attempt.key ? 'wrong-key' : 'no-key';
  if (says.length.test(said)) return 'too-long';
  if (says.model.test(said)) return 'model-missing';
  return says.filter.test(said) ? 'declined' : 'refused-request';
}

/** An error inside a 200: an event of the stream, or LM Studio's answer to a path it has not got. */
function streamCode(said: string): ErrorCode {
  if (/unexpected endpoint/i.test(said)) return 'wrong-path';
  if (says.rate.test(said)) return 'rate-limited';
  if (says.overload.test(said)) return 'server-trouble';
  if (says.length.test(said)) return 'too-long';
  if (says.model.test(said)) return 'model-missing';
  return says.filter.test(said) ? 'declined' : 'server-trouble';
}

/** Ollama refuses a browser origin with a bare 403 and no word. */
function refusesOrigin(said: string, { baseUrl, preset }: Attempt): boolean {
  const isOurs = isLoopback(baseUrl) || preset === 'ollama';
  return isOurs && (said.trim() === '' || says.origin.test(said));
}

/**
 * What a fetch that got no answer can tell. In a browser that is next to nothing: a refused
 * connection, an unknown host, an untrusted certificate and a redirect we do not follow are all one
 * `TypeError: Failed to fetch`. The causes are looked for all the same, for runtimes that give
 * them; the doctor finds out more by asking again in other ways.
 */
function networkCode(thrown: unknown, baseUrl: string): ErrorCode {
  const told = causes(thrown).join(' ');
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|certificate/i.test(told)) return 'bad-certificate';
  if (/redirect/i.test(told)) return 'wrong-path';
  if (navigator.onLine === false && !isLoopback(baseUrl)) return 'offline';
  return thrown instanceof Error ? 'server-not-running' : 'unknown';
}

function causes(thrown: unknown): string[] {
  const told: string[] = [];
  for (let error = thrown; error instanceof Error && told.length < 10; error = error.cause) {
    told.push(error.message, String(Reflect.get(error, 'code') ?? ''));
  }
  return told;
}

/** Servers quote keys back. */
function clean(text: string, key: string | undefined): string {
  const masked = key ? text.replaceAll(key, '…') : text;
  return masked.replace(/\s+/g, ' ').trim().slice(0, longestDetail);
}
