import { browser } from 'wxt/browser';
import { AppError } from '@/lib/errors';
import type { Connection } from '@/lib/model';
import { isLoopback, parseBase } from './address';
import { fetchModels } from './model-list';
import { presetOf } from './presets';
import { findBase, probe, probeModels } from './probe';

/** What is wrong, as exactly as it can be found out, and what mends it. */
export type Finding = {
  readonly error: AppError;
  /** A line to type, an address to open, a value to set. */
  readonly mend?: string;
  /** The extension can mend it by itself. */
  readonly canMend?: boolean;
};

/** The most model names that are listed. */
const mostNames = 8;

/** Looks closer at a failure. Asks the connection's own origin and nobody else. */
export async function findMend(
  error: AppError,
  connection: Connection,
  key: string | undefined,
  signal: AbortSignal,
): Promise<Finding> {
  const preset = presetOf(connection.preset);
  switch (error.code) {
    case 'no-key':
    case 'wrong-key':
      return withMend(error, preset.keyPage);
    case 'no-quota':
      return withMend(error, preset.billingPage);
    case 'no-permission':
      return withMend(error, asLocalhost(connection.baseUrl));
    case 'origin-refused':
      return { error, mend: await originsLine(), canMend: true };
    case 'model-missing':
      return missingModel(error, connection, key);
    case 'wrong-path':
    case 'not-a-chat':
      return wrongPath(error, connection, signal);
    case 'bad-certificate':
      // Opened in a tab, the browser says what it does not trust, and lets a person decide.
      return withMend(error, `${parseBase(connection.baseUrl).origin}/`);
    case 'server-not-running':
      return noAnswer(error, connection, signal);
    default:
      return { error };
  }
}

function withMend(error: AppError, mend: string | undefined): Finding {
  return mend === undefined ? { error } : { error, mend };
}

/** This machine has many names, and the extension may ask only two of them (`wxt.config.ts`). */
function asLocalhost(baseUrl: string): string | undefined {
  const url = parseBase(baseUrl);
  const isThisMachine = isLoopback(baseUrl) || url.hostname === '0.0.0.0';
  const isAskable = url.hostname === 'localhost' || url.hostname === '127.0.0.1';
  if (url.protocol !== 'http:' || !isThisMachine || isAskable) return undefined;
  url.hostname = 'localhost';
  return url.href.replace(/\/$/, '');
}

/** How Ollama is told whom to answer, on this system (ollama's FAQ, read 20 Nov 2026). */
async function originsLine(): Promise<string> {
  const origins = 'OLLAMA_ORIGINS="chrome-extension://*,moz-extension://*"';
  const { os } = await browser.runtime.getPlatformInfo();
  if (os === 'win') return `setx ${origins.replace('=', ' ')}`;
  if (os === 'mac') return `launchctl setenv ${origins.replace('=', ' ')}`;
  return `${origins} ollama serve`;
}

async function missingModel(
  error: AppError,
  connection: Connection,
  key: string | undefined,
): Promise<Finding> {
  const { pullLine, model: usual } = presetOf(connection.preset);
  const names = await fetchModels(connection, key).catch(() => []);
  const has = names.slice(0, mostNames).join(', ');
  if (pullLine) {
    const said = has === '' ? error : new AppError('model-missing', { detail: has, cause: error });
    return { error: said, mend: `${pullLine} ${connection.model || usual}`.trim() };
  }
  return withMend(error, has || undefined);
}

async function wrongPath(
  error: AppError,
  connection: Connection,
  signal: AbortSignal,
): Promise<Finding> {
  const preset = presetOf(connection.preset);
  // A template that was not filled in is no address to ask.
  if (!URL.canParse(connection.baseUrl) || /[{}]|%7B/i.test(connection.baseUrl)) {
    return withMend(error, preset.baseUrl || undefined);
  }
  const meant = await findBase(connection.baseUrl, signal);
  if (meant === undefined) return { error };
  return { error: new AppError('wrong-path', { cause: error }), mend: meant };
}

/**
 * A fetch that got no answer says nothing of why. A redirect shows when asked for without
 * following it. Whether an `https:` server is down or its certificate is not trusted mostly cannot
 * be told (in Chromium 156 and Firefox 153 both are the same `TypeError`), but a browser tab can
 * tell, so its address is the mend.
 */
async function noAnswer(
  error: AppError,
  connection: Connection,
  signal: AbortSignal,
): Promise<Finding> {
  const { baseUrl, preset } = connection;
  const url = parseBase(baseUrl);
  if ((await probeModels(baseUrl, signal)).kind === 'redirect') {
    return { error: new AppError('wrong-path', { detail: url.host, cause: error }) };
  }
  if (url.protocol === 'http:') return withMend(error, presetOf(preset).startLine);
  const inTab = `${url.origin}/`;
  // On this machine plain HTTP may be asked too: a TLS port that answers it at all answers 400.
  const plain = isLoopback(baseUrl) ? await probe(`http://${url.host}/`, signal) : undefined;
  if (plain?.kind !== 'answer') return withMend(error, inTab);
  if (plain.status === 400) {
    return { error: new AppError('bad-certificate', { detail: url.host }), mend: inTab };
  }
  const mend = baseUrl.replace(/^https:/, 'http:');
  return { error: new AppError('wrong-path', { detail: url.host }), mend };
}
