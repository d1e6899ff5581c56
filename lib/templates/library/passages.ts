import type { Variant } from '@/lib/model';
import { type Blank, blanksOf } from '@/lib/templates/blanks';
import { checkLocked } from './locked';

/** The blanks of a text that its templates leave to a model, first to last. */
export function openPassages({ text, passages = [] }: Variant): readonly Blank[] {
  return blanksOf(text).filter(({ label }) => passages.includes(label));
}

/** The words around the open passages, in their order: none of them may change while those are written. */
export function wordsAround(variant: Variant): readonly string[] {
  const open = openPassages(variant);
  const starts = [0, ...open.map(({ end }) => end)];
  const ends = [...open.map(({ start }) => start), variant.text.length];
  return starts
    .map((start, at) => variant.text.slice(start, ends[at]).trim())
    .filter((words) => /[\p{L}\p{N}]/u.test(words));
}

/** What is wrong with a text in which the open passages were to be written; empty: nothing. */
export function faultsInWritten(variant: Variant, written: string): readonly string[] {
  const { isIntact, missing, added } = checkLocked(variant.text, written);
  const left = new Map<string, number>();
  for (const { label } of blanksOf(written)) left.set(label, (left.get(label) ?? 0) + 1);
  // A blank of the person's is one of the words that stay: nobody else knows what belongs there.
  const gone = blanksOf(variant.text).filter(({ label }) => {
    if (variant.passages?.includes(label)) return false;
    left.set(label, (left.get(label) ?? 0) - 1);
    return (left.get(label) ?? 0) < 0;
  });
  return [...(isIntact ? [] : [...missing, ...added]), ...gone.map(({ label }) => `[[${label}]]`)];
}
