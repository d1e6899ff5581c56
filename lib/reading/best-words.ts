import { commonIn, type Words, wordsIn } from './cues';
import { lexicons } from './languages';

/** A text read by the language whose words fit it best. */
export type BestWords = Words & { readonly language: string };

/** A declared language counts as much as this many small words: many accounts never set theirs. */
const declaredWorth = 2;

/** The words of the language that fits best; `undefined`: none that we know. */
export function bestWords(text: string, declared?: string): BestWords | undefined {
  const primary = declared?.toLowerCase().split(/[-_]/)[0];
  const ranked = lexicons
    .map((lexicon) => {
      const words = wordsIn(text, lexicon);
      const common = commonIn(text, lexicon);
      const cues = words.findings.reduce((sum, { weight }) => sum + weight, 0);
      const isKnown = common > 0 || cues > 0 || words.isEcho;
      const bonus = isKnown && lexicon.language === primary ? declaredWorth : 0;
      return { ...words, language: lexicon.language, rank: (common + bonus) * 2 + cues, isKnown };
    })
    .filter(({ isKnown }) => isKnown)
    .sort((a, b) => b.rank - a.rank);
  return ranked[0];
}

/** The language a text seems to be in, by its small words; `undefined`: too little to tell. */
export function likelyLanguage(text: string, declared?: string): string | undefined {
  return bestWords(text, declared)?.language;
}
