import type { Table } from './csv';
import type { Finding } from './findings';

/** The platform downloads that are read, and plain text. */
export type ArchiveKind =
  | 'x'
  | 'linkedin'
  | 'facebook'
  | 'instagram'
  | 'threads'
  | 'mastodon'
  | 'bluesky'
  | 'text';

/** One file of an archive, taken apart as far as that needs no knowledge of any site. */
export type Part = {
  /** As the archive has it; empty for a text that was pasted. */
  readonly path: string;
  readonly content: /** `script`: what the value was assigned to, in X's files that are JavaScript (`tweets`). */
    | { readonly kind: 'json'; readonly value: unknown; readonly script?: string }
    | { readonly kind: 'table'; readonly table: Table }
    | { readonly kind: 'text'; readonly text: string };
};

/**
 * How one platform writes what a person posted. A format throws nothing and guesses nothing: an item
 * that is not as it knows them is `not-understood`.
 */
export type ArchiveFormat = {
  readonly kind: ArchiveKind;
  /** The files it needs, by the last part of their path; a zip's other files are never unpacked. */
  readonly files: RegExp;
  /** Are there posts of this platform in it? Judged by what is in it. */
  readonly owns: (part: Part) => boolean;
  /** @param parts all parts of the archive, those of others too. */
  readonly read: (parts: readonly Part[]) => Iterable<Finding>;
  /** The account's handle, where the archive tells it. */
  readonly account?: (parts: readonly Part[]) => string | undefined;
};

/** The JSON in a part; nothing in any other. */
export function jsonOf({ content }: Part): unknown {
  return content.kind === 'json' ? content.value : undefined;
}
