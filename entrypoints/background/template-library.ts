import { brands } from '@/lib/db/brands';
import { facts } from '@/lib/db/facts';
import { templates } from '@/lib/db/templates';
import { AppError } from '@/lib/errors';
import type { ShortTemplate } from '@/lib/messages/contract';
import type { Brand, Draft, Template, Variant } from '@/lib/model';
import { withoutParts } from '@/lib/snapshot/parts';
import type { Wish } from '@/lib/templates/candidate';
import { isTooLong, startersFor } from '@/lib/templates/choose';
import { dayOf } from '@/lib/templates/library/due';
import { fillTemplate } from '@/lib/templates/library/fill-template';
import { inLanguage } from '@/lib/templates/library/in-language';
import { type KnownFacts, passagesOf } from '@/lib/templates/library/notation';
import {
  type RankedTemplate,
  rankTemplates,
  withWordsAsWritten,
} from '@/lib/templates/library/rank';
import { createTemplateIndex } from '@/lib/templates/library/search';
import { byShortcut } from '@/lib/templates/library/shortcut';
import { toTemplate } from '@/lib/templates/library/to-template';
import { checkWords, templatesIn, templatesOf, wasEdited } from '@/lib/templates/library/uses';
import { libraryFacts } from '@/lib/templates/message-facts';
import { languageFor } from './language';

/** As many as a person looks through while typing. */
const mostShort = 5;

/** Built when first needed, brought up to date at each use; gone with the background. */
const index = createTemplateIndex();

export type OwnSuggestion = RankedTemplate & { readonly text: string };

/** The person's own templates that fit a draft and the site's limit, filled, best first. */
export async function ownTemplatesFor(
  wish: Wish,
  brand: Brand | undefined,
  language: string | undefined,
): Promise<readonly OwnSuggestion[]> {
  const own = (await templates.listFor(brand?.id)).filter((template) => !template.isStarter);
  if (own.length === 0) return [];
  index.sync(own);
  const { kind, reading, snapshot, brief } = wish;
  const text = (kind === 'reply' && snapshot.answered?.text) || brief.idea;
  const rankWish = {
    kind,
    site: snapshot.site,
    brand: brand?.id,
    language,
    intent: kind === 'reply' ? reading?.intent : undefined,
    text,
    today: dayOf(Date.now()),
  };
  const known = await knownFor(wish, brand, language);
  return rankTemplates(own, rankWish, index)
    .map((ranked) => ({
      ...withWordsAsWritten(ranked, text),
      text: fillTemplate(ranked.template.text, known),
    }))
    .filter(({ text: filled }) => fits(filled, wish));
}

/**
 * The templates that a shortcut begins, filled for this draft: those it may use, each in the draft's
 * language where its group has it. A shortcut is a group's: it need not be typed in for every language.
 */
export async function shortTemplates(
  draft: Draft,
  typed: string,
): Promise<readonly ShortTemplate[]> {
  const [brand, language] = await Promise.all([brandOf(draft), languageFor(draft)]);
  const usable = (await templates.listFor(brand?.id)).filter(
    ({ sites }) => sites.length === 0 || sites.includes(draft.site),
  );
  const found = new Map<string, ShortTemplate>();
  const wish = { ...draft, snapshot: withoutParts(draft.snapshot, draft.removed) };
  const known = await knownFor(wish, brand, language);
  for (const template of byShortcut(usable, typed)) {
    if (found.size === mostShort) break;
    const { id, name, text } = inLanguage(template, usable, language);
    const { shortcut } = template;
    const filled = { text: fillTemplate(text, known), passages: passagesOf(text) };
    if (!found.has(id)) found.set(id, { id, name, shortcut, ...filled });
  }
  return [...found.values()];
}

/** A template from what is written in a draft; the one that is there already where it says the same. */
export async function saveAsTemplate(draft: Draft, text: string): Promise<Template> {
  const made = toTemplate(draft, text, await languageFor(draft));
  const same = (await templates.listFor(draft.brand)).find(
    (template) => template.text === made.text && !template.isStarter,
  );
  return same ?? templates.add(made);
}

/** The templates whose locked words a text has: those a person has changed themselves are theirs. */
export async function locksOn(variant: Variant): Promise<readonly Template[]> {
  const found = await Promise.all(templatesOf(variant).map((id) => templates.find(id)));
  return found.flatMap((template) =>
    template?.isLocked && checkWords(variant, template, variant.text).isIntact ? [template] : [],
  );
}

/**
 * Lets a rewritten text through where every locked word still stands.
 *
 * @throws AppError `locked-words`, with the words that are gone.
 */
export function keepLocked(variant: Variant, locks: readonly Template[], text: string): void {
  for (const template of locks) {
    const { isIntact, missing, added } = checkWords(variant, template, text);
    const detail = [...missing, ...added].join(' … ').slice(0, 200);
    if (!isIntact) throw new AppError('locked-words', { detail });
  }
}

/** Counts what a draft's text came from, when it goes out for the first time. */
export async function noteUses(draft: Draft, text: string): Promise<void> {
  for (const id of templatesIn(draft)) {
    const template = await templates.find(id);
    if (template) await templates.used(id, wasEdited(draft, template, text));
  }
}

async function knownFor(
  wish: Wish,
  brand: Brand | undefined,
  language: string | undefined,
): Promise<KnownFacts> {
  const stated = brand ? await facts.list(brand.id) : [];
  return libraryFacts(wish, startersFor(wish, language), brand, stated, dayOf(Date.now()));
}

function fits(text: string, { snapshot: { limit, composer } }: Wish): boolean {
  return !limit || !isTooLong(text, limit, composer?.prefill ?? '');
}

async function brandOf(draft: Draft): Promise<Brand | undefined> {
  return draft.brand === undefined ? undefined : brands.find(draft.brand);
}
