/** What a model is given: instructions and brand first and byte-stable, the conversation last. */
export type Prompt = {
  readonly system: string;
  readonly user: string;
  /** The most the answer may cost; absent: the model's own limit. */
  readonly maxTokens?: number;
  /** BCP 47 of the answer, where known; the browser's own model wants to be told. */
  readonly language?: string;
};
