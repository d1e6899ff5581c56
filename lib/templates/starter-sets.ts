import type { StarterSet } from './starter';
import { en } from './starters/en';

/** Every language with starters, one line each. */
const sets: readonly StarterSet[] = [en];

/** The starters of a language; `undefined`: there are none. */
export function maybeStartersIn(language: string | undefined): StarterSet | undefined {
  const primary = language?.toLowerCase().split(/[-_]/)[0];
  return sets.find((set) => set.language === primary);
}

/** The starters of a language, English where there are none. */
export function startersIn(language: string | undefined): StarterSet {
  return maybeStartersIn(language) ?? en;
}
