import type { Sample } from '@/lib/model';
import { languageById } from './language-of';
import { measure } from './measure';
import type { Weighted } from './voice-model';

/** A language is the brand's where at least this part of its samples are in it. */
const leastShare = 0.1;

/** Samples that count, measured; what does not tell its language is taken to be in the most frequent one. */
export function measureAll(samples: readonly Sample[]): readonly Weighted[] {
  const weighted = samples
    .filter(({ weight, text }) => weight > 0 && text.trim() !== '')
    .map(({ text, weight }) => ({ measured: measure(text), weight }));
  const [main] = languagesOf(weighted);
  const fallback = main === undefined ? undefined : languageById(main);
  if (!fallback) return weighted;
  return weighted.map(({ measured, weight }) =>
    measured.language
      ? { measured, weight }
      : { measured: measure(measured.anatomy.text, fallback), weight },
  );
}

/** The languages of texts that we know, by primary subtag, the most frequent first. */
export function languagesOf(texts: readonly Weighted[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { measured } of texts) {
    if (!measured.language) continue;
    counts.set(measured.language.id, (counts.get(measured.language.id) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, times]) => times >= texts.length * leastShare)
    .sort(([a, times], [b, more]) => more - times || (a < b ? -1 : 1))
    .map(([id]) => id);
}
