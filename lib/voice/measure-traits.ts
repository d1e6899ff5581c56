import type { Sample } from '@/lib/model';
import { type Counted, mostFrequent } from './frequent';
import { isSmallWord } from './language-of';
import type { Measured } from './measure';
import { languagesOf, measureAll } from './measure-all';
import { signOffIn, type TraitId, traitIds } from './traits';
import type { Weighted } from './voice-model';

/** What was measured over all of a brand's samples, by their weight. */
export type MeasuredTraits = {
  /** How many samples it rests on. */
  readonly samples: number;
  /** Primary subtags of those we know, the most frequent first. */
  readonly languages: readonly string[];
  /** Each trait's mean a text; one that no sample's language tells is absent. */
  readonly usual: Means;
  /** The part of the samples that have any of it, 0 to 1. */
  readonly share: Means;
  readonly emoji: readonly Counted[];
  readonly hashtags: readonly Counted[];
  /** How texts begin and end, in small letters, where several do it the same way. */
  readonly openings: readonly Counted[];
  readonly closings: readonly Counted[];
  /** What signs them, as written. */
  readonly signOffs: readonly Counted[];
};

export type Means = Readonly<Partial<Record<TraitId, number>>>;

/** Measures a brand's samples; those of weight 0 are left out. */
export function measureTraits(samples: readonly Sample[]): MeasuredTraits {
  return traitsOfAll(measureAll(samples));
}

/** The same for texts that are measured already. */
export function traitsOfAll(texts: readonly Weighted[]): MeasuredTraits {
  return {
    samples: texts.length,
    languages: languagesOf(texts),
    usual: meansOf(texts),
    share: meansOf(texts, (value) => Number(value > 0)),
    emoji: mostFrequent(texts, ({ anatomy }) => anatomy.emoji),
    hashtags: mostFrequent(texts, ({ anatomy }) => anatomy.hashtags),
    openings: withoutParts(mostFrequent(texts, openingsOf)),
    closings: mostFrequent(texts, closingsOf),
    signOffs: mostFrequent(texts, ({ anatomy }) => signOffIn(anatomy.text)?.split('\n') ?? []),
  };
}

/** Each trait's mean, or the mean of what is made of it, by weight. */
export function meansOf(texts: readonly Weighted[], of = (value: number) => value): Means {
  const means: Partial<Record<TraitId, number>> = {};
  for (const trait of traitIds) {
    let all = 0;
    let sum = 0;
    for (const { measured, weight } of texts) {
      const value = measured.traits[trait];
      if (value === undefined) continue;
      all += weight;
      sum += weight * of(value);
    }
    if (all > 0) means[trait] = sum / all;
  }
  return means;
}

/** The first word, where it says something, and the first two. */
function openingsOf({ anatomy, language }: Measured): readonly string[] {
  const [first, second] = anatomy.words;
  if (!first) return [];
  const isSmall = language !== undefined && isSmallWord(first, language);
  return [
    ...(isSmall ? [] : [first.word]),
    ...(second && !second.isSentenceStart ? [`${first.word} ${second.word}`] : []),
  ];
}

function closingsOf({ anatomy }: Measured): readonly string[] {
  const [last, before] = anatomy.words.toReversed();
  if (!last || !before || signOffIn(anatomy.text) !== undefined) return [];
  return [`${before.word} ${last.word}`];
}

/** Without an opening that is nearly always the beginning of a longer one. */
function withoutParts(openings: readonly Counted[]): readonly Counted[] {
  return openings.filter(
    ({ text, share }) =>
      !openings.some((other) => other.text.startsWith(`${text} `) && other.share >= share * 0.8),
  );
}
