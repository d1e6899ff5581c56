import type OpenAI from 'openai';
import { AppError } from '@/lib/errors';
import type { Connection } from '@/lib/model';
import { clientFor } from './client';
import { modelError } from './errors';
import { presetOf } from './presets';

/** For a list of names, which no model has to be loaded for, in milliseconds. */
const listMs = 15_000;

/** A connection that names no model means whatever the server has; local servers hold one or two. */
export async function firstModel(client: OpenAI, signal: AbortSignal): Promise<string> {
  const [first] = chatModels(await client.models.list({ signal }));
  if (first === undefined) throw new AppError('model-missing');
  return first;
}

/**
 * The names of the models a server has, in its order, without those that cannot chat.
 *
 * @throws AppError
 */
export async function fetchModels(
  connection: Connection,
  key: string | undefined,
): Promise<string[]> {
  const { listKeyHeader } = presetOf(connection.preset).quirks;
  const headers = key && listKeyHeader ? { [listKeyHeader]: key, Authorization: null } : {};
  try {
    const client = clientFor(connection, key);
    return chatModels(await client.models.list({ headers, timeout: listMs }));
  } catch (thrown) {
    throw modelError(thrown, { ...connection, key, stage: 'asked' });
  }
}

const noChat =
  /embed|whisper|tts|dall-e|image|audio|realtime|moderation|transcribe|sora|rerank|guard|ocr|babbage|davinci/i;

function chatModels(page: { readonly data?: unknown }): string[] {
  if (!Array.isArray(page.data)) throw new AppError('not-a-chat');
  const ids: unknown[] = page.data.map((model) => Reflect.get(Object(model), 'id'));
  const names = ids.filter((id) => typeof id === 'string');
  // Gemini lists resource names, and takes both.
  return names.filter((id) => !noChat.test(id)).map((id) => id.replace(/^models\//, ''));
}
