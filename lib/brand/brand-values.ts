import type { Brand } from '@/lib/model';
import { accountsText, readAccounts } from './accounts-text';
import { hashtagsText, readHashtags } from './hashtags-text';
import { languageOf, languagesText, readList } from './lists';

/** A brand as it stands in its form: everything is text, however the person writes it. */
export type BrandValues = {
  readonly name: string;
  readonly about: string;
  readonly tone: string;
  readonly handles: string;
  readonly color: string;
  readonly products: string;
  readonly links: string;
  readonly goals: string;
  readonly languages: string;
  /** BCP 47; empty: nobody minds. */
  readonly spelling: string;
  /** A number; empty: as the thread has it. */
  readonly emojiMost: string;
  readonly emojiFavourites: string;
  readonly hashtags: string;
  readonly wordsToUse: string;
  readonly wordsToAvoid: string;
  readonly signOff: string;
};

/** Colours that tell brands apart in light and dark; a person may pick any other. */
export const brandColors = [
  '#c8553d',
  '#c78500',
  '#5b8c2a',
  '#00857a',
  '#3b6fc4',
  '#7a5cc7',
  '#b8478f',
  '#5f6b7a',
] as const;

export const emptyBrand: BrandValues = {
  name: '',
  about: '',
  tone: '',
  handles: '',
  color: brandColors[0],
  products: '',
  links: '',
  goals: '',
  languages: '',
  spelling: '',
  emojiMost: '',
  emojiFavourites: '',
  hashtags: '',
  wordsToUse: '',
  wordsToAvoid: '',
  signOff: '',
};

/** The most a field holds; the prompt carries all of it with every draft. */
const brandLimits = {
  name: 80,
  about: 600,
  tone: 400,
  products: 600,
  links: 600,
  goals: 400,
  languages: 200,
  emojiFavourites: 60,
  hashtags: 600,
  wordsToUse: 400,
  wordsToAvoid: 400,
  signOff: 60,
} as const satisfies Partial<Record<keyof BrandValues, number>>;

export type BrandProblem =
  | 'name-missing'
  | 'too-long'
  | 'odd-handle'
  | 'odd-language'
  | 'odd-link'
  | 'odd-hashtag';
export type BrandProblems = Partial<Record<keyof BrandValues, BrandProblem>>;

/** What is wrong with a form, by field; nothing where it can be kept. */
export function brandProblems(values: BrandValues): BrandProblems {
  const problems: BrandProblems = {};
  const note = (field: keyof BrandValues, problem: BrandProblem, isIt: boolean) => {
    if (isIt) problems[field] ??= problem;
  };
  note('name', 'name-missing', !values.name.trim());
  for (const [field, most] of Object.entries(brandLimits)) {
    note(field as keyof BrandValues, 'too-long', values[field as keyof BrandValues].length > most);
  }
  note('handles', 'odd-handle', readAccounts(values.handles).odd.length > 0);
  note(
    'languages',
    'odd-language',
    readList(values.languages).some((name) => !languageOf(name)),
  );
  note(
    'links',
    'odd-link',
    readList(values.links).some((link) => !isLink(link)),
  );
  note('hashtags', 'odd-hashtag', readHashtags(values.hashtags).odd.length > 0);
  return problems;
}

function isLink(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

export function valuesOfBrand(brand: Brand): BrandValues {
  const { name, about, tone, color, goals, signOff } = brand;
  return {
    name,
    about,
    tone,
    color,
    goals,
    signOff,
    handles: accountsText(brand.accounts),
    products: brand.products.join('\n'),
    links: brand.links.join('\n'),
    languages: languagesText(brand.languages),
    spelling: brand.spelling ?? '',
    emojiMost: brand.emoji ? String(brand.emoji.most) : '',
    emojiFavourites: brand.emoji?.favourites.join(' ') ?? '',
    hashtags: hashtagsText(brand.hashtags),
    wordsToUse: brand.wordsToUse.join(', '),
    wordsToAvoid: brand.wordsToAvoid.join(', '),
  };
}

/** What is kept of a form without problems; what is no longer there is `undefined`. */
export function brandFrom(values: BrandValues) {
  return {
    name: values.name.trim(),
    about: values.about.trim(),
    tone: values.tone.trim(),
    color: values.color,
    goals: values.goals.trim(),
    signOff: values.signOff.trim(),
    accounts: readAccounts(values.handles).accounts,
    products: readList(values.products),
    links: readList(values.links),
    languages: readList(values.languages).flatMap((name) => languageOf(name) ?? []),
    spelling: values.spelling || undefined,
    emoji: emojiFrom(values),
    hashtags: readHashtags(values.hashtags).sets,
    wordsToUse: readList(values.wordsToUse),
    wordsToAvoid: readList(values.wordsToAvoid),
  };
}

function emojiFrom({ emojiMost, emojiFavourites }: BrandValues): Brand['emoji'] {
  if (emojiMost === '') return undefined;
  return { most: Number(emojiMost), favourites: emojiFavourites.split(/[\s,]+/).filter(Boolean) };
}
