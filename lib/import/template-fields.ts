import type { Template } from '@/lib/model';

/** What a file may say of a template; only its text must be there. How often it was used stays at home. */
export type ImportedTemplate = Pick<Template, 'text'> &
  Partial<Omit<Template, 'text' | 'uses' | 'edits' | 'usedAt'>>;

export type TemplateField = keyof Omit<Template, 'uses' | 'edits' | 'usedAt'>;

/** How a field stands in a file. */
type FieldKind =
  | { readonly kind: 'text' }
  | { readonly kind: 'list'; readonly of?: readonly string[] }
  | { readonly kind: 'choice'; readonly of: readonly string[] }
  | { readonly kind: 'flag' }
  /** Milliseconds since the epoch. */
  | { readonly kind: 'moment' }
  /** `YYYY-MM-DD` */
  | { readonly kind: 'day' }
  | { readonly kind: 'language' };

const intents = [
  'inquiry',
  'complaint',
  'praise',
  'thanks',
  'help',
  'out-of-scope',
  'unclear',
] as const satisfies Template['intents'];

const text = { kind: 'text' } as const;

/** Every field a file may have, in the order of its columns. */
export const templateFields: Readonly<Record<TemplateField, FieldKind>> = {
  name: text,
  text,
  language: { kind: 'language' },
  kind: { kind: 'choice', of: ['reply', 'post'] satisfies Template['kind'][] },
  folder: text,
  tags: { kind: 'list' },
  intents: { kind: 'list', of: intents },
  sites: { kind: 'list' },
  brands: { kind: 'list' },
  owner: text,
  reviewBy: { kind: 'day' },
  shortcut: text,
  isLocked: { kind: 'flag' },
  isStarter: { kind: 'flag' },
  group: text,
  id: text,
  createdAt: { kind: 'moment' },
  updatedAt: { kind: 'moment' },
};

export const fieldNames = Object.keys(templateFields) as readonly TemplateField[];

/** What other tools call it, beside our own name. */
export const fieldAliases: Readonly<Partial<Record<TemplateField, readonly string[]>>> = {
  text: [
    'message',
    'body',
    'content',
    'reply',
    'response',
    'template',
    'macro',
    'nachricht',
    'texte',
    'texto',
    'testo',
    'tekst',
  ],
  name: ['title', 'subject', 'label', 'titel', 'titre', 'título', 'titolo', 'tytuł'],
  folder: ['category', 'collection', 'kategorie', 'catégorie', 'categoría', 'categoria'],
  tags: ['labels', 'keywords'],
  shortcut: ['abbreviation', 'trigger', 'shortcode', 'keyword'],
  language: ['locale', 'lang'],
};

/** The value of a field, checked; `undefined` where it cannot be such a thing. */
export function checkedValue(field: TemplateField, value: unknown): unknown {
  const shape = templateFields[field];
  switch (shape.kind) {
    case 'text':
      return typeof value === 'string' ? value : undefined;
    case 'list':
      return isTextList(value) && value.every((item) => shape.of?.includes(item) ?? true)
        ? value
        : undefined;
    case 'choice':
      return typeof value === 'string' && shape.of.includes(value) ? value : undefined;
    case 'flag':
      return typeof value === 'boolean' ? value : undefined;
    case 'moment':
      return Number.isSafeInteger(value) && Number(value) >= 0 ? value : undefined;
    case 'day':
      return typeof value === 'string' && isDay(value) ? value : undefined;
    case 'language':
      return typeof value === 'string' && /^(?:[a-z]{2,8}(?:-[a-z\d]{1,8})*)?$/i.test(value)
        ? value
        : undefined;
  }
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
