import { parseTable, type Table } from './csv';
import { decodeText } from './decode-text';
import { done, type Outcome, refused } from './failure';
import type { ImportFile } from './import-file';
import { limits } from './limits';
import { isZip, unzip } from './zip';

/** A table about an audience, with what the file calls it (a section's title, or a file's path). */
export type TitledTable = { readonly title: string; readonly table: Table };

/**
 * The tables of a file about an audience: of a CSV the one it is, of a zip (YouTube Studio, TikTok)
 * every CSV in it, of Meta Business Suite's `Audience.csv` its sections ("Age & gender", "Top cities"):
 * a title alone on a line, its table, a blank line; a list of places is two rows, names and shares,
 * and is turned upright here. Read off public importers on GitHub, 2026-11.
 */
export async function readAudienceTables({
  name,
  content,
}: ImportFile): Promise<Outcome<readonly TitledTable[]>> {
  if (typeof content === 'string' || !isZip(content)) return tablesIn(name, content);
  const files = await unzip(
    content,
    (path) => /\.csv$/i.test(path) && !path.startsWith('__MACOSX/'),
  );
  if (!files.ok) return files;
  const tables: TitledTable[] = [];
  for (const { path, bytes } of files.value) {
    const found = tablesIn(path, bytes);
    if (found.ok) tables.push(...found.value);
    else if (found.failure.code !== 'empty')
      return { ok: false, failure: { ...found.failure, path } };
  }
  return tables.length > 0 ? done(tables) : refused('empty');
}

function tablesIn(title: string, content: ImportFile['content']): Outcome<readonly TitledTable[]> {
  const text = decodeText(content);
  if (!text.ok) return text;
  const lines = text.value.replace(/^sep=.\r?\n/i, '').split(/\r?\n/);
  if (isTitle(lines[0] ?? '')) return sectionsOf(lines, text.value.startsWith('sep=') ? 2 : 1);
  const table = parseTable(text.value);
  if (!table.ok) return table;
  return table.value.rows.length > 0 ? done([{ title, table: table.value }]) : refused('empty');
}

/** One quoted cell alone on its line. */
function isTitle(line: string): boolean {
  return /^"[^"]{1,200}"$/.test(line.trim());
}

/** @param firstLine the number of the first of these lines in the file */
function sectionsOf(lines: readonly string[], firstLine: number): Outcome<readonly TitledTable[]> {
  const sections: TitledTable[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const title = (lines[at] ?? '').trim().replace(/^"|"$/g, '');
    if (title === '') continue;
    if (sections.length >= limits.sections) return refused('too-many', { most: limits.sections });
    const end = lines.findIndex((line, index) => index > at && line.trim() === '');
    const body = lines.slice(at + 1, end === -1 ? lines.length : end);
    const table = parseTable(body.join('\n'));
    if (!table.ok) {
      const line = (table.failure.line ?? 1) + at + firstLine;
      return { ok: false, failure: { ...table.failure, line } };
    }
    const upright = isLying(table.value) ? turned(table.value, title) : table.value;
    if (upright.rows.length > 0) sections.push({ title, table: upright });
    at += body.length;
  }
  return sections.length > 0 ? done(sections) : refused('empty');
}

/** Names in one row, shares in the next, and nothing more. */
function isLying({ rows }: Table): boolean {
  return rows.length === 1 && (rows[0] ?? []).every((cell) => /^[\d.,]+\s?%$/.test(cell.trim()));
}

function turned({ header, rows: [shares = []], lines: [line = 1] }: Table, title: string): Table {
  const rows = header.map((name, index) => [name, shares[index] ?? '']);
  return { header: [title, '%'], rows, lines: rows.map(() => line) };
}
