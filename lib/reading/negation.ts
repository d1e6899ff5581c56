import { type Compiled, type Meaning, type Text, weights } from './compile';
import { cuesAt, findCues, type Hit } from './cue-index';
import { type Finding, findingOf } from './finding';
import type { Token } from './tokens';

/** A negation reaches over so many words. */
const reach = 2;

/** So many things missing are a complaint. */
const fewestLacks = 2;

/**
 * "Not good" is a complaint, "no broken parts" is none. Phrases of complaint say their own "not"
 * ("nobody answers") and stay what they are.
 */
export function turned(hit: Hit<Meaning>, tokens: readonly Token[], known: Compiled): Hit<Meaning> {
  const { value, first, last } = hit;
  const isSingle = first === last;
  if (value.want !== 'praise' && (value.want !== 'complaint' || !isSingle)) return hit;
  const before = negatedFrom(tokens, first, known);
  const after =
    before === undefined && value.want === 'praise' ? negatedTo(tokens, last, known) : undefined;
  if (before === undefined && after === undefined) return hit;
  const meaning: Meaning =
    value.want === 'praise' ? { want: 'complaint', weight: weights.plain } : { weight: 0 };
  return { value: meaning, first: before ?? first, last: after ?? last };
}

/** Where a negation of this word begins. */
function negatedFrom(tokens: readonly Token[], first: number, known: Compiled): number | undefined {
  for (let at = first; at > 0 && first - at <= reach; at -= 1) {
    if (tokens[at]?.isClauseStart) return undefined;
    for (const from of [at - 1, at - 2, at - 3]) {
      if (from >= 0 && cuesAt(known.negators, tokens, from).some(({ last }) => last === at - 1))
        return from;
    }
  }
  return undefined;
}

/** Where a negation behind this word ends. */
function negatedTo(tokens: readonly Token[], last: number, known: Compiled): number | undefined {
  for (let at = last + 1; at <= last + 1 + reach; at += 1) {
    if (tokens[at]?.isClauseStart ?? true) return undefined;
    const [hit] = cuesAt(known.trailing, tokens, at);
    if (hit) return hit.last;
  }
  return undefined;
}

/** "No hotel, no information": a list of what is missing is a complaint, though never a certain one. */
export function lacksIn(text: Text, known: Compiled): readonly Finding[] {
  const lacks = findCues(known.negators, text.tokens).filter(({ last }) => {
    const next = text.tokens[last + 1];
    return next !== undefined && !next.isClauseStart;
  });
  if (lacks.length < fewestLacks) return [];
  return lacks
    .slice(0, fewestLacks)
    .map(({ first, last }) => findingOf(text, 'complaint', weights.weak, first, last + 1));
}
