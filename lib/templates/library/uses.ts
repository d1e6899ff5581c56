import { chosenVariant } from '@/lib/draft/reduce';
import type { Draft, Template, Variant } from '@/lib/model';
import { checkLocked } from './locked';

/** Ids of the templates that a draft's chosen text came from: suggested, or typed in by their shortcut. */
export function templatesIn(draft: Draft): readonly string[] {
  const variant = chosenVariant(draft);
  return variant ? [...new Set([...suggestedIn(variant), ...(variant.expanded ?? [])])] : [];
}

/**
 * Whether somebody changed a template before it went out. Filling its slots, blanks and passages
 * changes nothing; words of the person's own around a shortcut don't either.
 */
export function wasEdited(draft: Draft, template: Template, text: string): boolean {
  const variant = chosenVariant(draft);
  const isWhole = variant !== undefined && suggestedIn(variant).includes(template.id);
  const around = isWhole ? template.text : `[[before]]${template.text}[[after]]`;
  return !checkLocked(around, text).isIntact;
}

function suggestedIn({ source }: Variant): readonly string[] {
  return source.kind === 'template' ? [source.template] : [];
}
