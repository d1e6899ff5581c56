import { background } from './background';
import type { Counted } from './frequent';
import { isSmallWord } from './language-of';
import type { Measured } from './measure';
import { othersIn } from './others';
import { signOffIn } from './traits';
import type { Weighted } from './voice-model';

/**
 * The words a brand uses more than others do, by log-odds with a prior (Monroe, Colaresi and Quinn,
 * "Fightin' Words", 2008). The baseline is the small set of other brands' posts that the score has
 * at hand anyway, and each language's function words are left out: a list of how frequent all words
 * are would weigh megabytes and know nothing of how brands talk. So a word of the trade ("rye") is
 * among them as well as one of the voice ("folks"): both are what the brand says. In a language
 * without a baseline nothing is said.
 */
export function typicalWords(
  texts: readonly Weighted[],
  languages: readonly string[],
): readonly Counted[] {
  const known = languages.filter((language) => background.has(language));
  if (known.length === 0) return [];
  const mine = countWords(texts);
  const theirs = countWords(othersIn(known).texts);
  const all = texts.reduce((sum, { weight }) => sum + weight, 0);
  return [...mine.words]
    .filter(([, { samples }]) => samples >= fewestSamples)
    .map(([text, { times, weight }]) => {
      const other = theirs.words.get(text)?.times ?? 0;
      return { text, share: weight / all, z: distance(times, mine.all, other, theirs.all) };
    })
    .filter(({ z }) => z > leastDistance)
    .sort((a, b) => b.z - a.z || (a.text < b.text ? -1 : 1))
    .slice(0, mostWords)
    .map(({ text, share }) => ({ text, share }));
}

/** A word of one or two posts is that day's subject. */
const fewestSamples = 3;
/** In standard deviations. */
const leastDistance = 1.5;
const mostWords = 10;

function distance(times: number, all: number, other: number, otherAll: number): number {
  const prior = (times + other) / (all + otherAll);
  const strength = 50;
  const odds = (count: number, total: number) =>
    Math.log((count + strength * prior) / (total + strength - count - strength * prior));
  const variance = 1 / (times + strength * prior) + 1 / (other + strength * prior);
  return (odds(times, all) - odds(other, otherAll)) / Math.sqrt(variance);
}

function countWords(texts: readonly Weighted[]) {
  const words = new Map<string, { times: number; weight: number; samples: number }>();
  let all = 0;
  for (const { measured, weight } of texts) {
    const seen = new Set<string>();
    for (const word of wordsOf(measured)) {
      const known = words.get(word) ?? { times: 0, weight: 0, samples: 0 };
      const isNew = !seen.has(word);
      seen.add(word);
      all += 1;
      words.set(word, {
        times: known.times + 1,
        weight: known.weight + (isNew ? weight : 0),
        samples: known.samples + (isNew ? 1 : 0),
      });
    }
  }
  return { words, all };
}

/** What signs a text is a name, and no word of the text. */
function wordsOf({ anatomy, language }: Measured): readonly string[] {
  if (!language) return [];
  const signOff = signOffIn(anatomy.text);
  const words = signOff === undefined ? anatomy.words : anatomy.words.slice(0, -1);
  return words
    .filter((word) => /\p{L}{2}/u.test(word.word) && !isSmallWord(word, language))
    .map(({ word }) => word);
}
