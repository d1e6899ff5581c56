import type { SiteId } from '@/lib/model';
import type { Table } from './csv';
import { type Finding, type Findings, postFrom, sorted } from './findings';
import { columnsByName, type PostColumn } from './known-columns';
import { type DateOrder, dateOrder, readTime } from './time';

/** Which column holds what, by its place in the header. */
export type PostMapping = Readonly<Partial<Record<Exclude<PostColumn, 'text'>, number>>> & {
  readonly text: number;
  /** Where the posts are from. */
  readonly site: SiteId;
  /** Absent: dates that could be read either way are left out. */
  readonly dateOrder?: DateOrder;
};

/** How many rows are looked at to guess a column. */
const looked = 50;

/**
 * A first guess for the person to correct: by the columns' names, and where they say nothing by what
 * is in them.
 */
export function guessMapping({ header, rows }: Table, site: SiteId = 'other'): PostMapping {
  const sample = rows.slice(0, looked);
  const named = columnsByName(header);
  const columns = header.map((_, index) => sample.map((row) => row[index] ?? ''));
  const time = named.time ?? columns.findIndex(mostly(isTime));
  const permalink = named.permalink ?? columns.findIndex(mostly(isAddress));
  const order = time === -1 ? undefined : dateOrder(rows.map((row) => row[time] ?? ''));
  return {
    ...named,
    text: named.text ?? longest(columns),
    ...(time === -1 ? {} : { time }),
    ...(permalink === -1 ? {} : { permalink }),
    ...(order ? { dateOrder: order } : {}),
    site,
  };
}

function mostly(is: (cell: string) => boolean): (cells: readonly string[]) => boolean {
  return (cells) => {
    const filled = cells.filter((cell) => cell.trim() !== '');
    return filled.length > 0 && filled.filter(is).length > filled.length * 0.8;
  };
}

function isTime(cell: string): boolean {
  return readTime(cell, 'day-first') !== undefined;
}

function isAddress(cell: string): boolean {
  return /^https?:\/\/\S+$/.test(cell.trim());
}

/** The column with the most in it that is no address. */
function longest(columns: readonly (readonly string[])[]): number {
  const lengths = columns.map((cells) =>
    cells.reduce((sum, cell) => sum + (isAddress(cell) ? 0 : cell.length), 0),
  );
  return Math.max(0, lengths.indexOf(Math.max(...lengths)));
}

/** The posts of a table whose columns the person has named. */
export function applyMapping(table: Table, mapping: PostMapping): Findings {
  return sorted(postsOf(table, mapping));
}

function* postsOf({ rows }: Table, mapping: PostMapping): Iterable<Finding> {
  const { site, dateOrder: order } = mapping;
  for (const row of rows) {
    const cell = (column: number | undefined) => (column === undefined ? '' : (row[column] ?? ''));
    yield postFrom({
      site,
      text: cell(mapping.text),
      time: readTime(cell(mapping.time), order),
      permalink: cell(mapping.permalink).trim(),
      isReply: mapping.replyTo === undefined ? undefined : isReply(cell(mapping.replyTo)),
      language: cell(mapping.language).trim(),
    });
  }
}

/** Anything but nothing: a name, an address, a number, `true`. */
function isReply(cell: string): boolean {
  return !/^(?:|0|false|no|null|none|n\/a|-)$/i.test(cell.trim());
}
