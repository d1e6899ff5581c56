import type { Anatomy } from './anatomy';
import type { Language } from './language-of';
import { countIn, type WordList } from './word-list';

/** Everything that is measured of a text, each a number. */
export const traitIds = [
  'length',
  'sentenceLength',
  'wordLength',
  'exclamations',
  'questions',
  'ellipses',
  'commas',
  'semicolons',
  'colons',
  'dashes',
  'brackets',
  'arrows',
  'emoji',
  'hashtags',
  'capitals',
  'smallStart',
  'dotEnd',
  'openEnd',
  'signOff',
  'lineBreaks',
  'shortForms',
  'longForms',
  'one',
  'many',
  'you',
  'formalYou',
  'formal',
  'casual',
] as const;
export type TraitId = (typeof traitIds)[number];

/** A text's numbers; one that cannot be told in its language is absent. */
export type Traits = Readonly<Partial<Record<TraitId, number>>>;

/**
 * Where a trait's number falls into another class: below the first, from the first on, and so on. Texts
 * are compared by class, since the step from no exclamation mark to one says more than that from
 * four to five.
 */
export const traitEdges: Readonly<Record<TraitId, readonly number[]>> = {
  length: [40, 70, 110, 160, 240, 400],
  sentenceLength: [4, 6, 9, 12, 16, 22],
  wordLength: [3.8, 4.2, 4.7, 5.3, 6],
  exclamations: [1, 2, 3],
  questions: [1, 2],
  ellipses: [1],
  commas: [1, 2, 3],
  semicolons: [1],
  colons: [1],
  dashes: [1],
  brackets: [1],
  arrows: [1],
  emoji: [1, 2, 3],
  hashtags: [1, 2],
  capitals: [1, 2],
  smallStart: [1],
  dotEnd: [1],
  openEnd: [1],
  signOff: [1],
  lineBreaks: [1, 2],
  shortForms: [1],
  longForms: [1],
  one: [1],
  many: [1],
  you: [1, 2],
  formalYou: [1],
  formal: [1],
  casual: [1],
};

/** `^Mira`, `– Jo`, `/tk` at the very end. */
const signOff = /(?:\^\s?|[–—]\s?|(?<=\s)[-/~])(\p{L}[\p{L}.]{0,14})$/u;

/** What signs a text, as it stands there; `undefined`: nothing does. */
export function signOffIn(text: string): string | undefined {
  return signOff.exec(text)?.[0].trim();
}

/** A text's numbers, by its language's words where these are known. */
export function traitsOf(anatomy: Anatomy, language: Language | undefined): Traits {
  return {
    ...shapeOf(anatomy),
    ...signsOf(anatomy),
    ...(language ? wordsOf(anatomy, language) : {}),
  };
}

function shapeOf({ text, characters, prose, words, sentences }: Anatomy): Traits {
  const letters = words.reduce((sum, { word }) => sum + word.length, 0);
  const end = prose.trimEnd();
  return {
    length: characters,
    ...(words.length > 0
      ? {
          sentenceLength: words.length / sentences.length,
          wordLength: letters / words.length,
          smallStart: Number(/^[^\p{L}\p{N}]*\p{Ll}/u.test(prose)),
          openEnd: Number(/[\p{L}\p{N})]$/u.test(end)),
          dotEnd: Number(/[.。।]$/u.test(end)),
        }
      : {}),
    signOff: Number(signOffIn(text) !== undefined),
    lineBreaks: text.split('\n').length - 1,
    capitals: words.filter(({ written }) => /^\p{Lu}{3,}$/u.test(written)).length,
  };
}

function signsOf({ prose, emoji, hashtags }: Anatomy): Traits {
  const count = (sign: RegExp) => prose.match(sign)?.length ?? 0;
  return {
    exclamations: count(/[!！]/g),
    questions: count(/[?？؟]/g),
    ellipses: count(/…|\.{3,}/g),
    commas: count(/[,，、،]/g),
    semicolons: count(/[;；]/g),
    colons: count(/[:：](?=\s|$)/g),
    dashes: count(/(?<=\s)[–—-](?=\s)|—/g),
    brackets: count(/[(（]/g),
    arrows: count(/[→➡➜»]|->/g),
    emoji: emoji.length,
    hashtags: hashtags.length,
  };
}

function wordsOf(anatomy: Anatomy, language: Language): Traits {
  const count = (list: WordList) => countIn(anatomy, list);
  return {
    one: count(language.one),
    many: count(language.many),
    you: count(language.you),
    formal: count(language.formal),
    casual: count(language.casual),
    ...(language.formalYou ? { formalYou: count(language.formalYou) } : {}),
    ...(language.contractions
      ? {
          shortForms: count(language.contractions.short),
          longForms: count(language.contractions.long),
        }
      : {}),
  };
}

/** The class a trait's number falls into. */
export function classOf(trait: TraitId, value: number): number {
  return traitEdges[trait].filter((edge) => value >= edge).length;
}
