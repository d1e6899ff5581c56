import { type CueIndex, indexCues } from './cue-index';
import { type Folded, fold, straighten, withoutNames } from './folded';
import { type Lexicon, type Want, wants } from './lexicon';
import { type Token, tokensOf } from './tokens';

/** A cue's meaning; without a want: a phrase that looks like a cue and is none. */
export type Meaning = { readonly want?: Want; readonly weight: number };

/** A language's lists, ready to be looked for. */
export type Compiled = {
  readonly common: CueIndex<true>;
  readonly echoes: CueIndex<true>;
  readonly openers: CueIndex<true>;
  readonly howTo: CueIndex<true>;
  readonly reproaches: CueIndex<true>;
  readonly contrasts: CueIndex<true>;
  readonly negators: CueIndex<true>;
  readonly trailing: CueIndex<true>;
  readonly cues: CueIndex<Meaning>;
};

/** A text, ready to be looked through. */
export type Text = { readonly folded: Folded; readonly tokens: readonly Token[] };

/** What a cue of each strength is worth. */
export const weights = { strong: 3, plain: 2, weak: 1 } as const;

const compiled = new Map<Lexicon, Compiled>();

/** A language's lists as indices; made once. */
export function compile(lexicon: Lexicon): Compiled {
  const known = compiled.get(lexicon);
  if (known) return known;
  const prepare = (cue: string) => (lexicon.isFolded ? fold(cue) : straighten(cue)).text;
  const index = (cues: readonly string[]) =>
    indexCues(
      cues.map((cue) => [cue, true] as const),
      prepare,
    );
  const meanings = wants.flatMap((want) =>
    (['strong', 'plain', 'weak'] as const).flatMap((strength) =>
      lexicon.cues[want][strength].map(
        (cue) => [cue, { want, weight: weights[strength] }] as const,
      ),
    ),
  );
  const ignored = lexicon.ignored.map((cue) => [cue, { weight: 0 }] as const);
  const result: Compiled = {
    common: index(lexicon.common),
    echoes: index(lexicon.echoes),
    openers: index([...lexicon.openers, ...lexicon.howTo, ...lexicon.reproaches]),
    howTo: index(lexicon.howTo),
    reproaches: index(lexicon.reproaches),
    contrasts: index(lexicon.contrasts),
    negators: index(lexicon.negators),
    trailing: index(lexicon.trailingNegators),
    cues: indexCues<Meaning>([...meanings, ...ignored], prepare),
  };
  compiled.set(lexicon, result);
  return result;
}

/** A text without names, as this language's cues want it. */
export function textFor(original: string, lexicon: Lexicon): Text {
  const text = withoutNames(original);
  const folded = lexicon.isFolded ? fold(text) : straighten(text);
  return { folded, tokens: tokensOf(folded.text) };
}
