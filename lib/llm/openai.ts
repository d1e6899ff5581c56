import type OpenAI from 'openai';
import { BadRequestError } from 'openai/error';
import { AppError } from '@/lib/errors';
import type { Connection } from '@/lib/model';
import { hostOf } from './address';
import { clientFor } from './client';
import { startClock } from './clock';
import { type Attempt, modelError } from './errors';
import type { Model } from './model';
import { firstModel } from './model-list';
import { presetOf } from './presets';
import type { Prompt } from './prompt';
import { type Piece, readAnswer } from './read-answer';
import { thinkingFilter } from './thinking';

/** How long to wait for a model, in milliseconds. */
export type Patience = {
  /** For the first word: a local model may have to be read from the disk first. */
  readonly firstWordMs: number;
  /** Between two signs of life after that. */
  readonly idleMs: number;
};

const usualPatience: Patience = { firstWordMs: 120_000, idleMs: 60_000 };

/** Models that think before they write pay for it from the same limit. */
const thinkingRoom = 4_000;

/** In characters: no draft is longer, and a server gone mad must not fill the memory. */
const longestAnswer = 50_000;

/** A model behind OpenAI's chat completions, which every provider but the browser itself speaks. */
export function openAiModel(
  connection: Connection,
  key: string | undefined,
  patience: Patience = usualPatience,
): Model {
  return {
    label: connection.label,
    name: connection.model,
    host: hostOf(connection.baseUrl),
    write: (prompt, signal) => write({ connection, key, patience }, prompt, signal),
  };
}

type Job = {
  readonly connection: Connection;
  readonly key: string | undefined;
  readonly patience: Patience;
};

async function* write(job: Job, prompt: Prompt, signal: AbortSignal): AsyncGenerator<string, void> {
  if (signal.aborted) return;
  const { connection, patience } = job;
  const request = new AbortController();
  const leave = () => request.abort();
  signal.addEventListener('abort', leave);
  const clock = startClock(patience.firstWordMs, leave);
  const thinking = thinkingFilter();
  let last: Piece = { text: '' };
  let room = longestAnswer;
  let stage: Attempt['stage'] = 'asked';
  try {
    const client = clientFor(connection, job.key);
    const response = await ask(client, job, prompt, request.signal);
    stage = 'answered';
    for await (const piece of readAnswer(response, request, client)) {
      last = { ...last, ...piece };
      const text = thinking.pass(piece.text);
      if (text !== '') {
        stage = 'begun';
        room -= text.length;
        clock.stop(); // The reader may take its time; that is not the server's fault.
        yield text;
        if (room < 0) throw new AppError('cut-off', { detail: 'length' });
      }
      clock.wait(stage === 'begun' ? patience.idleMs : patience.firstWordMs);
    }
    const rest = thinking.rest();
    if (rest !== '') {
      stage = 'begun';
      yield rest;
    }
    if (!request.signal.aborted) judge(last, stage === 'begun');
  } catch (thrown) {
    if (signal.aborted) return;
    if (!clock.isOver()) throw modelError(thrown, { ...connection, key: job.key, stage });
  } finally {
    clock.stop();
    signal.removeEventListener('abort', leave);
    request.abort();
  }
  if (clock.isOver() && !signal.aborted)
    throw new AppError(stage === 'begun' ? 'cut-off' : 'timeout');
}

/** Whether an answer that stopped coming had come to its end. */
function judge({ finish, isRefusal }: Piece, hasBegun: boolean): void {
  if (isRefusal || finish === 'content_filter') throw new AppError('declined');
  if (finish === 'error' && !hasBegun) throw new AppError('server-trouble');
  if (finish === 'length' && !hasBegun) throw new AppError('empty-answer', { detail: 'length' });
  if (finish === undefined || finish === 'error' || finish === 'length') {
    throw new AppError('cut-off', finish === 'length' ? { detail: 'length' } : {});
  }
  if (!hasBegun) throw new AppError('empty-answer');
}

type LimitField = 'max_tokens' | 'max_completion_tokens';

/** Behind an address that is not known, the newer name of the limit may be the only one taken. */
async function ask(
  client: OpenAI,
  { connection }: Job,
  prompt: Prompt,
  signal: AbortSignal,
): Promise<Response> {
  const { limitField = 'max_tokens', knowsStore } = presetOf(connection.preset).quirks;
  const model = connection.model || (await firstModel(client, signal));
  const send = (field: LimitField) =>
    client.chat.completions
      .create(
        { ...bodyOf(model, prompt, field), ...(knowsStore ? { store: false } : {}) },
        { signal },
      )
      .asResponse();
  try {
    return await send(limitField);
  } catch (thrown) {
    const wantsOther = limitField === 'max_tokens' && thrown instanceof BadRequestError;
    if (!wantsOther || !thrown.message.includes('max_completion_tokens')) throw thrown;
    return send('max_completion_tokens');
  }
}

function bodyOf(model: string, { system, user, maxTokens }: Prompt, limitField: LimitField) {
  return {
    model,
    messages: [
      { role: 'system' as const, content: system },
      { role: 'user' as const, content: user },
    ],
    stream: true as const,
    ...(maxTokens === undefined ? {} : { [limitField]: maxTokens + thinkingRoom }),
  };
}
