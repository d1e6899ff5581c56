import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { drafts } from '@/lib/db/drafts';
import { type BrandNames, createDraftWords, type DraftWords } from '@/lib/draft/draft-words';

/** So many are read at a time that typing never waits long. */
const sliceSize = 250;

export type DraftSearch = {
  /** Latest first; all there are while nothing is looked for. */
  readonly found: readonly string[] | undefined;
  /** Older ones are still being read: more may be found. */
  readonly isLooking: boolean;
};

/**
 * Which drafts have every word of a query. Their words are read in slices, latest first, once
 * somebody is about to search, and then kept up to date: what was read answers at once.
 *
 * @param ids every draft's, latest first.
 */
export function useDraftSearch(
  ids: readonly string[] | undefined,
  query: string,
  isWanted: boolean,
  brandNames: BrandNames,
): DraftSearch {
  const [words] = useState(createDraftWords);
  const [version, setVersion] = useState(0);
  // What is typed shows at once; the list follows when it is drawn.
  const wanted = useDeferredValue(query);

  useEffect(() => {
    if (!ids || !isWanted) return;
    const leaving = new AbortController();
    const onTaken = () => setVersion((before) => before + 1);
    void takeIn(words, ids, leaving.signal, onTaken);
    return () => leaving.abort();
  }, [ids, isWanted, words]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the version says that more words are held
  return useMemo(() => {
    if (!ids || wanted.trim() === '') return { found: ids, isLooking: false };
    return {
      found: words.search(ids, wanted, brandNames),
      isLooking: ids.some((id) => !words.has(id)),
    };
  }, [ids, wanted, words, brandNames, version]);
}

/** Reads what is not held yet, and what changed since it was. */
async function takeIn(
  words: DraftWords,
  ids: readonly string[],
  signal: AbortSignal,
  onTaken: () => void,
): Promise<void> {
  if (words.latest() > 0) {
    words.take(await drafts.touchedSince(words.latest()));
    onTaken();
  }
  const missing = ids.filter((id) => !words.has(id));
  for (let start = 0; start < missing.length && !signal.aborted; start += sliceSize) {
    const rows = await drafts.findAll(missing.slice(start, start + sliceSize));
    words.take(rows.filter((row) => row !== undefined));
    onTaken();
  }
}
