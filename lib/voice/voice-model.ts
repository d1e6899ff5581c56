import { type CharModel, charModel, count, expectation, shareOf } from './char-model';
import type { Measured } from './measure';
import { classOf, type TraitId, traitEdges, traitIds } from './traits';

/** How often each class of a trait was seen; counted by weight. */
export type ClassCounts = Readonly<Partial<Record<TraitId, readonly number[]>>>;

/** Texts of one hand, or of many, as something that others can be compared with. */
export type VoiceModel = {
  readonly plain: CharModel;
  readonly veiled: CharModel;
  readonly classes: ClassCounts;
};

/** A text that is in a model, and how much it counts there. */
export type Weighted = { readonly measured: Measured; readonly weight: number };

/** What stretches stand in texts, and what their traits are: all that a model is made of. */
export function countAll(texts: readonly Weighted[]) {
  const plain = new Map<string, number>();
  const veiled = new Map<string, number>();
  const classes: Partial<Record<TraitId, number[]>> = {};
  for (const { measured, weight } of texts) {
    count(plain, measured.plain, weight);
    count(veiled, measured.veiled, weight);
    for (const trait of traitIds) {
      const value = measured.traits[trait];
      if (value === undefined) continue;
      const counts = classes[trait] ?? Array<number>(traitEdges[trait].length + 1).fill(0);
      classes[trait] = counts;
      const at = classOf(trait, value);
      counts[at] = (counts[at] ?? 0) + weight;
    }
  }
  return { plain, veiled, classes };
}

/** A model of texts. */
export function voiceModel(texts: readonly Weighted[]): VoiceModel {
  const { plain, veiled, classes } = countAll(texts);
  return { plain: charModel(plain), veiled: charModel(veiled), classes };
}

/** What speaks for one hand and against others, as natural logarithms of odds. */
export type Likeness = {
  /** By how the text goes on from character to character. */
  readonly wording: number;
  readonly traits: Readonly<Partial<Record<TraitId, TraitOdds>>>;
  /** Both together: the larger, the more the text is like the one hand. */
  readonly total: number;
};

export type TraitOdds = {
  /** How often the one hand's texts are in this text's class, 0 to 1. */
  readonly chance: number;
  readonly odds: number;
};

/**
 * How much the traits count beside the wording. The voices for tuning are told best at 1; the
 * paragraphs of a dozen public READMEs, where traits are those of the genre, at next to nothing (2026-11).
 */
const traitsWorth = 0.5;

/** So many texts of others are mixed into one hand's traits: few texts do not make a habit. */
const others = 4;

/**
 * Compares a text with one hand and with others.
 * @param inOwn its weight in the one hand's model, where it is one of these texts: it is taken out.
 * @param inForeign the same for the others.
 */
export function likeness(
  measured: Measured,
  own: VoiceModel,
  foreign: VoiceModel,
  inOwn = 0,
  inForeign = 0,
): Likeness {
  const wordingBy = (side: 'plain' | 'veiled') => {
    const mine = surprise(own[side], measured[side], inOwn);
    return mine - surprise(foreign[side], measured[side], inForeign);
  };
  const both = (wordingBy('plain') + wordingBy('veiled')) / 2;
  // The square root: characters in a row say the same thing more than once.
  const wording = both / Math.sqrt(measured.plain.length);
  const traits: Partial<Record<TraitId, TraitOdds>> = {};
  let total = wording;
  for (const trait of traitIds) {
    const odds = traitOdds(measured, trait, own.classes, foreign.classes, inOwn, inForeign);
    if (!odds) continue;
    traits[trait] = odds;
    total += traitsWorth * odds.odds;
  }
  return { wording, traits, total };
}

function surprise(model: CharModel, characters: readonly string[], weight: number): number {
  const share = weight > 0 ? shareOf(model, characters, weight) : undefined;
  return expectation(model, characters, share).reduce((sum, log) => sum + log, 0);
}

function traitOdds(
  { traits }: Measured,
  trait: TraitId,
  own: ClassCounts,
  foreign: ClassCounts,
  inOwn: number,
  inForeign: number,
): TraitOdds | undefined {
  const value = traits[trait];
  const mine = own[trait];
  const theirs = foreign[trait];
  if (value === undefined || !mine || !theirs) return undefined;
  const at = classOf(trait, value);
  const usual = chanceIn(theirs, at, inForeign, 2, 1 / theirs.length);
  const chance = chanceIn(mine, at, inOwn, others, usual);
  return { chance, odds: Math.log(chance / usual) };
}

function chanceIn(
  counts: readonly number[],
  at: number,
  leftOut: number,
  mixed: number,
  expected: number,
): number {
  const all = counts.reduce((sum, times) => sum + times, 0) - leftOut;
  return ((counts[at] ?? 0) - leftOut + mixed * expected) / (all + mixed);
}
