import { type Anatomy, dissect } from './anatomy';
import { charactersOf } from './char-model';
import { type Language, languageOf } from './language-of';
import { type Traits, traitsOf } from './traits';
import { veiled } from './veil';

/** A text with everything about it that is compared. */
export type Measured = {
  readonly anatomy: Anatomy;
  /** Absent: not known, or too little to tell. */
  readonly language?: Language;
  readonly traits: Traits;
  /** Its characters, and the same with the words that carry its subject covered. */
  readonly plain: readonly string[];
  readonly veiled: readonly string[];
};

/**
 * Measures a text once for everything.
 * @param fallback the language it is taken to be in where its own words do not tell.
 */
export function measure(text: string, fallback?: Language): Measured {
  const anatomy = dissect(text);
  const language = languageOf(anatomy) ?? fallback;
  return {
    anatomy,
    ...(language ? { language } : {}),
    traits: traitsOf(anatomy, language),
    plain: charactersOf(anatomy.text),
    veiled: charactersOf(veiled(anatomy.text, language)),
  };
}
