import type { Draft, Template } from '@/lib/model';
import { likelyLanguage } from '@/lib/reading/best-words';
import { firstNameOf } from '@/lib/templates/first-name';

/** What a draft gives a template that is made from it. */
export type Made = Pick<Template, 'name' | 'text' | 'language' | 'kind' | 'intents' | 'brands'>;

/** Words of a name that was not given. */
const mostName = 60;

/**
 * A template from a draft's text: the person it spoke to becomes a slot, so that nobody's name goes
 * out to somebody else. It belongs to the draft's brand, whose voice it is in.
 *
 * @param language what the draft was to be in, where that is known.
 */
export function toTemplate(draft: Draft, text: string, language: string | undefined): Made {
  const intent = draft.reading?.intent;
  const slotted = withSlots(text.trim(), draft);
  return {
    name: nameFor(slotted),
    text: slotted,
    language: language ?? likelyLanguage(text) ?? '',
    kind: draft.kind,
    intents: draft.kind === 'reply' && intent && intent !== 'unclear' ? [intent] : [],
    brands: draft.brand === undefined ? [] : [draft.brand],
  };
}

function withSlots(text: string, { snapshot }: Draft): string {
  const { answered } = snapshot;
  const handle = answered?.handle;
  const without = handle ? replaceWord(text, `@${handle}`, '{{handle}}') : text;
  const name = firstNameOf(answered?.author);
  if (!name) return without;
  const escaped = escapeWord(name);
  return without
    .replace(new RegExp(`^${escaped}([,!:]\\s+)`, 'u'), '{{first_name$1}}')
    .replace(new RegExp(`(,?\\s)${escaped}(?![\\p{L}\\p{N}])`, 'gu'), '{{$1first_name}}');
}

function replaceWord(text: string, word: string, slot: string): string {
  return text.replace(
    new RegExp(`(?<![\\p{L}\\p{N}])${escapeWord(word)}(?![\\p{L}\\p{N}_])`, 'giu'),
    () => slot,
  );
}

function escapeWord(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A text's first words, without its marks: its name until somebody gives it one. */
export function nameFor(text: string): string {
  const plain = text
    .replace(/\{\{[^{}]*\}\}/g, '')
    .replace(/\[\[|\]\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain.length <= mostName) return plain || text.slice(0, mostName);
  const cut = plain.slice(0, mostName);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), mostName / 2))}…`;
}
