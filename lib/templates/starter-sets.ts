import type { StarterSet } from './starter';
import { de } from './starters/de';
import { en } from './starters/en';
import { es } from './starters/es';
import { fr } from './starters/fr';
import { it } from './starters/it';
import { nl } from './starters/nl';
import { pl } from './starters/pl';
import { pt } from './starters/pt';

/** Every language with starters. */
export const starterSets: readonly StarterSet[] = [en, de, fr, es, pt, it, nl, pl];

/** The starters of a language; `undefined`: there are none. */
export function maybeStartersIn(language: string | undefined): StarterSet | undefined {
  const primary = language?.toLowerCase().split(/[-_]/)[0];
  return starterSets.find((set) => set.language === primary);
}

/** The starters of a language, English where there are none. */
export function startersIn(language: string | undefined): StarterSet {
  return maybeStartersIn(language) ?? en;
}
