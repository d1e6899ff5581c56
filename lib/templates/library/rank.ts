import type { DraftKind, Intent, SiteId, Template, TemplateReason } from '@/lib/model';
import { isDue } from './due';
import type { TemplateIndex, WordMatch } from './search';
import { isSpoken, primaryOf } from './spoken';
import { asWritten, tellingWords } from './telling-words';

/** What a template is wanted for. */
export type RankWish = {
  readonly kind: DraftKind;
  readonly site: SiteId;
  /** The brand that speaks; absent: none, and a brand's own templates stay away. */
  readonly brand?: string | undefined;
  /** BCP 47; absent: it could not be told, and any will do. */
  readonly language?: string | undefined;
  readonly intent?: Intent | undefined;
  /** The message that is answered, or what a post is to say. */
  readonly text: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
};

export type RankedTemplate = {
  readonly template: Template;
  readonly score: number;
  readonly reasons: readonly TemplateReason[];
};

/** How much each thing counts beside the message's words, which count up to `mostForWords`. */
const worth = { intent: 6, language: 2, brand: 2, site: 2 } as const;
const mostForWords = 8;

/** A reason is read at a glance. */
const mostWordsNamed = 4;

/**
 * The templates that fit, best first; those that somebody was to look at again come last. What was
 * written for another brand, site, language or kind of message is never among them, nor is what fits
 * only because it fits everything.
 *
 * @param index holds these templates (`sync`).
 */
export function rankTemplates(
  templates: readonly Template[],
  wish: RankWish,
  index: Pick<TemplateIndex, 'match'>,
): readonly RankedTemplate[] {
  const matches = index.match(tellingWords(wish.text, wish.language));
  const best = Math.max(1, ...Array.from(matches.values(), ({ score }) => score));
  const ranked: RankedTemplate[] = [];
  for (const template of templates) {
    if (!mayServe(template, wish)) continue;
    const match = matches.get(template.id);
    if (!match && !isFor(template, wish)) continue;
    const share = match ? match.score / best : 0;
    ranked.push({
      template,
      score: scoreOf(template, wish, share),
      reasons: reasonsOf(template, wish, match),
    });
  }
  return ranked.sort((one, other) => inOrder(one, other, wish.today));
}

/** The same with the message's words as they stand there; for those few that are shown. */
export function withWordsAsWritten(ranked: RankedTemplate, text: string): RankedTemplate {
  const reasons = ranked.reasons.map((reason) =>
    reason.kind === 'words' ? { ...reason, words: asWritten(reason.words, text) } : reason,
  );
  return { ...ranked, reasons };
}

/** Whether a template may be used there at all. */
function mayServe(template: Template, wish: Omit<RankWish, 'text' | 'today'>): boolean {
  const { brands, sites, intents, kind, language } = template;
  return (
    kind === wish.kind &&
    (brands.length === 0 || (wish.brand !== undefined && brands.includes(wish.brand))) &&
    (sites.length === 0 || sites.includes(wish.site)) &&
    (wish.language === undefined || isSpoken(language, wish.language)) &&
    (intents.length === 0 || wish.intent === undefined || intents.includes(wish.intent))
  );
}

/** Made for this, whatever its words: a reply by the kind of message, a post by having a place for its idea. */
function isFor({ intents, text }: Template, { kind, intent }: Pick<RankWish, 'kind' | 'intent'>) {
  return kind === 'post'
    ? /\{\{[^{}]*idea/.test(text)
    : intent !== undefined && intents.includes(intent);
}

/** Use weighs little, so that what is always taken does not keep the better one down. */
function scoreOf(template: Template, wish: RankWish, share: number): number {
  const { language, brands, sites, uses } = template;
  return (
    share * mostForWords +
    (isFor(template, wish) ? worth.intent : 0) +
    (language !== '' && primaryOf(language) === primaryOf(wish.language) ? worth.language : 0) +
    (brands.length > 0 ? worth.brand : 0) +
    (sites.length > 0 ? worth.site : 0) +
    Math.min(1, Math.log10(1 + uses) / 2)
  );
}

function reasonsOf(
  template: Template,
  wish: RankWish,
  match: WordMatch | undefined,
): readonly TemplateReason[] {
  const { intent, today } = wish;
  const reasons: TemplateReason[] = [];
  if (intent && isFor(template, wish)) reasons.push({ kind: 'intent', intent });
  if (match) reasons.push({ kind: 'words', words: match.words.slice(0, mostWordsNamed) });
  if (template.brands.length > 0) reasons.push({ kind: 'brand' });
  if (template.sites.length > 0) reasons.push({ kind: 'site' });
  if (template.isStarter) reasons.push({ kind: 'starter' });
  if (template.reviewBy && isDue(template, today))
    reasons.push({ kind: 'due', since: template.reviewBy });
  return reasons;
}

/** A person's own before a starter nobody has looked at, everything else before what is due. */
function inOrder(one: RankedTemplate, other: RankedTemplate, today: string): number {
  return (
    Number(isDue(one.template, today)) - Number(isDue(other.template, today)) ||
    Number(one.template.isStarter) - Number(other.template.isStarter) ||
    other.score - one.score ||
    one.template.name.localeCompare(other.template.name)
  );
}
