import { commonIn, type Words, wordsIn } from './cues';
import { lexicons } from './languages';

/** A text read by the language whose words fit it best. */
export type BestWords = Words & { readonly language: string };

/** A declared language counts as much as this many small words: many accounts never set theirs. */
const declaredWorth = 2;

/** So many languages are read in full; short texts have words of several. */
const mostRead = 3;

/** The words of the language that fits best; `undefined`: none that we know. */
export function bestWords(text: string, declared?: string): BestWords | undefined {
  const primary = declared?.toLowerCase().split(/[-_]/)[0];
  const likely = lexicons
    .map((lexicon) => ({ lexicon, common: commonIn(text, lexicon), isDeclared: lexicon.language === primary }))
    .map((one) => ({ ...one, rank: one.common + (one.isDeclared ? declaredWorth : 0) }))
    .sort((a, b) => b.rank - a.rank);
  const isTold = (likely[0]?.rank ?? 0) > 0;
  const ranked = (isTold ? likely.slice(0, mostRead) : likely)
    .map(({ lexicon, rank, common }) => {
      const words = wordsIn(text, lexicon);
      const cues = words.findings.reduce((sum, { weight }) => sum + weight, 0);
      const isKnown = common > 0 || cues > 0 || words.isEcho;
      return { ...words, language: lexicon.language, rank: rank * 2 + cues, isKnown };
    })
    .filter(({ isKnown }) => isKnown)
    .sort((a, b) => b.rank - a.rank);
  return ranked[0];
}

/** The language a text seems to be in, by its small words; `undefined`: too little to tell. */
export function likelyLanguage(text: string, declared?: string): string | undefined {
  return bestWords(text, declared)?.language;
}
