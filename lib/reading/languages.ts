import { de } from './languages/de';
import { en } from './languages/en';
import { es } from './languages/es';
import { fr } from './languages/fr';
import { it } from './languages/it';
import { nl } from './languages/nl';
import { pl } from './languages/pl';
import { pt } from './languages/pt';
import type { Lexicon } from './lexicon';

/** Every language the reader knows. */
export const lexicons: readonly Lexicon[] = [en, de, fr, es, pt, it, nl, pl];
