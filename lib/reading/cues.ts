import { compile, type Meaning, textFor } from './compile';
import { cuesAt, findCues, type Hit } from './cue-index';
import { type Finding, findingOf } from './finding';
import type { Lexicon } from './lexicon';
import { lacksIn, turned } from './negation';
import { questionsIn } from './questions';
import type { Token } from './tokens';

/** What a text says by one language's words. */
export type Words = {
  readonly findings: readonly Finding[];
  /** It says "me too" and little else. */
  readonly isEcho: boolean;
  /** There is a "but" in it. */
  readonly hasContrast: boolean;
};

/** "Me too" is short. */
const longestEcho = 6;

/** How many of a language's small words stand in a text. */
export function commonIn(original: string, lexicon: Lexicon): number {
  return findCues(compile(lexicon).common, textFor(original, lexicon).tokens).length;
}

/** Reads a text by one language's words. */
export function wordsIn(original: string, lexicon: Lexicon): Words {
  const known = compile(lexicon);
  const text = textFor(original, lexicon);
  const found = findCues(known.cues, text.tokens).map((hit) => turned(hit, text.tokens, known));
  const findings = longestFirst(found, text.tokens).flatMap(({ value, first, last }) =>
    value.want === undefined ? [] : [findingOf(text, value.want, value.weight, first, last)],
  );
  const lacks = lacksIn(text, known);
  return {
    findings: [...findings, ...questionsIn(text, known), ...lacks].sort((a, b) => a.at - b.at),
    hasContrast: findCues(known.contrasts, text.tokens).length > 0,
    isEcho: text.tokens.length <= longestEcho && cuesAt(known.echoes, text.tokens, 0).length > 0,
  };
}

/** Where findings overlap, the longest phrase is meant; of the same length, the heaviest. */
function longestFirst(
  hits: readonly Hit<Meaning>[],
  tokens: readonly Token[],
): readonly Hit<Meaning>[] {
  const kept: Hit<Meaning>[] = [];
  const length = ({ first, last }: Hit<Meaning>) =>
    (tokens[last]?.end ?? 0) - (tokens[first]?.start ?? 0);
  const sorted = [...hits].sort((a, b) => length(b) - length(a) || b.value.weight - a.value.weight);
  for (const hit of sorted) {
    if (!kept.some((one) => hit.first <= one.last && hit.last >= one.first)) kept.push(hit);
  }
  return kept;
}
