import { isWrongAccount, speaksThrough } from '@/lib/brand/speaks-through';
import { chosenVariant } from '@/lib/draft/reduce';
import { count, excess, remaining } from '@/lib/limits/count';
import type { BrandCard } from '@/lib/messages/contract';
import type { Draft, Post, Snapshot, Variant } from '@/lib/model';
import { type Blank, blanksOf } from '@/lib/templates/blanks';
import type { VoiceMatch } from '@/lib/voice/match';
import { type Segment, segmentsOf } from './segments';
import type { Loaded, PanelData } from './state';

/** The chosen text and everything that can be said about it. */
export type TextView = {
  readonly variant: Variant;
  readonly blanks: readonly Blank[];
  readonly segments: readonly Segment[];
  /** By the site's own rule, with what the site itself put in front. */
  readonly count: number;
  readonly max: number | undefined;
  /** How much is too much; 0: it fits. */
  readonly over: number;
};

/** Works out the text view of a draft; nothing while there is no text. */
export function textView(draft: Draft): TextView | undefined {
  const variant = chosenVariant(draft);
  if (!variant) return undefined;
  const { limit } = draft.snapshot;
  const { text } = variant;
  const blanks = blanksOf(text);
  if (!limit) {
    const length = count(text, { rule: 'graphemes', max: Number.MAX_SAFE_INTEGER });
    return {
      variant,
      blanks,
      segments: segmentsOf(text, blanks, undefined),
      count: length,
      max: undefined,
      over: 0,
    };
  }
  const front = countedBefore(draft.snapshot);
  const excessFrom = excess(front + text, limit);
  return {
    variant,
    blanks,
    segments: segmentsOf(
      text,
      blanks,
      excessFrom === undefined ? undefined : Math.max(0, excessFrom - front.length),
    ),
    count: count(front + text, limit),
    max: limit.max,
    over: Math.max(0, -remaining(front + text, limit)),
  };
}

/** What counts before the draft: X does not count the mentions it puts there itself, the others do. */
function countedBefore({ limit, composer }: Snapshot): string {
  const prefill = limit?.rule === 'weighted' ? '' : (composer?.prefill ?? '');
  return (composer?.alsoCounted ?? '') + prefill;
}

/** By how much a draft is over the limit if it goes below the person's own text. */
export function overBelow(draft: Draft, existing: string): number {
  const { limit } = draft.snapshot;
  const text = chosenVariant(draft)?.text;
  if (!limit || text === undefined) return 0;
  return Math.max(0, -remaining(`${countedBefore(draft.snapshot)}${existing}\n${text}`, limit));
}

/** The brand a draft speaks for. */
export function brandOf(loaded: Loaded): BrandCard | undefined {
  return loaded.brands.find(({ id }) => id === loaded.draft.brand);
}

/** Whether nothing may be said as the brand that speaks. */
export function isPaused(loaded: Loaded): boolean {
  return brandOf(loaded)?.pause !== undefined;
}

/** The page is signed in as somebody this brand does not speak through. */
export function wrongAccount(
  loaded: Loaded,
): { readonly account: string; readonly brand: string } | undefined {
  const { account } = loaded.draft.snapshot;
  const brand = brandOf(loaded);
  if (!account || !brand) return undefined;
  const isWrong = isWrongAccount(brand, loaded.brands, loaded.draft.site, account);
  return isWrong ? { account, brand: brand.name } : undefined;
}

/** What is known of how the shown text sounds; nothing where there is no voice to compare it with. */
export type VoiceView = {
  readonly brand: string;
  /** Absent: this text has yet to be compared. */
  readonly match: VoiceMatch | undefined;
};

/** Never what was said of another text. */
export function voiceView({ heard, status }: PanelData, loaded: Loaded): VoiceView | undefined {
  const brand = brandOf(loaded);
  if (!heard || !brand || heard.brand !== brand.id) return undefined;
  const isOfThis = status.kind !== 'writing' && heard.text === chosenVariant(loaded.draft)?.text;
  return { brand: brand.name, match: isOfThis ? heard.match : undefined };
}

/** Whether one of the accounts of the brand that speaks wrote a post. */
export function isByBrand(loaded: Loaded, { handle }: Post): boolean {
  const brand = brandOf(loaded);
  const { site, snapshot } = loaded.draft;
  if (handle === undefined || !brand) return false;
  return speaksThrough(brand, site, handle, URL.parse(snapshot.address)?.hostname);
}

/** The one thing to do next, which the footer's first button and Ctrl+Enter do. */
export function nextDeed(
  data: Pick<PanelData, 'status'>,
  loaded: Loaded,
): 'suggest' | 'draft' | 'improve' | 'insert' | 'copy' {
  const { draft, canInsert } = loaded;
  const { snapshot, brief, kind, variants } = draft;
  const isBefore = variants.length === 0 && data.status.kind !== 'writing';
  if (!isBefore) return canInsert ? 'insert' : 'copy';
  if (kind === 'reply') return 'suggest';
  return ownText(draft) && brief.idea.trim() === '' && snapshot.composer ? 'improve' : 'draft';
}

/** What the person has written into the box themselves and not taken out. */
export function ownText(draft: Draft): string {
  const { composer } = draft.snapshot;
  if (!composer || draft.removed.includes('own-text')) return '';
  return composer.text.slice(composer.prefill.length).trim();
}
