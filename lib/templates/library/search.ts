import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import type { Template } from '@/lib/model';
import { foldWords, hasUnspaced, searchWords } from './words';

/** A template as it is found. */
type Entry = {
  readonly id: string;
  readonly name: string;
  readonly shortcut: string;
  readonly tags: string;
  readonly folder: string;
  readonly text: string;
};

const fields = ['name', 'shortcut', 'tags', 'folder', 'text'] as const;

/** What a word weighs by where it stands. */
const boost = { name: 4, shortcut: 6, tags: 3, folder: 1.5, text: 1 };

/** Every word, as far as it is typed, and longer ones with a letter wrong. */
const asTyped: SearchOptions = {
  boost,
  combineWith: 'AND',
  prefix: true,
  fuzzy: (word) => (word.length > 4 ? 0.25 : false),
  maxFuzzy: 2,
};

export type Hit = { readonly id: string; readonly score: number };

/** Which of a message's words stand in a template, and how much they say. */
export type WordMatch = { readonly score: number; readonly words: readonly string[] };

/** All templates, ready to be searched. */
export type TemplateIndex = {
  /** How many are in it. */
  size(): number;
  /** Takes in what is new or changed and lets go of what is gone; what stayed costs a comparison. */
  sync(templates: readonly Template[]): void;
  /** Those that have every word, or its beginning, or nearly it; best first. */
  search(query: string): readonly Hit[];
  /** For each template that has any of these words: which, and how much that says. */
  match(words: readonly string[]): ReadonlyMap<string, WordMatch>;
};

/** An empty index. Made once a page; 10,000 templates take it some 20 MB and half a second. */
export function createTemplateIndex(): TemplateIndex {
  const index = new MiniSearch<Entry>({
    fields: [...fields],
    tokenize: searchWords,
    processTerm: (term) => term,
  });
  const known = new Map<string, Template>();

  return {
    size: () => known.size,

    sync(templates) {
      const present = new Set<string>();
      const fresh: Template[] = [];
      for (const template of templates) {
        present.add(template.id);
        const before = known.get(template.id);
        if (before && isSame(before, template)) continue;
        if (before) index.discard(template.id);
        fresh.push(template);
        known.set(template.id, template);
      }
      for (const id of [...known.keys()].filter((one) => !present.has(one))) {
        index.discard(id);
        known.delete(id);
      }
      index.addAll(fresh.map(entryOf));
    },

    search(query) {
      const words = searchWords(query);
      const long = words.filter((word) => word.length > 1 || hasUnspaced(word));
      if (words.length === 0) return [];
      // One letter begins thousands of words. Alone it is looked for where it may be all one knows;
      // behind others it is the beginning of a word still being typed.
      const options = long.length > 0 ? {} : { fields: ['name', 'shortcut'] };
      return index
        .search((long.length > 0 ? long : words).join(' '), { ...asTyped, ...options })
        .map(({ id, score }: SearchResult) => ({ id: String(id), score }));
    },

    match(words) {
      const found = new Map<string, WordMatch>();
      const query = [...new Set(words.map(foldWords))].join(' ');
      if (query === '') return found;
      for (const hit of index.search(query, {
        boost,
        combineWith: 'OR',
        prefix: false,
        fuzzy: false,
      }))
        found.set(String(hit.id), { score: hit.score, words: hit.terms });
      return found;
    },
  };
}

/** Everything that is searched is the same. */
function isSame(one: Template, other: Template): boolean {
  return (
    one === other ||
    (one.text === other.text &&
      one.name === other.name &&
      one.shortcut === other.shortcut &&
      one.folder === other.folder &&
      one.tags.join('\n') === other.tags.join('\n'))
  );
}

function entryOf({ id, name, shortcut, tags, folder, text }: Template): Entry {
  return { id, name, shortcut, tags: tags.join(' '), folder, text };
}
