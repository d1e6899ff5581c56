import type OpenAI from 'openai';
import { APIError } from 'openai/error';
import { Stream } from 'openai/streaming';
import { AppError } from '@/lib/errors';
import { readRefusal } from './exchange';
import { readBody } from './read-body';

/** An answer in one piece, in bytes: many times the longest text that is taken from it. */
const longestBody = 2_000_000;

/** One step of an answer. */
export type Piece = {
  /** Often empty: a role, a thought, a beat. */
  readonly text: string;
  /** Why the answer ends here, in the server's word. */
  readonly finish?: string;
  readonly isRefusal?: boolean;
};

/**
 * An answer's pieces, from an event stream or, where a server does not stream, from one object.
 *
 * @throws AppError `not-a-chat`; what the SDK throws for errors inside the stream.
 */
export async function* readAnswer(
  response: Response,
  request: AbortController,
  client: OpenAI,
): AsyncGenerator<Piece, void> {
  if (/event-stream/i.test(response.headers.get('content-type') ?? '')) {
    yield* readEvents(response, request, client);
    return;
  }
  const body = await readBody(response, longestBody);
  if (/^\s*(data|event|id|retry)?:/.test(body)) {
    // An event stream that does not call itself one.
    yield* readEvents(new Response(body), request, client);
  } else {
    yield readWhole(body, response.headers);
  }
}

async function* readEvents(
  response: Response,
  request: AbortController,
  client: OpenAI,
): AsyncGenerator<Piece, void> {
  const watched = watchForDone(response);
  let isChat = false;
  let isFinished = false;
  // The client goes along so that the SDK keeps what it cannot read out of the console.
  for await (const event of Stream.fromSSEResponse<unknown>(watched.response, request, client)) {
    const piece = pieceOf(event);
    isChat ||= piece !== undefined;
    isFinished ||= piece?.finish !== undefined;
    yield piece ?? { text: '' };
  }
  if (request.signal.aborted) return;
  if (!isChat) throw new AppError('not-a-chat');
  if (!isFinished && watched.isDone()) yield { text: '', finish: 'done' };
}

function readWhole(body: string, headers: Headers): Piece {
  let data: unknown;
  try {
    data = JSON.parse(body);
  } catch (cause) {
    throw new AppError('not-a-chat', { cause });
  }
  const piece = pieceOf(data);
  if (piece) return { ...piece, finish: piece.finish ?? 'done' };
  // LM Studio answers 200 to a path it does not know, with an error inside.
  if (typeof data === 'object' && data && 'error' in data) {
    throw new APIError(undefined, readRefusal(body), undefined, headers);
  }
  throw new AppError('not-a-chat');
}

/** A chunk or a whole completion; `undefined` for what is neither. */
function pieceOf(data: unknown): Piece | undefined {
  const choices = field(data, 'choices');
  if (!Array.isArray(choices)) return undefined;
  const [choice] = choices;
  const said = field(choice, 'delta') ?? field(choice, 'message');
  const finish = field(choice, 'finish_reason');
  return {
    text: textOf(field(said, 'content')),
    ...(typeof finish === 'string' && finish !== '' ? { finish } : {}),
    ...(field(said, 'refusal') ? { isRefusal: true } : {}),
  };
}

/** Mistral's reasoning models send parts, thoughts among them. */
function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content
    .filter((part) => field(part, 'type') === 'text')
    .map((part) => textOf(field(part, 'text')))
    .join('');
}

function field(holder: unknown, name: string): unknown {
  return typeof holder === 'object' && holder !== null ? Reflect.get(holder, name) : undefined;
}

/**
 * The SDK does not tell a stream that ended with its mark from one that just ended, and some
 * servers give no other sign.
 */
function watchForDone(response: Response): { response: Response; isDone(): boolean } {
  const decoder = new TextDecoder();
  let tail = '';
  const watch = new TransformStream<Uint8Array, Uint8Array>({
    transform(bytes, controller) {
      tail = (tail + decoder.decode(bytes, { stream: true })).slice(-60);
      controller.enqueue(bytes);
    },
  });
  return {
    response: new Response(response.body?.pipeThrough(watch) ?? null, {
      headers: response.headers,
    }),
    isDone: () => /(^|\n)data: ?\[DONE\]\s*$/.test(tail),
  };
}
