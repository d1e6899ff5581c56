import type { Template } from '@/lib/model';
import { parseTable, type Table, writeTable } from './csv';
import { decodeText } from './decode-text';
import { done, type Outcome, refused } from './failure';
import { listAt, textAt, valueAt } from './fields';
import type { ImportFile } from './import-file';
import { parseJson } from './json';
import { limits } from './limits';
import { savedReplies } from './saved-replies';
import { cellOf, fromCell, templateColumns } from './template-cells';
import {
  checkedValue,
  fieldNames,
  type ImportedTemplate,
  type TemplateField,
} from './template-fields';

const format = 'repartee-templates';

/** Templates as a spreadsheet; counters of use stay here. */
export function templatesToCsv(templates: readonly Template[]): string {
  const rows = templates.map((template) => fieldNames.map((field) => cellOf(template, field)));
  return writeTable({ header: fieldNames, rows });
}

/** Templates as JSON, for another Repartee or for a program; counters of use stay here. */
export function templatesToJson(templates: readonly Template[]): string {
  const bare = templates.map((template) =>
    Object.fromEntries(
      fieldNames.flatMap((field) =>
        template[field] === undefined ? [] : [[field, template[field]]],
      ),
    ),
  );
  return `${JSON.stringify({ format, version: 1, templates: bare }, null, 2)}\n`;
}

/**
 * Reads templates out of our own files, another tool's CSV or JSON, or a paste of Facebook's saved
 * replies. All of them or none: one that cannot be right refuses the file and says which.
 */
export function templatesFrom({ name, content }: ImportFile): Outcome<readonly ImportedTemplate[]> {
  const text = decodeText(content);
  if (!text.ok) return text;
  const read = readText(text.value, name);
  if (!read.ok) return read;
  if (read.value.length === 0) return refused('empty');
  return read.value.length > limits.templates
    ? refused('too-many', { most: limits.templates })
    : read;
}

function readText(text: string, name: string): Outcome<readonly ImportedTemplate[]> {
  if (/^\s*[{[]/.test(text) && !/^\s*(?:\{\{|\[\[)/.test(text)) return fromJson(text);
  const [firstLine = ''] = text.split(/\r?\n/, 1);
  const cells = firstLine.split(/[,;\t|]/).map((cell) => cell.replace(/^\s*"|"\s*$/g, ''));
  const isTable = /^sep=./i.test(text) || /\.(?:csv|tsv)$/i.test(name);
  if (isTable || (cells.length > 1 && templateColumns(cells).has('text'))) return fromCsv(text);
  const replies = savedReplies(text);
  return replies.some((reply) => reply.text.length > limits.text)
    ? refused('too-large', { field: 'text', most: limits.text })
    : done(replies);
}

function fromCsv(text: string): Outcome<readonly ImportedTemplate[]> {
  const table = parseTable(text);
  return table.ok ? fromTable(table.value) : table;
}

function fromTable({ header, rows, lines }: Table): Outcome<readonly ImportedTemplate[]> {
  const columns = templateColumns(header);
  if (!columns.has('text')) return refused('missing-field', { field: 'text', line: 1 });
  const templates: ImportedTemplate[] = [];
  for (const [index, row] of rows.entries()) {
    const template = assembled((field) => {
      const column = columns.get(field);
      const cell = column === undefined ? undefined : (row[column] ?? '');
      return cell === undefined || (cell === '' && !mayBeEmpty(field))
        ? missing
        : fromCell(field, cell);
    });
    if (!template.ok)
      return refused(template.failure.code, { ...template.failure, line: lines[index] ?? 1 });
    templates.push(template.value);
  }
  return done(templates);
}

/** An empty cell is an empty text or list; an empty id is none, and so is an empty day or moment. */
function mayBeEmpty(field: TemplateField): boolean {
  if (field === 'id' || field === 'group') return false;
  return checkedValue(field, '') !== undefined || checkedValue(field, []) !== undefined;
}

function fromJson(text: string): Outcome<readonly ImportedTemplate[]> {
  const json = parseJson(text);
  if (!json.ok) return json;
  const { value } = json;
  const named = textAt(value, 'format');
  if (named !== '' && named !== format) return refused('not-known');
  const items = Array.isArray(value) ? value : listAt(value, 'templates');
  if (!Array.isArray(value) && valueAt(value, 'templates') === undefined)
    return refused('not-known');
  const templates: ImportedTemplate[] = [];
  for (const [index, item] of items.slice(0, limits.templates + 1).entries()) {
    const template = assembled((field) => {
      const found = valueAt(item, field);
      return found === undefined ? missing : checkedValue(field, found);
    });
    if (!template.ok)
      return refused(template.failure.code, { ...template.failure, line: index + 1 });
    templates.push(template.value);
  }
  return done(templates);
}

/** Stands for a field that a file does not have, where `undefined` is one that cannot be right. */
const missing = Symbol('missing');

function assembled(valueIn: (field: TemplateField) => unknown): Outcome<ImportedTemplate> {
  const found: Partial<Record<TemplateField, unknown>> = {};
  for (const field of fieldNames) {
    const value = valueIn(field);
    if (value === missing) continue;
    if (value === undefined) return refused('bad-value', { field });
    if (isTooLong(value)) return refused('too-large', { field, most: limits.text });
    found[field] = value;
  }
  const { text } = found;
  if (typeof text !== 'string' || text.trim() === '')
    return refused('missing-field', { field: 'text' });
  // Every value was checked against its own field just above.
  return done({ ...found, text } as ImportedTemplate);
}

function isTooLong(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > limits.name || value.some(isTooLong);
  return typeof value === 'string' && value.length > limits.text;
}
