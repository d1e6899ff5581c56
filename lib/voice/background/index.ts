import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';

/**
 * How brands in general write: made-up posts of many trades and tempers, a few dozen a language. A
 * brand is told from others by what sets it apart from these; by primary language subtag.
 */
export const background: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({ de, en, es, fr, it, nl, pl, pt }),
);
