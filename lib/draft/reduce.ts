import type { Change, Order, WriteChunk } from '@/lib/messages/contract';
import type { Draft, Variant } from '@/lib/model';

/** How many earlier texts of a variant are kept. */
const historyLength = 20;

/** How many templates typed into one text are remembered. */
const mostExpanded = 20;

/** How many variants of earlier suggestions are kept. */
const earlierLength = 30;

/**
 * A draft after something the person did. The panel applies it at once, the background keeps it:
 * one function, so that both always agree.
 *
 * @param now milliseconds since the epoch.
 */
export function applyChange(draft: Draft, change: Change, now: number): Draft {
  const next = { ...draft, updatedAt: now };
  switch (change.kind) {
    case 'edit':
      return withVariant(reopened(next), change.variant, (variant) => ({
        ...variant,
        text: change.text,
        drafted: variant.drafted ?? variant.text,
        isEdited: true,
      }));
    case 'expand':
      return withVariant(next, change.variant, (variant) => ({
        ...variant,
        expanded: [...(variant.expanded ?? []), change.template].slice(-mostExpanded),
        ...withPassages([...(variant.passages ?? []), ...(change.passages ?? [])]),
      }));
    case 'step-back':
      return withVariant(reopened(next), change.variant, stepBack);
    case 'choose':
      return { ...next, chosen: change.variant };
    case 'recall':
      return recall(reopened(next), change.variant);
    case 'brand':
      return { ...next, brand: change.brand };
    case 'language': {
      const { language: _, ...rest } = next;
      return change.language === null ? rest : { ...rest, language: change.language };
    }
    case 'removed':
      return { ...next, removed: change.parts };
    case 'brief':
      return { ...next, brief: change.brief };
    case 'intent':
      return {
        ...next,
        reading: { intent: change.intent, evidence: [], isDoubtful: false, isCorrected: true },
      };
    case 'copied':
      return { ...next, state: next.state === 'inserted' ? 'inserted' : 'copied' };
  }
}

/**
 * A draft as an order begins, before its first chunk. Texts that will be rewritten stay until the
 * first word of the new one, so that a refused call loses nothing.
 */
export function beginOrder(draft: Draft, order: Order, now: number): Draft {
  const next = { ...draft, updatedAt: now };
  if (order.kind !== 'continue') return next;
  return withVariant(next, order.variant, (variant) => ({ ...variant, state: 'writing' }));
}

/** A draft after one chunk of what a model writes. */
export function applyChunk(draft: Draft, chunk: WriteChunk, now: number): Draft {
  const next = { ...draft, updatedAt: now };
  switch (chunk.kind) {
    case 'sent':
      return next;
    case 'variant':
      return startVariant(next, chunk);
    case 'text':
      return withVariant(next, chunk.variant, (variant) => ({
        ...variant,
        text: variant.text + chunk.delta,
      }));
    case 'variant-done':
      return withVariant(next, chunk.variant, (variant) => ({
        ...variant,
        text: variant.text.trimEnd(),
        state: 'ready',
      }));
  }
}

/** What is left when a stream stops early: everything that came, marked as cut off. */
export function applyCutOff(draft: Draft, now: number): Draft {
  return {
    ...draft,
    updatedAt: now,
    variants: draft.variants.map((variant) =>
      variant.state === 'writing' ? { ...variant, state: 'cut-off' } : variant,
    ),
  };
}

/** The variant the person has chosen, or the first. */
export function chosenVariant(draft: Draft): Variant | undefined {
  return draft.variants.find((variant) => variant.id === draft.chosen) ?? draft.variants[0];
}

/**
 * A known id is a rewrite of that variant (its text moves into the history); an unknown one is new.
 * The first of a new set (its id says which set) takes the place of the old set.
 */
function startVariant(draft: Draft, chunk: Extract<WriteChunk, { kind: 'variant' }>): Draft {
  const known = draft.variants.some((variant) => variant.id === chunk.id);
  if (known) {
    return withVariant(draft, chunk.id, ({ drafted: _, ...variant }) => ({
      ...variant,
      angle: chunk.angle || variant.angle,
      text: '',
      source: chunk.source,
      state: 'writing',
      history: withEarlier(variant),
    }));
  }
  const fresh: Variant = {
    id: chunk.id,
    angle: chunk.angle,
    text: '',
    history: [],
    source: chunk.source,
    ...withPassages(chunk.passages ?? []),
    state: 'writing',
  };
  const set = chunk.id.split(':')[0];
  const sameSet = draft.variants.filter((variant) => variant.id.split(':')[0] === set);
  if (sameSet.length > 0) return { ...draft, variants: [...sameSet, fresh] };
  const kept = draft.variants.filter((variant) => variant.text.trim() !== '');
  return {
    ...draft,
    variants: [fresh],
    earlier: [...kept, ...draft.earlier].slice(0, earlierLength),
    chosen: chunk.id,
    state: 'open',
  };
}

function withPassages(passages: readonly string[]): Pick<Variant, 'passages'> {
  return passages.length > 0 ? { passages: [...new Set(passages)] } : {};
}

function recall(draft: Draft, id: string): Draft {
  const earlier = draft.earlier.find((variant) => variant.id === id);
  const chosen = chosenVariant(draft);
  if (!earlier || !chosen) return draft;
  return withVariant(draft, chosen.id, (variant) => ({
    ...variant,
    text: earlier.text,
    history: withEarlier(variant),
    isEdited: true,
    state: 'ready',
  }));
}

/** Another text than the one that was inserted: the draft is open again. */
function reopened(draft: Draft): Draft {
  return { ...draft, state: 'open' };
}

/** The history with the present text at its end. */
function withEarlier({ history, text }: Variant): readonly string[] {
  return text === '' ? history : [...history, text].slice(-historyLength);
}

function stepBack(variant: Variant): Variant {
  const earlier = variant.history.at(-1);
  if (earlier === undefined) return variant;
  return { ...variant, text: earlier, state: 'ready', history: variant.history.slice(0, -1) };
}

function withVariant(draft: Draft, id: string, change: (variant: Variant) => Variant): Draft {
  return {
    ...draft,
    variants: draft.variants.map((variant) => (variant.id === id ? change(variant) : variant)),
  };
}
