import { AppError, type ErrorCode } from '@/lib/errors';
import type { Model } from '@/lib/llm/model';
import type { Connection } from '@/lib/model';

/** A connection to a server on loopback. */
export function connectionTo(baseUrl: string, more: Partial<Connection> = {}): Connection {
  return {
    id: 'c1',
    kind: 'openai',
    preset: 'custom',
    label: 'Test',
    baseUrl,
    model: 'repartee-test',
    createdAt: 0,
    updatedAt: 0,
    ...more,
  };
}

export const hello = { system: 'Answer shortly.', user: 'Say hello.' };

/** What a model said, and what became of it. */
export type Outcome = {
  readonly text: string;
  readonly code?: ErrorCode;
  readonly error?: AppError;
};

/** Reads a model to its end, whatever that is; `onText` may leave early by returning `false`. */
export async function listenTo(
  model: Model,
  signal: AbortSignal = new AbortController().signal,
  onText: (text: string) => boolean = () => true,
): Promise<Outcome> {
  let text = '';
  try {
    for await (const piece of model.write(hello, signal)) {
      text += piece;
      if (!onText(text)) break;
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { text, code: error.code, error };
  }
  return { text };
}
