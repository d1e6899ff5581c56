/**
 * The words by which one language shows what a message wants. A cue is a word or a phrase;
 * `word*` stands for any ending, `*word` for any beginning, `*` for any one word, `_` for up to three
 * words between, `(a|b)` for either.
 * Case never matters; whole words only.
 */
type Cues = {
  /** Enough alone. */
  readonly strong: readonly string[];
  /** Says it, but says other things too. */
  readonly plain: readonly string[];
  /** A hint. */
  readonly weak: readonly string[];
};

/** What a message can want, where words can tell; `unclear` is the absence of these. */
export const wants = ['complaint', 'help', 'inquiry', 'thanks', 'praise', 'out-of-scope'] as const;
export type Want = (typeof wants)[number];

export type Lexicon = {
  /** Primary language subtag. */
  readonly language: string;
  /** People leave the accents out in this language, and no two of these words differ only by them. */
  readonly isFolded: boolean;
  /** Small words; how many of them stand in a text tells which list to read it by. */
  readonly common: readonly string[];
  /** What turns a word's meaning round when it stands up to two words before it. */
  readonly negators: readonly string[];
  /** The same, where it may also follow ("gefällt mir nicht"). */
  readonly trailingNegators: readonly string[];
  /** How a question begins. */
  readonly openers: readonly string[];
  /** How a question begins that wants to be told how to do something. */
  readonly howTo: readonly string[];
  /** How a question begins that is a reproach more often than not. */
  readonly reproaches: readonly string[];
  /** "But": what follows thanks or praise is meant. */
  readonly contrasts: readonly string[];
  /** "Me too": the message wants what the one above it wanted. */
  readonly echoes: readonly string[];
  /** Phrases that look like a cue and are none ("thanks in advance"). */
  readonly ignored: readonly string[];
  readonly cues: Readonly<Record<Want, Cues>>;
};

/** A readable list: one string, commas between. */
export function list(text: string): readonly string[] {
  return text
    .split(',')
    .map((cue) => cue.trim().replace(/\s+/g, ' '))
    .filter((cue) => cue !== '');
}
