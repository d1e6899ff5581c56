import MiniSearch from 'minisearch';
import { searchWords } from '@/lib/templates/library/words';
import { type FoundKind, foundKinds, type SearchEntry } from './entries';

/** More than this of one thing is not searched, in characters. */
const mostText = 5_000;

/** So many are taken in at a time that typing never waits long. */
const sliceSize = 250;

/** The best of one kind, and how many more there are. */
export type Found = {
  readonly kind: FoundKind;
  readonly entries: readonly SearchEntry[];
  readonly more: number;
};

export type EntryIndex = {
  /** Those with every word of a query, or its beginning, or nearly it: by kind, at most so many of each. */
  search(query: string, mostOfKind: number): readonly Found[];
};

/**
 * Makes entries ready to be searched, in slices.
 *
 * @param onTaken called after each slice: what is in so far can be found.
 */
export function indexEntries(
  entries: readonly SearchEntry[],
  signal: AbortSignal,
  onTaken: () => void,
): EntryIndex {
  const index = new MiniSearch<Document>({
    fields: ['title', 'text', 'brands'],
    tokenize: searchWords,
    processTerm: (term) => term,
  });
  void takeIn();

  async function takeIn(): Promise<void> {
    for (let start = 0; start < entries.length && !signal.aborted; start += sliceSize) {
      const slice = entries.slice(start, start + sliceSize);
      index.addAll(slice.map((entry, at) => documentOf(entry, start + at)));
      onTaken();
      await new Promise((resume) => setTimeout(resume));
    }
  }

  return {
    search(query, mostOfKind) {
      const words = searchWords(query).join(' ');
      const hits = words === '' ? [] : index.search(words, asTyped);
      const found = hits.flatMap(({ id }) => entries[Number(id)] ?? []);
      return byKind(found, mostOfKind);
    },
  };
}

/** An entry as it is indexed, under its place among all. */
type Document = {
  readonly id: number;
  readonly title: string;
  readonly text: string;
  readonly brands: string;
};

const asTyped = {
  boost: { title: 4, text: 1, brands: 0.5 },
  combineWith: 'AND',
  prefix: true,
  fuzzy: (word: string) => (word.length > 4 ? 0.25 : false),
  maxFuzzy: 2,
} as const;

function documentOf({ title, text, brands }: SearchEntry, id: number): Document {
  return {
    id,
    title: title.slice(0, mostText),
    text: text.slice(0, mostText),
    brands: brands.join(' '),
  };
}

function byKind(found: readonly SearchEntry[], mostOfKind: number): readonly Found[] {
  return foundKinds.flatMap((kind) => {
    const all = found.filter((entry) => entry.kind === kind);
    if (all.length === 0) return [];
    const entries = all.slice(0, mostOfKind);
    return { kind, entries, more: all.length - entries.length };
  });
}
