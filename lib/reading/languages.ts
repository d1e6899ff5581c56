import type { Lexicon } from './lexicon';
import { en } from './languages/en';

/** Every language the reader knows, one line each. */
export const lexicons: readonly Lexicon[] = [en];
