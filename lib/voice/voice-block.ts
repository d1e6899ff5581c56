import type { Statement, VoiceCard } from './card';
import type { Says } from './says';

/**
 * A card in a few lines of plain English for a model's prompt; never translated, and the same to the
 * byte for the same card, so that providers' prompt caches hit. Numbers are rounded, so that one
 * more sample seldom changes it. Empty: too few samples to say anything.
 */
export function voiceBlock({ isEnough, samples, statements }: VoiceCard): string {
  if (!isEnough || statements.length === 0) return '';
  const lines = statements.map((statement) => `- ${blockWords[statement.says](told(statement))}`);
  return [`How its own posts sound (measured on ${basis(samples)})`, ...lines].join('\n');
}

type Told = {
  /** Rounded; a part in per cent. */
  readonly value: number;
  readonly texts: string;
};

function told({ unit, value, texts }: Statement): Told {
  const rounded = unit === 'share' ? Math.round(value * 20) * 5 : roughly(value);
  return { value: rounded, texts: texts.map((text) => `"${text}"`).join(', ') };
}

/** Whole numbers up to twenty, tens above. */
function roughly(value: number): number {
  return value < 20 ? Math.round(value) : Math.round(value / 10) * 10;
}

function basis(samples: number): string {
  const steps = [200, 100, 50, 20, 10];
  const step = steps.find((least) => samples >= least);
  return step === undefined ? 'a few posts' : `more than ${step - 1} posts`;
}

const blockWords: Readonly<Record<Says, (told: Told) => string>> = {
  sentencesShort: ({ value }) => `Short sentences, about ${value} words.`,
  sentencesMiddle: ({ value }) => `Sentences of about ${value} words.`,
  sentencesLong: ({ value }) => `Long sentences, about ${value} words.`,
  length: ({ value }) => `About ${value} characters a post.`,
  addressFormal: () => 'Addresses the reader formally.',
  addressFamiliar: () => 'Addresses the reader familiarly.',
  addressMixed: () => 'Addresses the reader formally or familiarly, as the thread does.',
  speaksToReader: () => 'Speaks to the reader as "you".',
  registerFormal: () => 'Formal words.',
  registerCasual: () => 'Casual words.',
  contractsAlways: () => 'Contracts wherever it can.',
  contractsSometimes: ({ value }) => `Contracts in about ${value}% of places.`,
  contractsNever: () => 'Writes full forms, no contractions.',
  personWe: () => 'Says "we".',
  personOne: () => 'Says "I".',
  personBoth: () => 'Says both "we" and "I".',
  personNone: () => 'Says neither "we" nor "I".',
  exclaimsOften: ({ value }) => `Exclamation marks in ${value}% of posts.`,
  exclaimsSometimes: ({ value }) => `Exclamation marks in ${value}% of posts.`,
  exclaimsNever: () => 'No exclamation marks.',
  asksOften: ({ value }) => `A question in ${value}% of posts.`,
  asksNever: () => 'Asks no questions.',
  dashes: ({ value }) => `Dashes in ${value}% of posts.`,
  semicolons: ({ value }) => `Semicolons in ${value}% of posts.`,
  brackets: ({ value }) => `Brackets in ${value}% of posts.`,
  ellipses: ({ value }) => `Trails off in ${value}% of posts.`,
  arrows: ({ value }) => `Arrows in ${value}% of posts.`,
  capitals: ({ value }) => `Words in capitals in ${value}% of posts.`,
  smallLetters: () => 'Begins in small letters.',
  noFullStop: () => 'No full stop at the end.',
  lineBreaks: ({ value }) => `Line breaks in ${value}% of posts.`,
  emojiOften: ({ value, texts }) => `Emoji in ${value}% of posts${such(texts)}.`,
  emojiSometimes: ({ value, texts }) => `Emoji in ${value}% of posts${such(texts)}.`,
  emojiNever: () => 'No emoji.',
  hashtagsOften: ({ value, texts }) => `Hashtags in ${value}% of posts${such(texts)}.`,
  hashtagsSometimes: ({ value, texts }) => `Hashtags in ${value}% of posts${such(texts)}.`,
  hashtagsNever: () => 'No hashtags.',
  opens: ({ texts }) => `Sometimes begins with ${texts}.`,
  closes: ({ texts }) => `Sometimes ends with ${texts}.`,
  signs: ({ value, texts }) => `Signs ${value}% of posts: ${texts}.`,
  words: ({ texts }) => `Its own words: ${texts}.`,
};

function such(texts: string): string {
  return texts === '' ? '' : `, such as ${texts}`;
}
