import type { Template } from '@/lib/model';
import { columnKey } from './known-columns';
import {
  checkedValue,
  fieldAliases,
  fieldNames,
  type TemplateField,
  templateFields,
} from './template-fields';
import { readTextList, writeTextList } from './text-list';

/** A template's field as a spreadsheet shows it. */
export function cellOf(template: Template, field: TemplateField): string {
  const value = template[field];
  if (value === undefined) return '';
  if (Array.isArray(value)) return writeTextList(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return templateFields[field].kind === 'moment'
    ? new Date(Number(value)).toISOString()
    : String(value);
}

const flags = new Map([
  ['yes', true],
  ['true', true],
  ['1', true],
  ['no', false],
  ['false', false],
  ['0', false],
]);

/** Back from the cell; `undefined` where it cannot be such a thing. An empty cell is no value. */
export function fromCell(field: TemplateField, cell: string): unknown {
  switch (templateFields[field].kind) {
    case 'list':
      return checkedValue(field, readTextList(cell));
    case 'flag':
      return flags.get(cell.trim().toLowerCase());
    case 'moment':
      return checkedValue(field, Date.parse(cell));
    case 'day':
    case 'choice':
    case 'language':
      return checkedValue(field, cell.trim());
    case 'text':
      return cell;
  }
}

/** Which column holds which field, by our names and those of others. */
export function templateColumns(header: readonly string[]): ReadonlyMap<TemplateField, number> {
  const keys = header.map(columnKey);
  const found = new Map<TemplateField, number>();
  for (const field of fieldNames) {
    const names = [field, ...(fieldAliases[field] ?? [])].map(columnKey);
    const column = names.map((name) => keys.indexOf(name)).find((index) => index !== -1);
    if (column !== undefined && !Array.from(found.values()).includes(column))
      found.set(field, column);
  }
  return found;
}
