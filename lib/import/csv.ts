import Papa from 'papaparse';
import { decodeText, lineAt, lineBreaks } from './decode-text';
import { done, type Outcome, refused } from './failure';
import { guarded, unguarded } from './formula-guard';
import type { ImportFile } from './import-file';
import { limits } from './limits';

/** A table with its first row apart; every row has as many cells as the header. */
export type Table = {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The line of the file each row begins on, for telling what is wrong with it. */
  readonly lines: readonly number[];
};

/**
 * Reads CSV or TSV, whatever separates its cells. The first row names the columns; a row that has
 * cells without a column, or columns without a cell, is refused with its line.
 */
export function readTable(content: ImportFile['content']): Outcome<Table> {
  const text = decodeText(content);
  return text.ok ? parseTable(text.value) : text;
}

export function parseTable(source: string): Outcome<Table> {
  const { announced, body } = announcedDelimiter(source);
  const text = evenLineEnds(body);
  const delimiter = announced ?? delimiterOf(text);
  const parsed = Papa.parse<string[]>(text, { delimiter, preview: limits.rows + 2 });
  const lead = source.length > body.length ? 1 : 0;
  const quote = parsed.errors.find((error) => error.type === 'Quotes');
  if (quote) return refused('open-quote', { line: lineAt(text, quote.index ?? 0) + lead });
  const [header = [], ...rows] = parsed.data;
  if (rows.length > limits.rows) return refused('too-many', { most: limits.rows });
  return squared(header, rows, lead);
}

/** Excel's own first line, `sep=;`, says what separates the cells. */
function announcedDelimiter(text: string): { announced?: string; body: string } {
  const announced = /^sep=(.)\r?\n/i.exec(text);
  if (!announced) return { body: text };
  return { announced: announced[1] ?? ',', body: text.slice(announced[0].length) };
}

/** What the names of the columns are separated by; there is less prose in them than in the rows. */
function delimiterOf(text: string): string {
  const [names = ''] = text
    .slice(0, 100_000)
    .replace(/"[^"]*"/g, '')
    .split(/[\r\n]/, 1);
  const counts = ['\t', ';', '|', ','].map((sign) => ({ sign, count: names.split(sign).length }));
  counts.sort((one, other) => other.count - one.count);
  return counts.find(({ count }) => count > 1)?.sign ?? ',';
}

/** Rows of one file end alike, or half of them would be read as one. Line breaks in cells are kept. */
function evenLineEnds(text: string): string {
  const outside = text.replace(/"[^"]*"/g, '');
  const isMixed = outside.includes('\r\n') && /(?<!\r)\n/.test(outside);
  return isMixed ? text.replace(/\r\n/g, '\n') : text;
}

function squared(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  lead: number,
): Outcome<Table> {
  const width = header.findLastIndex((cell) => cell.trim() !== '') + 1;
  if (width > limits.columns) return refused('too-many', { most: limits.columns });
  const even: string[][] = [];
  const lines: number[] = [];
  let line = 1 + lead + linesOf(header);
  for (const row of rows) {
    if (!isBlank(row)) {
      if (!fits(row, width)) return refused('uneven-row', { line });
      if (row.some((cell) => cell.length > limits.cell))
        return refused('too-large', { line, most: limits.cell });
      even.push(row.slice(0, width).map(unguarded));
      lines.push(line);
    }
    line += linesOf(row);
  }
  return done({ header: header.slice(0, width).map((name) => name.trim()), rows: even, lines });
}

/** A line with nothing on it is no row. */
function isBlank(row: readonly string[]): boolean {
  return row.length === 1 && row[0]?.trim() === '';
}

/** Spreadsheets leave empty cells behind the last column; there is nothing in them to lose. */
function fits(row: readonly string[], width: number): boolean {
  return row.length >= width && row.slice(width).every((cell) => cell.trim() === '');
}

function linesOf(row: readonly string[]): number {
  let lines = 1;
  for (const cell of row) if (/[\r\n]/.test(cell)) lines += lineBreaks(cell);
  return lines;
}

/**
 * Writes CSV that `readTable` reads back exactly, and in which no cell is a formula. It begins with
 * a byte order mark: without one Excel takes UTF-8 for the machine's old encoding.
 */
export function writeTable({ header, rows }: Pick<Table, 'header' | 'rows'>): string {
  const cells = [header, ...rows].map((row) => row.map(guarded));
  return `\uFEFF${Papa.unparse(cells, { newline: '\r\n', quotes: needsQuotes })}\r\n`;
}

/** Beside what Papa quotes by itself: cells that a reader might trim, or take for a blank line. */
function needsQuotes(cell: unknown): boolean {
  return typeof cell === 'string' && (cell === '' || /^\s|\s$|[;\t|]/.test(cell));
}
