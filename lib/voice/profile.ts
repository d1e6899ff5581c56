import type { Sample } from '@/lib/model';
import { charModel } from './char-model';
import { languagesOf, measureAll } from './measure-all';
import { meansOf } from './measure-traits';
import { othersIn } from './others';
import type { TraitId } from './traits';
import {
  type ClassCounts,
  countAll,
  likeness,
  type VoiceModel,
  type Weighted,
} from './voice-model';

/** A brand's voice as numbers, worked out from its samples; plain data, fit for JSON. */
export type VoiceProfile = {
  /** How many samples it rests on: those of weight 0 are not among them. */
  readonly samples: number;
  /** Primary subtags of the languages the brand writes in and we know, the most frequent first. */
  readonly languages: readonly string[];
  /** How often stretches of characters stand in them, as they are and with the subject covered. */
  readonly plain: Readonly<Record<string, number>>;
  readonly veiled: Readonly<Record<string, number>>;
  readonly classes: ClassCounts;
  /** Each trait's mean, by weight. */
  readonly usual: Readonly<Partial<Record<TraitId, number>>>;
  /** The brand's own texts, each judged by all the others; absent under two samples. */
  readonly own?: Scale;
  /** Texts of others, judged the same way. */
  readonly foreign?: Scale;
};

/** Where a kind of text lies. */
export type Scale = {
  readonly mean: number;
  readonly spread: number;
  /** The same by wording alone. */
  readonly wording: number;
};

/** The most own samples that are judged by the others: more make the scale no better. */
const mostJudged = 50;

/** A brand's voice, from its samples and nothing else. */
export function buildProfile(samples: readonly Sample[]): VoiceProfile {
  const texts = measureAll(samples);
  const languages = languagesOf(texts);
  const counted = countAll(texts);
  const model = {
    plain: charModel(counted.plain),
    veiled: charModel(counted.veiled),
    classes: counted.classes,
  };
  return {
    samples: texts.length,
    languages,
    plain: Object.fromEntries(counted.plain),
    veiled: Object.fromEntries(counted.veiled),
    classes: counted.classes,
    usual: meansOf(texts),
    ...(texts.length > 1 ? scalesOf(texts, model, languages) : {}),
  };
}

function scalesOf(texts: readonly Weighted[], model: VoiceModel, languages: readonly string[]) {
  const others = othersIn(languages);
  const every = Math.ceil(texts.length / mostJudged);
  const judged = texts.filter((_, index) => index % every === 0);
  const own = judged.map(({ measured, weight }) =>
    likeness(measured, model, others.model, weight, 0),
  );
  const foreign = others.texts.map(({ measured, weight }) =>
    likeness(measured, model, others.model, 0, weight),
  );
  return { own: scaleOf(own), foreign: scaleOf(foreign) };
}

function scaleOf(found: readonly { total: number; wording: number }[]): Scale {
  const mean = meanOf(found.map(({ total }) => total));
  const variance = meanOf(found.map(({ total }) => (total - mean) ** 2));
  return {
    mean,
    spread: Math.sqrt(variance),
    wording: meanOf(found.map(({ wording }) => wording)),
  };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

const thawed = new WeakMap<VoiceProfile, VoiceModel>();

/** A profile as something to compare with; worked out once for each. */
export function modelOf(profile: VoiceProfile): VoiceModel {
  const kept = thawed.get(profile);
  if (kept) return kept;
  const model = {
    plain: charModel(new Map(Object.entries(profile.plain))),
    veiled: charModel(new Map(Object.entries(profile.veiled))),
    classes: profile.classes,
  };
  thawed.set(profile, model);
  return model;
}
