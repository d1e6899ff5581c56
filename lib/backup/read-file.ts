import { batchSize } from './batches';
import { type Kind, kinds, type Row } from './kinds';
import { type BackupFault, longestText, readBackup } from './read-backup';
import { lineReader } from './read-lines';
import { linesIn, type Source, textIn } from './source';

/** In bytes: many times what the fullest database makes. */
export const largestFile = 4_000_000_000;
/** In characters: the largest media's row, and more than any other. */
const longestLine = 80_000_000;
/** In characters: so much of rows is held at once, or one that is larger. */
const largestBatch = 4_000_000;

/** Where rows go that were found to be right. */
export type Stage = {
  add(kind: Kind, rows: readonly Row[]): Promise<void>;
  /** Forgets those that are there. */
  clear(): Promise<void>;
};

export type ReadFile =
  | { readonly ok: true; readonly madeAt: number }
  | { readonly ok: false; readonly fault: BackupFault };

/**
 * Reads a file that may come from anywhere: all of it is right, or it is refused. Its rows go on
 * stage a batch at a time, where they mean nothing until all of it was read.
 */
export async function readFile(source: Source, stage: Stage): Promise<ReadFile> {
  const reader = lineReader();
  const batch = batchInto(stage);
  let line = 0;
  for await (const text of linesIn(source.bytes(), longestLine)) {
    line++;
    const taken = text === undefined ? 'strange' : reader.take(text);
    if (taken === 'strange') return readWhole(source, stage, line);
    if (text !== undefined && taken !== 'nothing')
      await batch.add(taken.kind, taken.row, text.length);
  }
  if (!reader.isWhole()) return readWhole(source, stage, line);
  const fault = reader.fault();
  if (fault) return { ok: false, fault };
  await batch.end();
  return { ok: true, madeAt: reader.madeAt() };
}

/** A file that is not as we write it: set out anew by somebody, or damaged. */
async function readWhole(source: Source, stage: Stage, line: number): Promise<ReadFile> {
  if (source.size > longestText) {
    // Past its head it is one of ours, which nobody set out anew.
    const isOurs = line > 4;
    return { ok: false, fault: isOurs ? { reason: 'damaged', line } : { reason: 'too-large' } };
  }
  const read = readBackup(await textIn(source));
  if (!read.ok) return read;
  await stage.clear();
  const { rows, madeAt } = read.backup;
  for (const kind of kinds) {
    for (let at = 0; at < rows[kind].length; at += batchSize) {
      await stage.add(kind, rows[kind].slice(at, at + batchSize));
    }
  }
  return { ok: true, madeAt };
}

/** Gathers rows of a kind until they are a batch. */
function batchInto(stage: Stage) {
  let rows: Row[] = [];
  let size = 0;
  let kind: Kind = 'brands';
  const end = async () => {
    if (rows.length > 0) await stage.add(kind, rows);
    rows = [];
    size = 0;
  };
  return {
    async add(next: Kind, row: Row, length: number): Promise<void> {
      if (next !== kind || rows.length === batchSize || size + length > largestBatch) await end();
      kind = next;
      size += length;
      rows.push(row);
    },
    end,
  };
}
