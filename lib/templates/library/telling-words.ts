import { lexicons } from '@/lib/reading/languages';
import { primaryOf } from './spoken';
import { foldWords, hasUnspaced, searchWords } from './words';

/** A message is told by few words; the longer ones are the rarer ones. */
const mostWords = 12;

/** More than a post holds. */
const mostText = 5_000;

const small = new Map<string, ReadonlySet<string>>();

/** The words of a message that tell what it is about, folded, in their order: neither small nor short. */
export function tellingWords(text: string, language?: string): readonly string[] {
  const common = smallWordsIn(primaryOf(language) ?? 'en');
  const words = [...new Set(searchWords(text.slice(0, mostText)))].filter(
    (word) => word.length > (hasUnspaced(word) ? 1 : 2) && !common.has(word),
  );
  const longest = words.toSorted((one, other) => other.length - one.length).slice(0, mostWords);
  return words.filter((word) => longest.includes(word));
}

/** The words every text of a language has. */
function smallWordsIn(language: string): ReadonlySet<string> {
  const known = small.get(language);
  if (known) return known;
  const words = lexicons.find((lexicon) => lexicon.language === language)?.common ?? [];
  const found = new Set(words.flatMap((word) => foldWords(word).split(/\W+/)));
  small.set(language, found);
  return found;
}

/** How a message wrote these folded words. */
export function asWritten(words: readonly string[], text: string): readonly string[] {
  const written = new Map<string, string>();
  for (const [word] of text.slice(0, mostText).matchAll(/[\p{L}\p{M}\p{N}_]+/gu)) {
    const folded = foldWords(word);
    if (!written.has(folded)) written.set(folded, word);
  }
  return words.map((word) => written.get(word) ?? word);
}
