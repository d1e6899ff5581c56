/** Why a file was refused; nothing of it was taken. The words a person reads: `import-words.ts`. */
export type ImportFailureCode =
  /** No bytes, or nothing in them but blanks. */
  | 'empty'
  /** It is none of the formats that are read. */
  | 'not-known'
  /** A list in JSON that no site writes: saved as CSV, its columns could be named. */
  | 'plain-list'
  /** The download was asked for as web pages; the same download in JSON can be read. */
  | 'web-pages'
  /** A zip in which no file is one that is read. */
  | 'nothing-inside'
  /** A zip under a password. */
  | 'locked'
  /** More bytes, packed or unpacked, than are taken (`most` says how many). */
  | 'too-large'
  /** More rows, cells, files or entries than are taken (`most` says how many). */
  | 'too-many'
  /** Not written in UTF-8 or UTF-16 from `line` on. */
  | 'not-text'
  /** A zip or repository that is cut off, or whose parts do not fit together. */
  | 'damaged-archive'
  /** JSON that breaks off or breaks its own rules at `line`. */
  | 'damaged-json'
  /** The row at `line` has more or fewer cells than the first. */
  | 'uneven-row'
  /** The quotes of the row at `line` do not close, or close too early. */
  | 'open-quote'
  /** What stands in `field` at `line` cannot be such a thing. */
  | 'bad-value'
  /** There is no column, or no property, for `field`. */
  | 'missing-field';

export type ImportFailure = {
  readonly code: ImportFailureCode;
  /** Counted from 1, as an editor shows it; in a list of objects, the object's number. */
  readonly line?: number;
  /** The file inside a zip. */
  readonly path?: string;
  readonly field?: string;
  /** The bound that was passed: bytes, or a count. */
  readonly most?: number;
};

/** What came of a file: its data, or the reason why there is none. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: ImportFailure };

export const done = <Value>(value: Value): Outcome<Value> => ({ ok: true, value });

export const refused = (
  code: ImportFailureCode,
  more: Omit<ImportFailure, 'code'> = {},
): Outcome<never> => ({ ok: false, failure: { code, ...more } });
