import { isOver } from '@/lib/limits/count';
import type { Brand, Limit } from '@/lib/model';
import { likelyLanguage } from '@/lib/reading/best-words';
import type { Candidate, Speaker, Suggestion, Wish } from './candidate';
import { isFormal } from './formality';
import { ideaOf, posts } from './posts';
import { replies } from './replies';
import type { Angle, StarterSet } from './starter';
import { maybeStartersIn, startersIn } from './starter-sets';

/** As many as there are keys for. */
export const mostSuggestions = 3;

/** Behind everything the site lets through. */
const lastRank = 100;

/**
 * The three best-fitting starters, each with another angle, best first. The same draft always gets
 * the same three; blanks are left for the person (`blanksOf`).
 *
 * @param detected the language the browser found in the post or the idea, where it could tell.
 * @param replaced ids of starters that the person's own version stands in for, or nothing.
 */
export function choose(
  wish: Wish,
  brand?: Brand,
  detected?: string,
  replaced: ReadonlySet<string> = new Set(),
): readonly Suggestion[] {
  const set = startersFor(wish, detected);
  const speaker: Speaker = { brand, set, isFormal: isFormal(brand?.tone ?? '') };
  const all = wish.kind === 'reply' ? replies(wish, speaker) : posts(wish, speaker);
  const candidates = all.filter(({ template }) => !replaced.has(template));
  return distinct(fitting(candidates, wish)).map(({ template, angle, text }) => ({
    template,
    angle,
    text,
  }));
}

/** The starters of the language a draft is to be in. */
export function startersFor(wish: Wish, detected: string | undefined): StarterSet {
  const { answered } = wish.snapshot;
  const text = wish.kind === 'reply' ? (answered?.text ?? '') : ideaOf(wish);
  const declared = wish.kind === 'reply' ? answered?.language : undefined;
  const languages = [detected, likelyLanguage(text, declared), declared];
  return wish.language
    ? startersIn(wish.language)
    : startersIn(languages.find((language) => maybeStartersIn(language)));
}

/** Those the site lets through; where that leaves too little to choose from, the shortest too. */
function fitting(candidates: readonly Candidate[], { snapshot }: Wish): readonly Candidate[] {
  const { limit, composer } = snapshot;
  if (!limit) return candidates;
  const short = candidates.filter(({ text }) => !isTooLong(text, limit, composer?.prefill ?? ''));
  const angles = new Set(short.map(({ angle }) => angle));
  const rest = candidates.filter((one) => !angles.has(one.angle));
  if (angles.size >= mostSuggestions) return short;
  return [
    ...short,
    ...rest
      .sort((a, b) => a.text.length - b.text.length)
      .map((one) => ({ ...one, rank: one.rank + lastRank })),
  ];
}

/** X gives the mentions it puts in front of a reply for free; the others count them. */
export function isTooLong(text: string, limit: Limit, prefill: string): boolean {
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
  if (rank >= lastRank) return -1;
  return fit >= 4 ? 1 : 0;
}
