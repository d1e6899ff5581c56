import type { BrandNames } from '@/lib/draft/draft-words';
import { textOfDraft } from '@/lib/draft/listing';
import type { Draft } from '@/lib/model';
import type { SearchEntry } from './entries';

/** A draft as it is found: the text it came to, and below it what it answers. */
export function draftEntry(draft: Draft, brandNames: BrandNames): SearchEntry {
  const { answered } = draft.snapshot;
  const brand = brandNames.get(draft.brand ?? '');
  const about = draft.kind === 'post' ? [draft.brief.idea] : [answered?.author, answered?.text];
  return {
    kind: 'drafts',
    id: draft.id,
    title: textOfDraft(draft),
    text: about.filter(Boolean).join(': '),
    brands: brand === undefined ? [] : [brand],
    path: `/drafts/${draft.id}`,
  };
}
