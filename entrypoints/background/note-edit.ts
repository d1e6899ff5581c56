import { edits } from '@/lib/db/edits';
import { chosenVariant } from '@/lib/draft/reduce';
import type { Draft } from '@/lib/model';

/** What a person made of a model's text before it went out: from many of these, rules are proposed. */
export async function noteEdit(draft: Draft, after: string): Promise<void> {
  const variant = chosenVariant(draft);
  const before = variant?.drafted;
  if (!draft.brand || variant?.source.kind !== 'model' || !before || before === after) return;
  const createdAt = Date.now();
  await edits.add({ id: crypto.randomUUID(), brand: draft.brand, before, after, createdAt });
}
