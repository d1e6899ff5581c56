import type { Brand } from '@/lib/model';

/** What a brand has of its own before anybody told us anything about it. */
export const emptyMaterial = {
  about: '',
  tone: '',
  accounts: [],
  products: [],
  links: [],
  languages: [],
  hashtags: [],
  wordsToUse: [],
  wordsToAvoid: [],
  signOff: '',
  goals: '',
} as const satisfies Partial<Brand>;
