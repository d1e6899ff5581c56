import { browser } from 'wxt/browser';
import { AppError, errorData } from '@/lib/errors';
import {
  type RequestInput,
  type RequestName,
  type RequestOutput,
  requests,
  type StreamChunk,
  type StreamInput,
  type StreamName,
  streams,
  type Zone,
} from './contract';
import { type Answer, isEnvelope, type StreamPacket, type StreamSignal, streamMark } from './wire';

/** Who asks, as the browser tells it. */
export type Caller = {
  readonly zone: Zone;
  readonly tab: number | undefined;
  readonly frame: number;
  /** The address the browser gives for the sender. */
  readonly address: string;
};

export type RequestHandlers = {
  readonly [N in RequestName]: (
    input: RequestInput<N>,
    caller: Caller,
  ) => Promise<RequestOutput<N>> | RequestOutput<N>;
};
export type StreamHandlers = {
  readonly [N in StreamName]: (
    input: StreamInput<N>,
    caller: Caller,
    signal: AbortSignal,
  ) => AsyncIterable<StreamChunk<N>>;
};

type Sender = {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
};

/** Which zone a sender is in, from what the browser says of it alone; `undefined`: not one of ours. */
export function callerOf(
  sender: Sender,
  ownId: string,
  ownOrigins: readonly string[],
): Caller | undefined {
  if (sender.id !== ownId || !sender.url) return undefined;
  const url = new URL(sender.url);
  const where = { tab: sender.tab?.id, frame: sender.frameId ?? 0, address: sender.url };
  if (url.protocol === 'https:' || url.protocol === 'http:') {
    return where.tab === undefined ? undefined : { zone: 'content', ...where };
  }
  if (!ownOrigins.includes(`${url.protocol}//${url.host}`)) return undefined;
  if (url.pathname === '/panel.html') return { zone: 'panel', ...where };
  // The other pages are not web accessible; were one framed all the same, it would be nobody.
  return where.frame === 0 ? { zone: 'owner', ...where } : undefined;
}

/** Registers every handler; called synchronously when the background starts. */
export function serve(handlers: RequestHandlers, streamHandlers: StreamHandlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    if (!isEnvelope(message)) return;
    void answer(message.repartee, message.input, identify(sender), handlers).then(sendResponse);
    return true;
  });
  browser.runtime.onConnect.addListener((port) => {
    if (!port.name.startsWith(streamMark)) return;
    run(
      port.name.slice(streamMark.length),
      port,
      port.sender && identify(port.sender),
      streamHandlers,
    );
  });
}

function identify(sender: Sender): Caller | undefined {
  // A framed page of a `use_dynamic_url` resource has the session's address, not the id's.
  const origins = [browser.runtime.getURL('/'), browser.runtime.getURL('/panel.html')].map(
    (url) => `${new URL(url).protocol}//${new URL(url).host}`,
  );
  return callerOf(sender, browser.runtime.id, origins);
}

async function answer(
  name: string,
  input: unknown,
  caller: Caller | undefined,
  handlers: RequestHandlers,
): Promise<Answer> {
  try {
    if (!Object.hasOwn(requests, name)) throw new AppError('bad-input', { detail: name });
    const known = name as RequestName;
    const allowed = admit(requests[known], input, caller);
    const handler = handlers[known] as (input: unknown, caller: Caller) => unknown;
    return { ok: true, output: await handler(allowed.input, allowed.caller) };
  } catch (error) {
    return { ok: false, error: errorData(error) };
  }
}

function admit(
  entry: (typeof requests)[RequestName] | (typeof streams)[StreamName],
  input: unknown,
  caller: Caller | undefined,
): { input: unknown; caller: Caller } {
  if (!caller || !entry.from.includes(caller.zone)) throw new AppError('not-allowed');
  const parsed = entry.input.safeParse(input);
  if (!parsed.success)
    throw new AppError('bad-input', { detail: parsed.error.issues[0]?.path.join('.') ?? '' });
  return { input: parsed.data, caller };
}

type ServerPort = {
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
  postMessage(packet: StreamPacket): void;
  disconnect(): void;
};

function run(
  name: string,
  port: ServerPort,
  caller: Caller | undefined,
  handlers: StreamHandlers,
): void {
  const leaving = new AbortController();
  port.onDisconnect.addListener(() => leaving.abort());
  let isStarted = false;
  port.onMessage.addListener((message) => {
    const signal = message as StreamSignal;
    if (signal.kind !== 'start' || isStarted) return;
    isStarted = true;
    void pump(name, signal.input, port, caller, handlers, leaving.signal);
  });
}

async function pump(
  name: string,
  input: unknown,
  port: ServerPort,
  caller: Caller | undefined,
  handlers: StreamHandlers,
  signal: AbortSignal,
): Promise<void> {
  const post = (packet: StreamPacket) => {
    if (!signal.aborted) port.postMessage(packet);
  };
  try {
    if (!Object.hasOwn(streams, name)) throw new AppError('bad-input', { detail: name });
    const known = name as StreamName;
    const allowed = admit(streams[known], input, caller);
    const handler = handlers[known] as (
      input: unknown,
      caller: Caller,
      signal: AbortSignal,
    ) => AsyncIterable<unknown>;
    for await (const chunk of handler(allowed.input, allowed.caller, signal))
      post({ kind: 'chunk', chunk });
    post({ kind: 'end' });
  } catch (error) {
    post({ kind: 'error', error: errorData(error) });
  }
}
