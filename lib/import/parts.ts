import type { Part } from './archive-format';
import { parseTable } from './csv';
import { decodeText, lineBreaks } from './decode-text';
import { done, type Outcome, refused } from './failure';
import { isRepository, repositoryRecords } from './formats/bluesky-repository';
import { parseComments } from './formats/linkedin';
import type { ImportFile } from './import-file';
import { parseJson } from './json';
import { hasKnownColumn } from './known-columns';
import { isZip, unzip } from './zip';
import { readDirectory } from './zip-directory';

/**
 * A file taken apart: itself, or of a zip those of its files that are wanted. One damaged part
 * refuses the whole, so that nobody takes half an archive for all of it.
 */
export async function readParts(
  file: ImportFile,
  isWanted: (fileName: string) => boolean,
): Promise<Outcome<readonly Part[]>> {
  const { name, content } = file;
  if (typeof content === 'string' || !isZip(content)) {
    const part = readPart(name, content);
    return part.ok ? done([part.value]) : part;
  }
  const files = await unzip(content, (path) => !isResource(path) && isWanted(lastOf(path)));
  if (!files.ok) return files.failure.code === 'nothing-inside' ? whyNothing(content) : files;
  const parts: Part[] = [];
  for (const { path, bytes } of files.value) {
    const part = readPart(path, bytes);
    if (part.ok) parts.push(part.value);
    else if (part.failure.code !== 'empty')
      return { ok: false, failure: { ...part.failure, path } };
  }
  return done(parts);
}

function lastOf(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? '';
}

/** What macOS packs beside every file. */
function isResource(path: string): boolean {
  return path.startsWith('__MACOSX/') || lastOf(path).startsWith('._');
}

function whyNothing(zip: Uint8Array<ArrayBuffer>): Outcome<never> {
  const directory = readDirectory(zip);
  const pages = /(?:^|\/)(?:your_posts\w*|profile_posts_\d+|posts_\d+|threads_and_replies)\.html$/;
  const isPages = directory.ok && directory.value.some(({ path }) => pages.test(path));
  return refused(isPages ? 'web-pages' : 'nothing-inside');
}

function readPart(path: string, content: ImportFile['content']): Outcome<Part> {
  if (typeof content !== 'string' && isRepository(content)) {
    const json = repositoryRecords(content);
    return json.ok ? done({ path, content: { kind: 'json', value: json.value } }) : json;
  }
  const text = decodeText(content);
  if (!text.ok) return text;
  const read = contentOf(text.value, path);
  return read.ok ? done({ path, content: read.value }) : read;
}

function contentOf(text: string, path: string): Outcome<Part['content']> {
  const beginning = text.slice(0, 1_000).trimStart();
  if (beginning.startsWith('window.YTD.')) return scriptOf(text);
  if (/^[{[]/.test(beginning)) {
    const json = parseJson(text);
    return json.ok ? done({ kind: 'json', value: json.value }) : json;
  }
  if (/^<(?:!doctype html|html|\?xml)/i.test(beginning)) return refused('web-pages');
  return isTable(beginning, path) ? tableOf(text) : done({ kind: 'text', text });
}

/** X's files are JavaScript of one assignment; the value is JSON, and nothing is ever run. */
function scriptOf(text: string): Outcome<Part['content']> {
  const assignment = /^\s*window\.YTD\.(\w+)\.part\d+\s*=/.exec(text);
  if (!assignment) return refused('not-known');
  const [whole, script = ''] = assignment;
  const value = text.slice(whole.length).trimEnd();
  const json = parseJson(value.endsWith(';') ? value.slice(0, -1) : value);
  if (json.ok) return done({ kind: 'json', value: json.value, script });
  const line = (json.failure.line ?? 1) + lineBreaks(whole);
  return { ok: false, failure: { ...json.failure, line } };
}

/**
 * Prose has commas too: a text is a table where its first line has the name of a column we know, or
 * where its own name says so.
 */
function isTable(beginning: string, path: string): boolean {
  if (/^sep=./i.test(beginning) || /\.(?:csv|tsv|tab)$/i.test(path)) return true;
  const [firstLine = ''] = beginning.split(/\r?\n/, 1);
  const cells = firstLine.split(/[,;\t|]/).map((cell) => cell.replace(/^\s*"|"\s*$/g, ''));
  return cells.length > 1 && cells.every((cell) => cell.length <= 60) && hasKnownColumn(cells);
}

function tableOf(text: string): Outcome<Part['content']> {
  const strict = parseTable(text);
  const table = strict.ok ? strict : (parseComments(text) ?? strict);
  return table.ok ? done({ kind: 'table', table: table.value }) : table;
}
