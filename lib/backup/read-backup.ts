import * as z from 'zod/mini';
import { type Backup, backupVersion } from './format';
import { eachKind, type Kind, keyOf, kinds, type Row, type Rows } from './kinds';
import { faultLine, lineOf, type Step } from './lines';
import { readRow } from './read-row';

/** Why a file cannot be taken; nothing was changed. `line` is that of the file, from 1. */
export type BackupFault =
  /** Larger than any backup gets to be. */
  | { readonly reason: 'too-large' }
  /** Cut short or damaged: no JSON from this line on. */
  | { readonly reason: 'damaged'; readonly line: number }
  /** JSON, and no backup of ours. */
  | { readonly reason: 'no-backup' }
  /** Made by a later version of the extension. */
  | { readonly reason: 'too-new' }
  /** It has a part that no version of ours writes. */
  | { readonly reason: 'unknown-part'; readonly line: number }
  /** More of a kind than anybody has. */
  | { readonly reason: 'too-many'; readonly kind: Kind }
  /** A row that is none of its kind, and the field that is wrong. */
  | {
      readonly reason: 'wrong-row';
      readonly kind: Kind;
      readonly line: number;
      readonly field: string;
    }
  /** Two rows under one id. */
  | { readonly reason: 'twice'; readonly kind: Kind; readonly line: number };

export type ReadBackup =
  | { readonly ok: true; readonly backup: Backup }
  | { readonly ok: false; readonly fault: BackupFault };

/**
 * The longest text that is read as a whole, in characters. What we write is read line by line and may
 * be far longer: see `read-file.ts`.
 */
export const longestText = 100_000_000;

/** So many rows of a kind nobody has. */
export function mostOf(kind: Kind): number {
  return kind === 'settings' ? 1 : 100_000;
}

/** What a file begins with; whatever else is in it are its parts. */
export const head = z.looseObject({
  repartee: z.literal('backup'),
  version: z.int().check(z.gte(1)),
  madeAt: z.number().check(z.nonnegative(), z.maximum(8.64e15)),
});

/** Reads a text that may come from anywhere: all of it is right, or none of it is taken. */
export function readBackup(text: string): ReadBackup {
  if (text.length > longestText) return refuse({ reason: 'too-large' });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse({ reason: 'damaged', line: faultLine(text) });
  }
  const known = head.safeParse(value);
  if (!known.success) return refuse({ reason: 'no-backup' });
  if (known.data.version > backupVersion) return refuse({ reason: 'too-new' });
  const { repartee: _, version, madeAt, ...parts } = known.data;
  const stranger = Object.keys(parts).find((name) => !kinds.some((kind) => kind === name));
  if (stranger !== undefined)
    return refuse({ reason: 'unknown-part', line: lineOf(text, [stranger]) });
  const read = eachKind((kind) => readKind(text, kind, parts[kind] ?? [], version));
  const fault = kinds.flatMap((kind) => read[kind].fault ?? []).at(0);
  if (fault) return refuse(fault);
  // Each kind's rows were checked to be of that kind.
  return { ok: true, backup: { madeAt, rows: eachKind((kind) => read[kind].rows) as Rows } };
}

type ReadKind = { readonly rows: readonly Row[]; readonly fault?: BackupFault };

function readKind(text: string, kind: Kind, part: unknown, version: number): ReadKind {
  const wrong = (path: readonly Step[]): ReadKind => {
    const field = path.slice(2).join('.');
    return { rows: [], fault: { reason: 'wrong-row', kind, line: lineOf(text, path), field } };
  };
  if (!Array.isArray(part)) return wrong([kind]);
  if (part.length > mostOf(kind)) return { rows: [], fault: { reason: 'too-many', kind } };
  const rows: Row[] = [];
  const keys = new Set<string>();
  for (const [index, each] of part.entries()) {
    const row = readRow(kind, each, version);
    if (!row.ok) return wrong([kind, index, ...row.path]);
    const key = keyOf(kind, row.row);
    if (keys.has(key))
      return { rows: [], fault: { reason: 'twice', kind, line: lineOf(text, [kind, index]) } };
    keys.add(key);
    rows.push(row.row);
  }
  return { rows };
}

function refuse(fault: BackupFault): ReadBackup {
  return { ok: false, fault };
}
