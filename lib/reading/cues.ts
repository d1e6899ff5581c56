import { type Folded, fold, straighten, withoutNames } from './folded';
import { type Lexicon, type Want, wants } from './lexicon';
import { nextWord, patternOf, sourceOf, wordEnd, wordStart } from './pattern';

/** One place in the text that says something about what it wants. */
export type Finding = {
  readonly want: Want;
  readonly weight: number;
  /** As it stands in the text. */
  readonly words: string;
  readonly at: number;
};

type Match = { readonly want: Want | undefined; weight: number; start: number; end: number };

type Compiled = {
  readonly common: RegExp;
  readonly echo: RegExp;
  readonly question: RegExp;
  readonly ignored: RegExp;
  readonly negated: RegExp;
  readonly negatedAfter: RegExp | undefined;
  readonly cues: readonly { readonly want: Want; readonly weight: number; readonly pattern: RegExp }[];
};

const weights = { strong: 3, plain: 2, weak: 1 } as const;

/** Longer questions are shown by their beginning. */
const longestQuestion = 60;

/** Where a question may begin: a sentence or a clause, or a few words after its beginning. */
const clauseStart = String.raw`(?<=^|[.!?…\n,:;–—¿(-]\s*|(?:^|[.!?\n])[^.!?\n]{0,25}\s)`;

const compiled = new Map<Lexicon, Compiled>();

function compile(lexicon: Lexicon): Compiled {
  const known = compiled.get(lexicon);
  if (known) return known;
  const own = (cues: readonly string[]) => (lexicon.isFolded ? cues.map((cue) => fold(cue).text) : cues);
  const before = sourceOf(own(lexicon.negators));
  const after = sourceOf(own(lexicon.trailingNegators));
  const result: Compiled = {
    common: patternOf(own(lexicon.common)),
    echo: new RegExp(`^[^a-z0-9+]*(?:${sourceOf(own(lexicon.echoes))})${wordEnd}`),
    question: new RegExp(`${clauseStart}(?:${sourceOf(own(lexicon.openers))})${wordEnd}[^.!?\\n]*(\\?|$)`, 'gu'),
    ignored: patternOf(own(lexicon.ignored)),
    negated: new RegExp(`${wordStart}(?:${before})(?:${nextWord}){0,2}\\s+$`),
    negatedAfter:
      lexicon.trailingNegators.length === 0
        ? undefined
        : new RegExp(`^(?:${nextWord}){0,2}\\s+(?:${after})${wordEnd}`),
    cues: wants.flatMap((want) =>
      (['strong', 'plain', 'weak'] as const).map((strength) => ({
        want,
        weight: weights[strength],
        pattern: patternOf(own(lexicon.cues[want][strength])),
      })),
    ),
  };
  compiled.set(lexicon, result);
  return result;
}

/** What a text says by one language's words. */
export type Words = {
  readonly findings: readonly Finding[];
  /** How many of the language's small words stand in it. */
  readonly common: number;
  /** It says "me too" and little else. */
  readonly isEcho: boolean;
};

/** How many of a language's small words stand in a text. */
export function commonIn(original: string, lexicon: Lexicon): number {
  return Array.from(prepared(original, lexicon).text.matchAll(compile(lexicon).common)).length;
}

/** Reads a text by one language's words. */
export function wordsIn(original: string, lexicon: Lexicon): Words {
  const known = compile(lexicon);
  const folded = prepared(original, lexicon);
  const isEcho = known.echo.test(folded.text) && folded.text.trim().split(/\s+/).length <= 6;
  return {
    findings: findingsIn(folded, known),
    common: Array.from(folded.text.matchAll(known.common)).length,
    isEcho,
  };
}

function prepared(original: string, lexicon: Lexicon): Folded {
  const text = withoutNames(original);
  return lexicon.isFolded ? fold(text) : straighten(text);
}

function findingsIn(folded: Folded, known: Compiled): readonly Finding[] {
  const matches: Match[] = [];
  for (const { index, 0: found } of folded.text.matchAll(known.ignored)) {
    matches.push({ want: undefined, weight: 0, start: index, end: index + found.length });
  }
  for (const { want, weight, pattern } of known.cues) {
    for (const { index, 0: found } of folded.text.matchAll(pattern)) {
      matches.push(turned({ want, weight, start: index, end: index + found.length }, folded.text, known));
    }
  }
  const findings = longestFirst(matches).flatMap(({ want, weight, start, end }) =>
    want === undefined ? [] : [{ want, weight, words: folded.original(start, end), at: start }],
  );
  return [...findings, ...questionsIn(folded, known)].sort((a, b) => a.at - b.at);
}

/**
 * "Not good" is a complaint, "no broken parts" is none. Phrases of complaint say their own "not"
 * ("nobody answers") and stay what they are.
 */
function turned(match: Match, text: string, known: Compiled): Match {
  const { want, start, end } = match;
  const isPhrase = /\s/.test(text.slice(start, end));
  if (want !== 'praise' && (want !== 'complaint' || isPhrase)) return match;
  const before = known.negated.exec(text.slice(Math.max(0, start - 60), start));
  const after = before || want === 'complaint' ? null : known.negatedAfter?.exec(text.slice(end, end + 60));
  if (!before && !after) return match;
  const whole = { start: start - (before?.[0].length ?? 0), end: end + (after?.[0].length ?? 0) };
  return want === 'praise' ? { want: 'complaint', weight: 2, ...whole } : { want: undefined, weight: 0, ...whole };
}

/** Where findings overlap, the longest phrase is meant; of the same length, the heaviest. */
function longestFirst(matches: readonly Match[]): readonly Match[] {
  const kept: Match[] = [];
  const sorted = [...matches].sort((a, b) => b.end - b.start - (a.end - a.start) || b.weight - a.weight);
  for (const match of sorted) {
    if (!kept.some((one) => match.start < one.end && match.end > one.start)) kept.push(match);
  }
  return kept;
}

function questionsIn(folded: Folded, known: Compiled): readonly Finding[] {
  return Array.from(folded.text.matchAll(known.question), (found) => {
    const end = found.index + Math.min(found[0].length, longestQuestion);
    const words = folded.original(found.index, end);
    const isCut = found[0].length > longestQuestion;
    return {
      want: 'inquiry' as const,
      weight: found[1] === '?' ? 2 : 1,
      words: isCut ? words.replace(/\s+\S*$/u, '') : words,
      at: found.index,
    };
  });
}
