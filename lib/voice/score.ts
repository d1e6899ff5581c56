import { languageById } from './language-of';
import { type Measured, measure } from './measure';
import { othersIn } from './others';
import { modelOf, type VoiceProfile } from './profile';
import { type TraitId, traitIds } from './traits';
import { type Likeness, likeness } from './voice-model';

/** One thing about a text that is not the brand's way. */
export type Difference = {
  /** `wording`: 0 as anybody writes, 100 as the brand does; every other one in its own unit (`traits.ts`). */
  readonly trait: TraitId | 'wording';
  readonly is: number;
  readonly usual: number;
};

/** What there is too little of for a score to be relied on. */
export type VoiceDoubt =
  /** Samples: so many more would be enough. */
  | { readonly kind: 'samples'; readonly missing: number }
  /** Text. */
  | { readonly kind: 'short' }
  /** Posts of the brand's in that language. */
  | { readonly kind: 'language' }
  /** What sets the brand's own posts apart from anybody else's. */
  | { readonly kind: 'alike' };

export type VoiceScore = {
  /** 0 like anybody else, 50 could be either, 100 like the brand's own posts. */
  readonly score: number;
  /** Why it is not to be relied on; absent: it is. */
  readonly doubt?: VoiceDoubt;
  /** What counts most against it, the worst first. */
  readonly differs: readonly Difference[];
};

/** In characters as a reader counts them; under this a few signs decide everything. */
const shortestSure = 60;
const fewestSure = 8;

const mostDifferences = 4;

/** How much a text sounds like the brand. */
export function scoreVoice(profile: VoiceProfile, text: string): VoiceScore {
  const [main] = profile.languages;
  const measured = measure(text, main === undefined ? undefined : languageById(main));
  const { own, foreign } = profile;
  if (!own || !foreign || measured.anatomy.text === '') {
    return { score: 50, ...doubtOf(profile, measured), differs: [] };
  }
  const found = likeness(measured, modelOf(profile), othersIn(profile.languages).model);
  return {
    score: Math.round(100 * placed(found.total, own, foreign)),
    ...doubtOf(profile, measured),
    differs: differencesOf(found, profile, measured.traits),
  };
}

function doubtOf(
  { samples, languages, own, foreign }: VoiceProfile,
  { anatomy, language }: Measured,
): { readonly doubt?: VoiceDoubt } {
  if (samples < fewestSure) return { doubt: { kind: 'samples', missing: fewestSure - samples } };
  if (anatomy.characters < shortestSure) return { doubt: { kind: 'short' } };
  if (!language || !languages.includes(language.id)) return { doubt: { kind: 'language' } };
  const isTold = own && foreign && own.mean - foreign.mean > (own.spread + foreign.spread) / 2;
  return isTold ? {} : { doubt: { kind: 'alike' } };
}

type Place = Pick<NonNullable<VoiceProfile['own']>, 'mean' | 'spread'>;

/**
 * Between others and the brand's own, 0 to 1, by how far the two kinds spread: where they overlap, no
 * text comes far from the middle. That lies a little on the others' side, since texts that the samples
 * have not prepared for fall back on it; but never so low that most of what shares no more than a trade with the
 * brand would be above it.
 */
function placed(total: number, own: Place, foreign: Place): number {
  const between = 0.4 * own.mean + 0.6 * foreign.mean;
  // Samples that are all but the same would leave no room for anything new.
  const spread = Math.max(own.spread, (own.mean - foreign.mean) / 4);
  const middle = Math.max(between, own.mean - 0.9 * spread);
  return 1 / (1 + Math.exp((-3 * (total - middle)) / (spread + foreign.spread || 1)));
}

/** A class that fewer of the brand's texts than this are in, and others' are in more, is a difference. */
const rare = 0.15;

function differencesOf(
  found: Likeness,
  { own, foreign, usual }: VoiceProfile,
  traits: Readonly<Partial<Record<TraitId, number>>>,
): readonly Difference[] {
  const told = traitIds.flatMap((trait) => {
    const odds = found.traits[trait];
    const is = traits[trait];
    const mean = usual[trait];
    if (!odds || is === undefined || mean === undefined) return [];
    return odds.chance < rare && odds.odds < -0.5 ? [{ trait, is, usual: mean, ...odds }] : [];
  });
  const differences: Difference[] = told
    .sort((a, b) => a.odds - b.odds)
    .map(({ trait, is, usual: mean }) => ({ trait, is: rounded(is), usual: rounded(mean) }));
  const wording = own && foreign ? wordingPlace(found.wording, own.wording, foreign.wording) : 100;
  if (wording < 25) differences.unshift({ trait: 'wording', is: wording, usual: 100 });
  return differences.slice(0, mostDifferences);
}

function wordingPlace(is: number, own: number, foreign: number): number {
  if (own <= foreign) return 100;
  return Math.round(100 * Math.min(1, Math.max(0, (is - foreign) / (own - foreign))));
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
