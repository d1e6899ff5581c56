/**
 * The small words by which one language shows how somebody speaks. Case does not matter, except where
 * an entry itself begins with a capital: such a word only counts as written, and not where a
 * sentence begins ("Sie" is "you", "sie" is "she").
 */
export type VoiceWords = {
  /** Primary language subtag. */
  readonly language: string;
  /** Words that say nothing about a subject: they tell the language, and are never typical of a brand. */
  readonly common: readonly string[];
  /** Absent: the language has none that anybody is free to leave out. */
  readonly contractions?: {
    readonly short: readonly string[];
    /** The same in full. */
    readonly long: readonly string[];
  };
  /** Speaks as one person. */
  readonly one: readonly string[];
  /** Speaks as several. */
  readonly many: readonly string[];
  /** The reader, among equals, or in general where a language makes no difference. */
  readonly you: readonly string[];
  /** The reader, at a distance. Absent: the language makes no difference. */
  readonly formalYou?: readonly string[];
  readonly formal: readonly string[];
  readonly casual: readonly string[];
};
