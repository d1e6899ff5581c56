import { browser } from 'wxt/browser';
import type { RequestInput, RequestName, RequestOutput } from './contract';
import type { Answer, Envelope } from './wire';

/**
 * Tells the background something, the way of content scripts, which need no more: what comes of it
 * the panel asks for itself, and is told there why it could not be.
 *
 * @returns what the background answers; nothing where it cannot.
 */
export async function tell<N extends RequestName>(
  name: N,
  input: RequestInput<N>,
): Promise<RequestOutput<N> | undefined> {
  const envelope: Envelope = { repartee: name, input };
  try {
    const answer = await browser.runtime.sendMessage<Envelope, Answer | undefined>(envelope);
    return answer?.ok ? (answer.output as RequestOutput<N>) : undefined;
  } catch {
    // Stopped, or gone after an update: the panel finds that out too, and says it.
    return undefined;
  }
}
