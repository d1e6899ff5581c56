import type { TemplateInput } from '@/lib/db/templates';
import { limits } from '@/lib/import/limits';
import type { ImportedTemplate } from '@/lib/import/template-fields';
import { likelyLanguage } from '@/lib/reading/best-words';
import { templateBounds } from './bounds';
import { nameFor } from './to-template';

/** Longer than any id of ours; a file may call a group what it likes. */
const mostId = 200;

/** A new template of what a file says; what it does not say is as in an empty form. */
export function templateInput(item: ImportedTemplate): TemplateInput {
  const { id: _, createdAt: __, updatedAt: ___, group, language = '', ...rest } = item;
  const text = plainText(item.text);
  return {
    ...rest,
    text,
    name: item.name?.trim() || nameFor(text),
    language: language === '' ? (likelyLanguage(text) ?? '') : language,
    kind: item.kind ?? 'reply',
    // Whoever brings it makes it their own.
    isStarter: false,
    ...(group === undefined || group === '' || group.length > mostId ? {} : { group }),
  };
}

/** As texts are kept and compared: without blank ends, one kind of line break. */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}

/** Whether something in it is longer than a template's parts hold. */
export function isTooLong(input: Partial<TemplateInput>): boolean {
  const { name = '', text = '', folder = '', owner = '', tags = [], sites = [] } = input;
  return (
    name.length > templateBounds.name ||
    text.length > templateBounds.text ||
    folder.length > templateBounds.folder ||
    owner.length > templateBounds.owner ||
    (input.language ?? '').length > limits.language ||
    tags.length > templateBounds.tags ||
    tags.some((tag) => tag.length > templateBounds.tag) ||
    sites.some((site) => site.length > mostId)
  );
}
