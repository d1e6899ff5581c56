import type { ArchiveFormat, Part } from '@/lib/import/archive-format';
import { parseTable, type Table } from '@/lib/import/csv';
import type { Outcome } from '@/lib/import/failure';
import { type Finding, postFrom } from '@/lib/import/findings';
import { fromZoned, readTime } from '@/lib/import/time';

/**
 * LinkedIn, "Get a copy of your data": `Shares.csv` (Date, ShareLink, ShareCommentary, SharedUrl,
 * MediaUrl, Visibility) and `Comments.csv` (Date, Link, Message), times in UTC without saying so.
 *
 * Its quotes are its own. In shares every line break of the text is written `"⏎"` and every quote
 * twice, before the whole is quoted once more; comments have `\"` for a quote. Read off the cleaner and fixtures of
 * github.com/Hermione-Granger-1176/linkedin-analyzer, 2026-11.
 */
export const linkedin: ArchiveFormat = {
  kind: 'linkedin',
  files: /^(?:Shares|Comments)(?:_\d+)?\.csv$/i,
  owns: (part) => tableOf(part) !== undefined,
  *read(parts) {
    for (const part of parts) {
      const table = tableOf(part);
      if (!table) continue;
      const read = columnOf(table, 'ShareCommentary') === -1 ? comment : share;
      for (const row of table.rows) yield read((name) => row[columnOf(table, name)] ?? '');
    }
  },
};

type Cell = (name: string) => string;

function tableOf({ content }: Part): Table | undefined {
  if (content.kind !== 'table') return undefined;
  const { table } = content;
  const has = (name: string) => columnOf(table, name) !== -1;
  const isOurs =
    has('Date') &&
    ((has('ShareLink') && has('ShareCommentary')) || (has('Link') && has('Message')));
  return isOurs ? table : undefined;
}

function columnOf({ header }: Table, name: string): number {
  return header.findIndex((column) => column.toLowerCase() === name.toLowerCase());
}

function share(cell: Cell): Finding {
  if (/^(?:CONNECTIONS|CONTAINER)$/.test(cell('Visibility'))) return 'not-public';
  const text = shareText(cell('ShareCommentary'));
  if (text === '') return cell('SharedUrl') || cell('MediaUrl') ? 'no-text' : 'repost';
  return postFrom({
    site: 'linkedin',
    text,
    time: timeOf(cell('Date')),
    permalink: cell('ShareLink'),
    isReply: false,
  });
}

function comment(cell: Cell): Finding {
  return postFrom({
    site: 'linkedin',
    text: cell('Message').replaceAll('\\"', '"').trim(),
    time: timeOf(cell('Date')),
    permalink: cell('Link'),
    isReply: true,
  });
}

function timeOf(cell: string): string | undefined {
  const time = readTime(cell);
  return time && /T[\d:]+$/.test(time) ? fromZoned(`${time}Z`) : time;
}

/** Undoes the doubled quotes where all of the text has them; a text with plain quotes is left alone. */
function shareText(cell: string): string {
  const joined = cell.trim().replace(/"\r?\n"/g, '\n');
  const isWrapped = joined !== cell.trim() && /^"(?!")/.test(joined) && /(?<!")"$/.test(joined);
  const text = isWrapped ? joined.slice(1, -1) : joined;
  const runs = text.match(/"+/g) ?? [];
  const isDoubled = runs.every((run) => run.length % 2 === 0);
  return (isDoubled ? text.replaceAll('""', '"') : text).trim();
}

/** Comments with `\"` in them break the rules of CSV; with those quotes doubled they keep them. */
export function parseComments(text: string): Outcome<Table> | undefined {
  if (!/^Date,Link,Message\s*$/im.test(text.slice(0, 200))) return undefined;
  return parseTable(text.replaceAll('\\"', '""'));
}
