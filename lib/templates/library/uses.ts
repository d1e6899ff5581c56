import { chosenVariant } from '@/lib/draft/reduce';
import type { Draft, Template, Variant } from '@/lib/model';
import { checkLocked, type LockedCheck } from './locked';

/** Ids of the templates that a draft's chosen text came from: suggested, or typed in by their shortcut. */
export function templatesIn(draft: Draft): readonly string[] {
  const variant = chosenVariant(draft);
  return variant ? templatesOf(variant) : [];
}

/** Ids of the templates that one text came from. */
export function templatesOf(variant: Variant): readonly string[] {
  return [...new Set([...suggestedIn(variant), ...(variant.expanded ?? [])])];
}

/**
 * Whether a text still says what a template says that it came from. Filling its slots, blanks and
 * passages changes nothing; words of the person's own around one that was typed in don't either.
 */
export function checkWords(variant: Variant, template: Template, text: string): LockedCheck {
  const isWhole = suggestedIn(variant).includes(template.id);
  return checkLocked(isWhole ? template.text : `[[before]]${template.text}[[after]]`, text);
}

/** Whether somebody changed a template before it went out. */
export function wasEdited(draft: Draft, template: Template, text: string): boolean {
  const variant = chosenVariant(draft);
  return variant !== undefined && !checkWords(variant, template, text).isIntact;
}

function suggestedIn({ source }: Variant): readonly string[] {
  return source.kind === 'template' ? [source.template] : [];
}
