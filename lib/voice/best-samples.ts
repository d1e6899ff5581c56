import type { Sample, SiteId } from '@/lib/model';
import { dissect, type Word } from './anatomy';
import { isSmallWord, type Language, languageById, languageOf } from './language-of';

/** What is to be written. */
export type Situation = {
  readonly isReply: boolean;
  readonly site?: SiteId;
  /** BCP 47 of the text to be written, where known. */
  readonly language?: string;
  /** What it is about: the post answered, or the idea. Only compared with samples, never taken from. */
  readonly about: string;
};

export type Budget = {
  /** The most samples. */
  readonly most: number;
  /** The most they may have together, in UTF-16 units. */
  readonly characters: number;
};

/**
 * The samples that show a model best how the brand would sound here, the best first: in the language,
 * of the kind, of the site, about the same; the heavier first, then the newer. The same for the same input.
 */
export function bestSamples(
  samples: readonly Sample[],
  situation: Situation,
  { most, characters }: Budget,
): readonly Sample[] {
  const asked = dissect(situation.about);
  const about = subjectOf(asked.words, languageOf(asked));
  const ranked = samples
    .filter(({ weight, text }) => weight > 0 && text.trim() !== '')
    .map((sample) => ({ sample, worth: worthOf(sample, situation, about) }))
    .sort(
      (a, b) =>
        b.worth - a.worth ||
        b.sample.createdAt - a.sample.createdAt ||
        (a.sample.id < b.sample.id ? -1 : 1),
    );
  const chosen: Sample[] = [];
  let left = characters;
  for (const { sample } of ranked) {
    if (chosen.length >= most) break;
    // A shorter one further down may still fit.
    if (sample.text.length > left) continue;
    chosen.push(sample);
    left -= sample.text.length;
  }
  return chosen;
}

/** A language not known gives a sample neither a start nor a handicap. */
function worthOf(sample: Sample, situation: Situation, about: ReadonlySet<string>): number {
  const anatomy = dissect(sample.text);
  const language = languageOf(anatomy);
  const wanted = languageById(situation.language?.toLowerCase().split(/[-_]/)[0] ?? '');
  const isOtherLanguage = language && wanted && language !== wanted;
  const isOtherKind = sample.isReply !== undefined && sample.isReply !== situation.isReply;
  const isSite = sample.site !== undefined && sample.site === situation.site;
  const common = [...subjectOf(anatomy.words, language)].filter((word) => about.has(word)).length;
  return (
    (isOtherLanguage ? -8 : 0) +
    (isOtherKind ? -2 : 0) +
    (isSite ? 1 : 0) +
    Math.min(common, 3) +
    2 * (sample.weight - 1)
  );
}

/** The words that carry a text's subject. */
function subjectOf(words: readonly Word[], language: Language | undefined): ReadonlySet<string> {
  return new Set(
    words
      .filter((word) => /\p{L}{3}/u.test(word.word) && !(language && isSmallWord(word, language)))
      .map(({ word }) => word),
  );
}
