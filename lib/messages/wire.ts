import type { ErrorData } from '@/lib/errors';

/** What travels in a request; `repartee` marks it as ours. */
export type Envelope = { readonly repartee: string; readonly input: unknown };

export type Answer =
  | { readonly ok: true; readonly output: unknown }
  | { readonly ok: false; readonly error: ErrorData };

/** What travels over a stream's port, background to caller. */
export type StreamPacket =
  | { readonly kind: 'chunk'; readonly chunk: unknown }
  | { readonly kind: 'end' }
  | { readonly kind: 'error'; readonly error: ErrorData };

/** What travels over a stream's port, caller to background: the input first, then beats. */
export type StreamSignal =
  | { readonly kind: 'start'; readonly input: unknown }
  /** Someone still listens. Also keeps the background awake in both browsers. */
  | { readonly kind: 'beat' };

export function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    typeof Reflect.get(message, 'repartee') === 'string'
  );
}

/** Port names carry the stream's name behind this mark. */
export const streamMark = 'repartee:';
