import type { Sample } from '@/lib/model';
import { evidenceFor } from './card-evidence';
import { addressOf, contractionsOf, habit, personOf, registerOf, rhythmOf } from './card-rules';
import type { Counted } from './frequent';
import { measureAll } from './measure-all';
import { type MeasuredTraits, traitsOfAll } from './measure-traits';
import { othersIn } from './others';
import type { Says } from './says';
import type { TraitId } from './traits';
import { typicalWords } from './typical-words';

/** One thing about a voice. */
export type Statement = {
  readonly says: Says;
  /** What it is measured by; absent where it is about words alone. */
  readonly trait?: TraitId;
  /** `mean`: a number a text; `share`: a part of the texts, 0 to 1. */
  readonly unit: 'mean' | 'share';
  readonly value: number;
  /** The same of other brands in these languages; absent: nothing to compare with. */
  readonly others?: number;
  /** The emoji, hashtags, words it is about, the most frequent first. */
  readonly texts: readonly string[];
  /** Up to three passages of samples that show it; none where it is about what is never there. */
  readonly evidence: readonly string[];
};

/** How a brand sounds, as measured. */
export type VoiceCard = {
  /** How many samples it rests on; those of weight 0 are not among them. */
  readonly samples: number;
  /** Enough of them to say anything; else there are no statements. */
  readonly isEnough: boolean;
  /** Primary subtags of the languages that are known. */
  readonly languages: readonly string[];
  readonly statements: readonly Statement[];
};

/** Fewer samples show a day, not a voice. */
export const fewestSamples = 5;

/** What a rule finds; everything else about a statement follows from it. */
export type Finding = Pick<Statement, 'says' | 'unit' | 'value'> & {
  readonly trait?: TraitId;
  readonly texts?: readonly Counted[];
};

/** A brand's voice card, from its samples and nothing else. */
export function voiceCard(samples: readonly Sample[]): VoiceCard {
  const texts = measureAll(samples);
  const traits = traitsOfAll(texts);
  const { languages } = traits;
  const isEnough = texts.length >= fewestSamples;
  if (!isEnough) return { samples: texts.length, isEnough, languages, statements: [] };
  const others = languages.length > 0 ? traitsOfAll(othersIn(languages).texts) : undefined;
  const findings = [...findingsIn(traits), ...wordsFinding(typicalWords(texts, languages))];
  return {
    samples: texts.length,
    isEnough,
    languages,
    statements: findings.map(({ texts: counted = [], ...finding }) => {
      const compared = othersFor(finding, others);
      const words = counted.map(({ text }) => text);
      return {
        ...finding,
        ...(compared === undefined ? {} : { others: compared }),
        texts: words,
        evidence: evidenceFor(finding, words, texts),
      };
    }),
  };
}

/** The same number of others; one that is a part of two things together has none. */
function othersFor(
  { says, trait, unit }: Finding,
  others: MeasuredTraits | undefined,
): number | undefined {
  if (!trait || !others || /^(address|contracts)/.test(says)) return undefined;
  return others[unit === 'mean' ? 'usual' : 'share'][trait];
}

function findingsIn(traits: MeasuredTraits): readonly Finding[] {
  const { emoji, hashtags, openings, closings, signOffs } = traits;
  return [
    ...rhythmOf(traits),
    ...addressOf(traits),
    ...registerOf(traits),
    ...contractionsOf(traits),
    ...personOf(traits),
    ...habit(traits, 'exclamations', {
      often: 'exclaimsOften',
      sometimes: 'exclaimsSometimes',
      never: 'exclaimsNever',
    }),
    ...habit(traits, 'questions', { often: 'asksOften', never: 'asksNever' }, 0.4),
    ...habit(traits, 'dashes', { often: 'dashes' }, 0.25),
    ...habit(traits, 'semicolons', { often: 'semicolons' }, 0.2),
    ...habit(traits, 'brackets', { often: 'brackets' }, 0.2),
    ...habit(traits, 'ellipses', { often: 'ellipses' }, 0.2),
    ...habit(traits, 'arrows', { often: 'arrows' }, 0.2),
    ...habit(traits, 'capitals', { often: 'capitals' }, 0.2),
    ...habit(traits, 'smallStart', { often: 'smallLetters' }, 0.6),
    ...habit(traits, 'openEnd', { often: 'noFullStop' }, 0.6),
    ...habit(traits, 'lineBreaks', { often: 'lineBreaks' }, 0.4),
    ...habit(
      traits,
      'emoji',
      { often: 'emojiOften', sometimes: 'emojiSometimes', never: 'emojiNever' },
      0.5,
      emoji,
    ),
    ...habit(
      traits,
      'hashtags',
      { often: 'hashtagsOften', sometimes: 'hashtagsSometimes', never: 'hashtagsNever' },
      0.5,
      hashtags,
    ),
    ...listed('opens', openings),
    ...listed('closes', closings),
    ...listed('signs', signOffs),
  ];
}

function wordsFinding(words: readonly Counted[]): readonly Finding[] {
  return listed('words', words);
}

/** Something that several samples have, as a statement; its number is that of the most frequent. */
function listed(says: Says, texts: readonly Counted[]): readonly Finding[] {
  const [first] = texts;
  return first ? [{ says, unit: 'share', value: first.share, texts }] : [];
}
