import type { Token } from './tokens';

/** One word of a cue. */
type Part =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'stem'; readonly text: string }
  | { readonly kind: 'ending'; readonly text: string }
  /** Any one word. */
  | { readonly kind: 'any' }
  /** Up to three words. */
  | { readonly kind: 'gap' };

type Cue<T> = { readonly parts: readonly Part[]; readonly value: T };

/** Cues by the first two letters of their first word: a text is matched in one pass over its words. */
export type CueIndex<T> = ReadonlyMap<string, readonly Cue<T>[]>;

/** A cue found: its value and the tokens it covers, the last one included. */
export type Hit<T> = { readonly value: T; readonly first: number; readonly last: number };

const mostBetween = 3;
const keyLength = 2;

/**
 * An index over cues (see `Cues` for their notation), each with what it stands for.
 * @param prepare what is done to texts before they are matched, so that it is done to the cues too.
 */
export function indexCues<T>(
  entries: readonly (readonly [cue: string, value: T])[],
  prepare: (cue: string) => string,
): CueIndex<T> {
  const index = new Map<string, Cue<T>[]>();
  for (const [cue, value] of entries) {
    for (const spelled of alternatives(prepare(cue))) {
      const parts = partsOf(spelled);
      const [head] = parts;
      if (head === undefined || (head.kind !== 'word' && head.kind !== 'stem')) continue;
      const key = head.text.slice(0, keyLength);
      const cues = index.get(key);
      if (cues) cues.push({ parts, value });
      else index.set(key, [{ parts, value }]);
    }
  }
  return index;
}

/** Everything an index finds in a text, overlaps included. */
export function findCues<T>(index: CueIndex<T>, tokens: readonly Token[]): readonly Hit<T>[] {
  return tokens.flatMap((_, first) => cuesAt(index, tokens, first));
}

/** What begins at one word. */
export function cuesAt<T>(
  index: CueIndex<T>,
  tokens: readonly Token[],
  first: number,
): readonly Hit<T>[] {
  const key = tokens[first]?.word.slice(0, keyLength) ?? '';
  return (index.get(key) ?? []).flatMap(({ parts, value }) => {
    const last = lastOf(parts, tokens, first);
    return last === undefined ? [] : [{ value, first, last }];
  });
}

/** The last token a cue covers from here; `undefined`: it does not stand here. */
function lastOf(parts: readonly Part[], tokens: readonly Token[], at: number): number | undefined {
  const [part, ...rest] = parts;
  if (part === undefined) return at - 1;
  if (part.kind === 'gap') {
    for (let skipped = 0; skipped <= mostBetween; skipped += 1) {
      if (skipped > 0 && tokens[at + skipped - 1]?.isSentenceStart) return undefined;
      const last = lastOf(rest, tokens, at + skipped);
      if (last !== undefined) return last;
    }
    return undefined;
  }
  const token = tokens[at];
  return token && fits(part, token.word) && holds(rest, tokens, at + 1)
    ? lastOf(rest, tokens, at + 1)
    : undefined;
}

/** A phrase does not reach over the end of a sentence. */
function holds(rest: readonly Part[], tokens: readonly Token[], next: number): boolean {
  return rest.length === 0 || !(tokens[next]?.isSentenceStart ?? true);
}

function fits(part: Exclude<Part, { kind: 'gap' }>, word: string): boolean {
  switch (part.kind) {
    case 'any':
      return true;
    case 'stem':
      return word.startsWith(part.text);
    case 'ending':
      return word.endsWith(part.text);
    case 'word':
      return word === part.text;
  }
}

function partsOf(cue: string): readonly Part[] {
  return Array.from(cue.matchAll(/\*?[\p{L}\p{M}\p{N}]+\*?|\*|_/gu), ([found]): Part => {
    if (found === '_') return { kind: 'gap' };
    if (found === '*') return { kind: 'any' };
    if (found.startsWith('*')) return { kind: 'ending', text: found.slice(1).replace('*', '') };
    return found.endsWith('*')
      ? { kind: 'stem', text: found.slice(0, -1) }
      : { kind: 'word', text: found };
  });
}

/** `a (b|c)` as `a b` and `a c`. */
function alternatives(cue: string): readonly string[] {
  const group = /\(([^()]*)\)/.exec(cue);
  if (!group) return [cue];
  const [whole, inner = ''] = group;
  return inner.split('|').flatMap((one) => alternatives(cue.replace(whole, one)));
}
