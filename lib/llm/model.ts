import type { Prompt } from './prompt';

/** The one interface every model is used through. */
export type Model = {
  /** The connection's name, as the person gave it. */
  readonly label: string;
  /** The model's name at its provider; empty: whichever the server has. */
  readonly name: string;
  /** The host text is sent to; empty when nothing leaves the machine's browser. */
  readonly host: string;
  /**
   * Text as it comes. Leaving the loop ends the request; so does the signal, silently.
   *
   * @throws AppError; what was yielded before it still stands (`cut-off` most of all).
   */
  write(prompt: Prompt, signal: AbortSignal): AsyncIterable<string>;
};
