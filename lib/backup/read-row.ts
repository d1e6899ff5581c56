import { brandOfVersion2 } from '@/lib/db/upgrades';
import type { Kind, Row } from './kinds';
import { brandOfVersion1, rowSchemas } from './schemas';

/** A row, or the way to the field that is wrong with it. */
export type ReadRow =
  | { readonly ok: true; readonly row: Row }
  | { readonly ok: false; readonly path: readonly (string | number)[] };

/** A row as it is today, whatever version wrote it. */
export function readRow(kind: Kind, row: unknown, version: number): ReadRow {
  const read = parse(kind, row, version);
  if (read.success) return { ok: true, row: read.data };
  const path = read.error.issues[0]?.path ?? [];
  return { ok: false, path: path.map((step) => (typeof step === 'symbol' ? String(step) : step)) };
}

function parse(kind: Kind, row: unknown, version: number) {
  if (kind !== 'brands' || version > 1) return rowSchemas[kind].safeParse(row);
  const old = brandOfVersion1.safeParse(row);
  return old.success ? rowSchemas.brands.safeParse(brandOfVersion2(old.data)) : old;
}
