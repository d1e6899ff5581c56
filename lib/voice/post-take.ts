import type { Table } from '@/lib/import/csv';
import type { ImportedPost, Skipped } from '@/lib/import/findings';
import { applyMapping, guessMapping, type PostMapping } from '@/lib/import/mapping';

/** A table of posts on its way in: what is in it, and which column is taken for what. */
export type PostTake = {
  /** The file's own name. */
  readonly file: string;
  readonly table: Table;
  readonly mapping: PostMapping;
};

/** A table that was just read, as we guess its columns. */
export function postTakeOf(file: string, table: Table): PostTake {
  return { file, table, mapping: guessMapping(table) };
}

/** How many are shown before they are taken. */
const mostShown = 5;

/** What a table comes to as its columns are read now. */
export type PostOffer = {
  readonly posts: readonly ImportedPost[];
  readonly shown: readonly ImportedPost[];
  readonly skipped: readonly Skipped[];
};

export function postOfferOf({ table, mapping }: PostTake): PostOffer {
  const found = applyMapping(table, mapping);
  return { ...found, shown: found.posts.slice(0, mostShown) };
}

/** The same table with one of its columns read as something else; nothing: there is no such column. */
export function withColumn(
  take: PostTake,
  what: 'time' | 'permalink' | 'replyTo' | 'language',
  column: number | undefined,
): PostTake {
  const { [what]: _, ...others } = take.mapping;
  return { ...take, mapping: column === undefined ? others : { ...others, [what]: column } };
}

/** The same table with its dates read in an order; nothing: those that could be read either way are left out. */
export function withDateOrder(
  take: PostTake,
  order: PostMapping['dateOrder'] | undefined,
): PostTake {
  const { dateOrder: _, ...others } = take.mapping;
  return { ...take, mapping: order === undefined ? others : { ...others, dateOrder: order } };
}
