import { AppError, errorData } from '@/lib/errors';
import type { Diagnosis } from '@/lib/messages/contract';
import type { Connection } from '@/lib/model';
import { modelFor } from './connect';
import { withKeepAlive } from './keep-alive';
import { findMend } from './mend';
import { fetchModels } from './model-list';
import { requireHost } from './permission';

/** Enough to see that it can speak; more would cost. */
const sampleLength = 80;

const greeting = {
  system: 'A program is testing whether it can reach you. Answer in one short sentence.',
  user: 'Say hello.',
};

/** Tries a connection for real: one tiny chat, timed to its first word; if that fails, why. */
export function diagnose(
  connection: Connection,
  key: string | undefined,
  signal: AbortSignal = new AbortController().signal,
): Promise<Diagnosis> {
  return withKeepAlive(async () => {
    try {
      return await greet(connection, key, signal);
    } catch (thrown) {
      if (!(thrown instanceof AppError)) return { ok: false, error: errorData(thrown) };
      const { error, ...mend } = await findMend(thrown, connection, key, signal);
      return { ok: false, error: error.toData(), ...mend };
    }
  });
}

/**
 * The models a connection's server has; none for kinds that have no server.
 *
 * @throws AppError
 */
export function listModels(
  connection: Connection,
  key: string | undefined,
): Promise<readonly string[]> {
  return withKeepAlive(async () => {
    if (connection.kind !== 'openai') return [];
    await requireHost(connection.baseUrl);
    return fetchModels(connection, key);
  });
}

async function greet(
  connection: Connection,
  key: string | undefined,
  signal: AbortSignal,
): Promise<Diagnosis> {
  const model = modelFor(await named(connection, key), key);
  const start = performance.now();
  let firstWordMs = 0;
  let sample = '';
  for await (const text of model.write(greeting, signal)) {
    if (sample === '') firstWordMs = Math.round(performance.now() - start);
    sample += text;
    if (sample.length >= sampleLength) break;
  }
  if (sample === '') throw new AppError('timeout');
  return { ok: true, firstWordMs, model: model.name, sample: sample.trim().slice(0, sampleLength) };
}

/** "Whatever the server has" is told by name. */
async function named(connection: Connection, key: string | undefined): Promise<Connection> {
  if (connection.kind !== 'openai' || connection.model !== '') return connection;
  const [model] = await listModels(connection, key);
  if (model === undefined) throw new AppError('model-missing');
  return { ...connection, model };
}
