/** A file a person brings. */
export type ImportFile = {
  /** As it is called on their machine; no more than a hint. */
  readonly name: string;
  /** A pasted text comes as it is. */
  readonly content: Uint8Array<ArrayBuffer> | string;
};
