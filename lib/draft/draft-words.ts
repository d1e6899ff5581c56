import type { Draft } from '@/lib/model';
import { foldWords } from '@/lib/templates/library/words';
import { textOfDraft } from './listing';

/** More of a draft than this is not searched, in characters: tens of thousands are held at once. */
const most = 4_000;

/** The words of many drafts, to be searched while somebody types; without the drafts themselves. */
export type DraftWords = {
  has(id: string): boolean;
  /** When the latest of those that were taken in was touched; 0: none is in it. */
  latest(): number;
  /** Takes drafts in, or again as they stand now. */
  take(drafts: readonly Draft[]): void;
  /**
   * Those drafts, in the order given, in which every word of a query occurs somewhere: text, post,
   * author, brief, site, or the name of the brand that speaks.
   */
  search(ids: readonly string[], query: string, brandNames: BrandNames): string[];
};

/** Names of brands by their ids. */
export type BrandNames = ReadonlyMap<string, string>;

type Entry = { readonly words: string; readonly brand: string | undefined };

/** Holds no words yet. 50,000 drafts take it some 50 MB. */
export function createDraftWords(): DraftWords {
  const entries = new Map<string, Entry>();
  let latest = 0;
  return {
    has: (id) => entries.has(id),
    latest: () => latest,

    take(drafts) {
      for (const draft of drafts) {
        entries.set(draft.id, { words: wordsOf(draft), brand: draft.brand });
        latest = Math.max(latest, draft.updatedAt);
      }
    },

    search(ids, query, brandNames) {
      const wanted = foldWords(query).split(/\s+/).filter(Boolean);
      const names = new Map([...brandNames].map(([id, name]) => [id, foldWords(name)]));
      return ids.filter((id) => {
        const entry = entries.get(id);
        if (!entry) return false;
        const name = names.get(entry.brand ?? '') ?? '';
        return wanted.every((word) => entry.words.includes(word) || name.includes(word));
      });
    },
  };
}

function wordsOf(draft: Draft): string {
  const { answered } = draft.snapshot;
  const parts = [
    answered?.author,
    answered?.handle,
    draft.site,
    draft.brief.idea,
    textOfDraft(draft),
    answered?.text,
    ...draft.variants.map((variant) => variant.text),
  ];
  return foldWords(parts.filter(Boolean).join('\n').slice(0, most));
}
