import {
  type AudienceMapping,
  type AudienceRow,
  guessAudienceMapping,
  readAudience,
} from '@/lib/import/audience';
import type { TitledTable } from '@/lib/import/audience-tables';
import { done, type Outcome } from '@/lib/import/failure';

/** A file about an audience on its way in: what is in it, how it is read, what of it is wanted. */
export type AudienceTake = {
  /** The file's own name. */
  readonly file: string;
  readonly tables: readonly [TitledTable, ...TitledTable[]];
  readonly table: TitledTable;
  readonly mapping: AudienceMapping;
  /** Names of rows that were ticked or unticked by hand; every other is as it was proposed. */
  readonly picked: Readonly<Record<string, boolean>>;
};

/** More parts than a brand can speak to differently. */
const mostShown = 50;

/** How many are ticked to begin with: as many as a draft is given. */
const mostProposed = 8;

/** A file that was just read: its first table, as we guess its columns. */
export function takeOf(
  file: string,
  tables: readonly [TitledTable, ...TitledTable[]],
): AudienceTake {
  return withTable({ file, tables }, tables[0]);
}

/** The same file by another of its tables. */
export function withTable(
  { file, tables }: Pick<AudienceTake, 'file' | 'tables'>,
  table: TitledTable,
): AudienceTake {
  return { file, tables, table, mapping: guessAudienceMapping(table.table), picked: {} };
}

/** One row as it is offered. */
export type Offered = {
  readonly row: AudienceRow;
  /** The brand has a segment of that name. */
  readonly isKnown: boolean;
  readonly isPicked: boolean;
};

export type Offer = {
  /** The largest first. */
  readonly rows: readonly Offered[];
  /** There are more in the table than are offered. */
  readonly isCut: boolean;
};

/**
 * What a table comes to, each name once.
 * @param isKnown whether the brand has a segment of that name; such a row is not proposed again.
 */
export function offerOf(take: AudienceTake, isKnown: (name: string) => boolean): Outcome<Offer> {
  const read = readAudience(take.table.table, take.mapping);
  if (!read.ok) return read;
  const byName = new Map(read.value.map((row) => [row.name, row]));
  const all = [...byName.values()].toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0));
  const rows = all.slice(0, mostShown).map((row, index) => {
    const isProposed = index < mostProposed && !isKnown(row.name);
    const isPicked = Object.hasOwn(take.picked, row.name) ? take.picked[row.name] : isProposed;
    return { row, isKnown: isKnown(row.name), isPicked: isPicked ?? isProposed };
  });
  return done({ rows, isCut: all.length > rows.length });
}
