import { browser } from 'wxt/browser';
import { AppError, foreignError } from '@/lib/errors';
import type { PageRequestName, PageRequests } from './contract';
import { type Answer, type Envelope, isEnvelope } from './wire';

type Input<N extends PageRequestName> = PageRequests[N]['input'];
type Output<N extends PageRequestName> = PageRequests[N]['output'];

/** A document: a tab's own (frame 0), or one framed in it. */
export type Place = { readonly tab: number; readonly frame: number };

/**
 * The background asks the content script of one document.
 *
 * @throws AppError `page-gone` where no content script answers.
 */
export async function askPage<N extends PageRequestName>(
  { tab, frame }: Place,
  name: N,
  input: Input<N>,
): Promise<Output<N>> {
  const envelope: Envelope = { repartee: name, input };
  let answer: Answer | undefined;
  try {
    answer = await browser.tabs.sendMessage<Envelope, Answer | undefined>(tab, envelope, {
      frameId: frame,
    });
  } catch (error) {
    throw new AppError('page-gone', { cause: error });
  }
  if (!answer) throw new AppError('page-gone');
  if (!answer.ok) throw AppError.from(answer.error);
  return answer.output as Output<N>;
}

export type PageHandlers = {
  readonly [N in PageRequestName]: (input: Input<N>) => Promise<Output<N>> | Output<N>;
};

/** The content script answers the background; returns how to stop. Only our own background is heard. */
export function servePage(handlers: PageHandlers): () => void {
  const listener = (
    message: unknown,
    sender: { id?: string; tab?: unknown },
    respond: (answer: Answer) => void,
  ) => {
    // What comes from a tab is no business of ours here; pages of our own are as trusted as the background.
    if (!isEnvelope(message) || sender.id !== browser.runtime.id || sender.tab) return;
    if (!Object.hasOwn(handlers, message.repartee)) return;
    const handler = handlers[message.repartee as PageRequestName] as (input: unknown) => unknown;
    void (async () => handler(message.input))().then(
      (output) => respond({ ok: true, output }),
      (error: unknown) => respond({ ok: false, error: foreignError(error) }),
    );
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  // After an update under an open page the whole API is gone, and the listener with it.
  return () => browser.runtime?.onMessage?.removeListener(listener);
}
