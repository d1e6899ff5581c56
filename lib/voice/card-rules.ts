import type { Finding } from './card';
import type { Counted } from './frequent';
import type { MeasuredTraits } from './measure-traits';
import type { Says } from './says';
import type { TraitId } from './traits';

/** Where a statement begins to be worth making; in the sense of `share`, 0 to 1. */
const never = 0.03;
const clearly = 0.8;

/** How often a sign is there, in the words for it; where there are no words for it nothing is said. */
export function habit(
  { share }: MeasuredTraits,
  trait: TraitId,
  words: { readonly often: Says; readonly sometimes?: Says; readonly never?: Says },
  often = 0.5,
  texts: readonly Counted[] = [],
): readonly Finding[] {
  const value = share[trait];
  if (value === undefined) return [];
  const rare = value <= never ? words.never : words.sometimes;
  const says = value >= often ? words.often : rare;
  return says ? [{ says, trait, unit: 'share', value, texts }] : [];
}

/** Sentences and posts, long or short. */
export function rhythmOf({ usual }: MeasuredTraits): readonly Finding[] {
  const { sentenceLength, length } = usual;
  const found: Finding[] = [];
  if (sentenceLength !== undefined) {
    const long = sentenceLength > 14 ? 'sentencesLong' : 'sentencesMiddle';
    const says = sentenceLength < 8 ? 'sentencesShort' : long;
    found.push({ says, trait: 'sentenceLength', unit: 'mean', value: sentenceLength });
  }
  if (length !== undefined) {
    found.push({ says: 'length', trait: 'length', unit: 'mean', value: length });
  }
  return found;
}

/** Du or Sie, tu or vous; in languages without a choice, whether the reader is spoken to. */
export function addressOf({ share }: MeasuredTraits): readonly Finding[] {
  const { you = 0, formalYou } = share;
  if (formalYou === undefined) {
    if (you < 0.4) return [];
    return [{ says: 'speaksToReader', trait: 'you', unit: 'share', value: you }];
  }
  const part = formalYou / (you + formalYou);
  if (you + formalYou < 0.1) return [];
  if (part >= clearly) {
    return [{ says: 'addressFormal', trait: 'formalYou', unit: 'share', value: part }];
  }
  const says = part <= 1 - clearly ? 'addressFamiliar' : 'addressMixed';
  return [{ says, trait: 'you', unit: 'share', value: 1 - part }];
}

/** Formal words or casual ones, where one kind has it. */
export function registerOf({ share }: MeasuredTraits): readonly Finding[] {
  const { formal, casual } = share;
  if (formal === undefined || casual === undefined) return [];
  if (formal >= 0.2 && formal > 2 * casual) {
    return [{ says: 'registerFormal', trait: 'formal', unit: 'share', value: formal }];
  }
  if (casual >= 0.2 && casual > 2 * formal) {
    return [{ says: 'registerCasual', trait: 'casual', unit: 'share', value: casual }];
  }
  return [];
}

/** Short forms where full ones were possible. */
export function contractionsOf({ usual, samples }: MeasuredTraits): readonly Finding[] {
  const { shortForms, longForms } = usual;
  if (shortForms === undefined || longForms === undefined) return [];
  const both = shortForms + longForms;
  if (both * samples < 4) return [];
  const value = shortForms / both;
  const seldom = value <= 0.1 ? 'contractsNever' : 'contractsSometimes';
  const says = value >= clearly ? 'contractsAlways' : seldom;
  return [{ says, trait: 'shortForms', unit: 'share', value }];
}

/** We, I, both or nobody. */
export function personOf({ share }: MeasuredTraits): readonly Finding[] {
  const { one, many } = share;
  if (one === undefined || many === undefined) return [];
  if (one < 0.1 && many < 0.1) {
    return [{ says: 'personNone', trait: 'many', unit: 'share', value: many }];
  }
  if (many > 3 * one) return [{ says: 'personWe', trait: 'many', unit: 'share', value: many }];
  if (one > 3 * many) return [{ says: 'personOne', trait: 'one', unit: 'share', value: one }];
  return [{ says: 'personBoth', trait: 'many', unit: 'share', value: many }];
}
