import type { Draft } from '@/lib/model';

/** The text a draft stands for: what was inserted, else the chosen variant, else the first one. */
export function textOfDraft(draft: Draft): string {
  if (draft.state === 'inserted' && draft.insertedText) return draft.insertedText;
  const chosen = draft.variants.find((variant) => variant.id === draft.chosen);
  return (chosen ?? draft.variants[0])?.text ?? '';
}

/** Where to go on with a draft: the post itself, else the page; nothing where that is no web address. */
export function addressOfDraft(draft: Draft): string | undefined {
  const { answered, address } = draft.snapshot;
  return [answered?.permalink, address].find((candidate) => candidate && isWebAddress(candidate));
}

/** What a page says of itself is opened only when it is the web. */
function isWebAddress(address: string): boolean {
  return URL.canParse(address) && ['https:', 'http:'].includes(new URL(address).protocol);
}
