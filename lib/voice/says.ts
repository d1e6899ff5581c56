/** Everything a voice card can say, each one sentence in the catalogue under `voice.says`: without a number, */
const plainSayings = [
  'addressFormal',
  'addressFamiliar',
  'addressMixed',
  'contractsAlways',
  'contractsNever',
  'personBoth',
  'personNone',
  'exclaimsNever',
  'asksNever',
  'smallLetters',
  'noFullStop',
  'emojiNever',
  'hashtagsNever',
] as const;

/** with one, */
const numberedSayings = [
  'sentencesShort',
  'sentencesMiddle',
  'sentencesLong',
  'length',
  'speaksToReader',
  'registerFormal',
  'registerCasual',
  'contractsSometimes',
  'personWe',
  'personOne',
  'exclaimsOften',
  'exclaimsSometimes',
  'asksOften',
  'dashes',
  'semicolons',
  'brackets',
  'ellipses',
  'arrows',
  'capitals',
  'lineBreaks',
] as const;

/** and with a number and what it is about. */
type Listed =
  | 'emojiOften'
  | 'emojiSometimes'
  | 'hashtagsOften'
  | 'hashtagsSometimes'
  | 'opens'
  | 'closes'
  | 'signs'
  | 'words';

type Plain = (typeof plainSayings)[number];
type Numbered = (typeof numberedSayings)[number];
export type Says = Plain | Numbered | Listed;

/** It has no number in it. */
export function isPlain(says: Says): says is Plain {
  return plainSayings.some((one) => one === says);
}

/** It has a number and nothing else in it. */
export function isNumbered(says: Says): says is Numbered {
  return numberedSayings.some((one) => one === says);
}
