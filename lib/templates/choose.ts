import { isOver } from '@/lib/limits/count';
import type { Brand, Draft, Limit } from '@/lib/model';
import { likelyLanguage } from '@/lib/reading/best-words';
import { type Facts, fill } from './fill';
import { firstNameOf } from './first-name';
import { isFormal } from './formality';
import { goalAngles } from './goal';
import type { Angle, PostAngle, ReplyStarter, Starter, StarterSet } from './starter';
import { maybeStartersIn, startersIn } from './starter-sets';
import { aboutOf } from './topic';

/** A starter, filled for one draft. */
export type Suggestion = {
  /** `<language>:<starter id>`. */
  readonly template: string;
  readonly angle: Angle;
  readonly text: string;
};

/** What choosing looks at. */
export type Wish = Pick<Draft, 'kind' | 'snapshot' | 'reading' | 'brief' | 'language'>;

/** A starter whose slots could be filled, and how well it fits. */
type Candidate = Suggestion & { readonly fit: number; readonly rank: number };

const mostSuggestions = 3;

/**
 * The three best-fitting starters, each with another angle, best first. The same draft always gets
 * the same three; blanks are left for the person (`blanksOf`).
 *
 * @param detected the language the browser found in the post or the idea, where it could tell.
 */
export function choose(wish: Wish, brand?: Brand, detected?: string): readonly Suggestion[] {
  const set = startersFor(wish, detected);
  const formal = isFormal(brand?.tone ?? '');
  const candidates = wish.kind === 'reply' ? replies(wish, brand, set, formal) : posts(wish, brand, set, formal);
  return distinct(fitting(candidates, wish)).map(({ template, angle, text }) => ({ template, angle, text }));
}

function startersFor(wish: Wish, detected: string | undefined): StarterSet {
  const { answered } = wish.snapshot;
  const text = wish.kind === 'reply' ? (answered?.text ?? '') : ideaOf(wish);
  const declared = wish.kind === 'reply' ? answered?.language : undefined;
  const languages = [detected, likelyLanguage(text, declared), declared];
  return wish.language
    ? startersIn(wish.language)
    : startersIn(languages.find((language) => maybeStartersIn(language)));
}

function replies(wish: Wish, brand: Brand | undefined, set: StarterSet, formal: boolean): readonly Candidate[] {
  const { answered } = wish.snapshot;
  const intent = wish.reading?.intent ?? 'unclear';
  const about = aboutOf(answered?.text ?? '', set);
  const facts = factsOf({
    first_name: firstNameOf(answered?.author),
    handle: answered?.handle && `@${answered.handle}`,
    brand: brand?.name,
    topic: about.topic,
  });
  const seed = hash(`${answered?.permalink ?? ''}${answered?.text ?? ''}`);
  const order = anglesInOrder(set.replies.filter((starter) => starter.intent === intent), wish.reading?.isDoubtful);
  return set.replies.flatMap((starter) => {
    if (starter.intent !== intent || (starter.area && starter.area !== about.area)) return [];
    const text = fill(wordingOf(starter, formal), facts);
    const fit = (starter.area ? 4 : 0) + (/\{\{topic\}\}/.test(starter.text) ? 2 : 0);
    return text === undefined
      ? []
      : [{ ...named(starter, set), text, fit: fit + turn(starter.id, seed), rank: order.indexOf(starter.angle) }];
  });
}

/** As the language lists them; in doubt, asking comes first. */
function anglesInOrder(starters: readonly ReplyStarter[], isDoubtful = false): readonly Angle[] {
  const angles = [...new Set(starters.map(({ angle }) => angle))];
  return isDoubtful && angles.includes('ask') ? ['ask', ...angles.filter((angle) => angle !== 'ask')] : angles;
}

function posts(wish: Wish, brand: Brand | undefined, set: StarterSet, formal: boolean): readonly Candidate[] {
  const idea = sentence(ideaOf(wish));
  const link = wish.brief.link.trim();
  const facts = factsOf({ brand: brand?.name, idea: idea || set.ideaBlank, link: idea.includes(link) ? '' : link });
  const order: readonly PostAngle[] = goalAngles(wish.brief.goal);
  return set.posts.flatMap((starter) => {
    const text = fill(wordingOf(starter, formal), facts);
    return text === undefined ? [] : [{ ...named(starter, set), text, fit: 0, rank: order.indexOf(starter.angle) }];
  });
}

/** What the post is to say: the brief, else what already stands in the box. */
function ideaOf({ brief, snapshot }: Wish): string {
  const typed = snapshot.composer?.text.slice(snapshot.composer.prefill.length) ?? '';
  return (brief.idea.trim() || typed).trim();
}

/** An idea jotted down, as a sentence. */
function sentence(idea: string): string {
  const begun = idea.replace(/^\p{Ll}(?=\p{Ll}*[\s,])/u, (letter) => letter.toUpperCase());
  return /[\p{L}\p{N})]$/u.test(begun) && !/\S+\.\S+$|[#@]\S+$/u.test(begun) ? `${begun}.` : begun;
}

function factsOf(facts: { [Name in keyof Facts]: Facts[Name] | undefined }): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined && fact !== ''));
}

function wordingOf(starter: Starter<Angle>, formal: boolean): string {
  return formal ? (starter.formal ?? starter.text) : starter.text;
}

function named(starter: Starter<Angle>, set: StarterSet): Pick<Suggestion, 'template' | 'angle'> {
  return { template: `${set.language}:${starter.id}`, angle: starter.angle };
}

/** Those the site lets through; where that leaves too little to choose from, the shortest too. */
function fitting(candidates: readonly Candidate[], { snapshot }: Wish): readonly Candidate[] {
  const { limit, composer } = snapshot;
  if (!limit) return candidates;
  const short = candidates.filter(({ text }) => !isTooLong(text, limit, composer?.prefill ?? ''));
  const angles = new Set(short.map(({ angle }) => angle));
  const rest = candidates.filter((one) => !angles.has(one.angle));
  if (angles.size >= mostSuggestions) return short;
  return [...short, ...rest.sort((a, b) => a.text.length - b.text.length).map((one) => ({ ...one, rank: one.rank + 100 }))];
}

/** X gives the mentions it puts in front of a reply for free; the others count them. */
function isTooLong(text: string, limit: Limit, prefill: string): boolean {
  return isOver(limit.rule === 'weighted' ? text : prefill + text, limit);
}

function distinct(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<Angle, Candidate>();
  for (const one of candidates) {
    const known = best.get(one.angle);
    if (!known || one.fit > known.fit) best.set(one.angle, one);
  }
  return [...best.values()]
    .sort((a, b) => groupOf(b) - groupOf(a) || a.rank - b.rank)
    .slice(0, mostSuggestions);
}

/** What was written for just this matter comes before what fits any. */
function groupOf({ fit, rank }: Candidate): number {
  return rank >= 100 ? -1 : Math.floor(fit / 4);
}

/** Which of two equal wordings it is this time: below one, so that it never outweighs a fit. */
function turn(id: string, seed: number): number {
  return (hash(id) ^ seed) % 97 / 100;
}

function hash(text: string): number {
  let value = 7;
  for (const character of text) value = (value * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return value;
}
