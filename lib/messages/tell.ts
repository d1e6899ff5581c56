import { browser } from 'wxt/browser';
import type { RequestInput, RequestName } from './contract';
import type { Envelope } from './wire';

/**
 * Tells the background something, and waits for no answer: the way of content scripts, which need
 * none. What comes of it the panel asks for itself, and is told there why it could not be.
 */
export async function tell<N extends RequestName>(name: N, input: RequestInput<N>): Promise<void> {
  const envelope: Envelope = { repartee: name, input };
  try {
    await browser.runtime.sendMessage(envelope);
  } catch {
    // Stopped, or gone after an update: the panel finds that out too, and says it.
  }
}
