import { browser } from 'wxt/browser';
import { AppError } from '@/lib/errors';
import type {
  RequestInput,
  RequestName,
  RequestOutput,
  StreamChunk,
  StreamInput,
  StreamName,
} from './contract';
import {
  type Answer,
  type Envelope,
  type StreamPacket,
  type StreamSignal,
  streamMark,
} from './wire';

/** Both browsers stop a background that hears nothing for 30 s. */
const beatMs = 20_000;

/**
 * Asks the background for one thing.
 *
 * @throws AppError with the background's code, or `extension-updated` / `worker-stopped` when there
 *   is nobody to answer.
 */
export async function ask<N extends RequestName>(
  name: N,
  input: RequestInput<N>,
): Promise<RequestOutput<N>> {
  const envelope: Envelope = { repartee: name, input };
  const answer = await send(envelope);
  if (!answer.ok) throw AppError.from(answer.error);
  return answer.output as RequestOutput<N>;
}

async function send(envelope: Envelope): Promise<Answer> {
  if (!browser.runtime?.id) throw new AppError('extension-updated');
  try {
    const answer = await browser.runtime.sendMessage<Envelope, Answer | undefined>(envelope);
    if (answer) return answer;
  } catch (error) {
    throw new AppError(browser.runtime?.id ? 'worker-stopped' : 'extension-updated', {
      cause: error,
    });
  }
  throw new AppError('worker-stopped');
}

/**
 * Chunks from the background as they come. Leaving the loop, or aborting the signal, ends the work
 * there too.
 *
 * @throws AppError with the background's code; `worker-stopped` when the stream ends without its end.
 */
export async function* listen<N extends StreamName>(
  name: N,
  input: StreamInput<N>,
  signal?: AbortSignal,
): AsyncGenerator<StreamChunk<N>, void> {
  if (!browser.runtime?.id) throw new AppError('extension-updated');
  if (signal?.aborted) return;
  const port = browser.runtime.connect({ name: streamMark + name });
  const packets: StreamPacket[] = [];
  let wake = () => {};
  const receive = (packet: StreamPacket) => {
    packets.push(packet);
    wake();
  };
  port.onMessage.addListener((packet) => receive(packet as StreamPacket));
  port.onDisconnect.addListener(() =>
    receive({ kind: 'error', error: { code: 'worker-stopped' } }),
  );
  const leave = () => receive({ kind: 'end' });
  signal?.addEventListener('abort', leave);
  // A page that is kept for the way back keeps its port open too (Firefox 153, 2026-11-20): the
  // work would go on for nobody.
  const hide = () => {
    port.disconnect();
    receive({ kind: 'error', error: { code: 'worker-stopped' } });
  };
  addEventListener('pagehide', hide);
  const beat = setInterval(() => post(port, { kind: 'beat' }), beatMs);
  try {
    post(port, { kind: 'start', input });
    while (true) {
      const packet = packets.shift();
      if (!packet) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        continue;
      }
      if (packet.kind === 'end') return;
      if (packet.kind === 'error') throw AppError.from(packet.error);
      yield packet.chunk as StreamChunk<N>;
    }
  } finally {
    clearInterval(beat);
    signal?.removeEventListener('abort', leave);
    removeEventListener('pagehide', hide);
    port.disconnect();
  }
}

function post(port: { postMessage(message: StreamSignal): void }, signal: StreamSignal): void {
  try {
    port.postMessage(signal);
  } catch {
    // The port closed in between; its onDisconnect has already said so.
  }
}
