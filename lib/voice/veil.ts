import { straight } from './anatomy';
import type { Language } from './language-of';

/**
 * A text with its subject covered: words that are no small words of the language become `x`, long
 * ones `xy`, so that what is left is how it is built. Two bakeries write about the same bread; this
 * tells them apart (after Stamatatos, "Authorship Attribution Using Text Distortion", EACL 2017).
 */
export function veiled(text: string, language: Language | undefined): string {
  if (!language) return text;
  const small = [...language.small, language.formal, language.casual];
  return text.replace(/(?<![#@\p{L}])[\p{L}\p{M}'’]+/gu, (written) => {
    const word = straight(written.toLowerCase());
    if (small.some(({ words, asWritten }) => words.has(word) || asWritten.has(written))) {
      return written;
    }
    const first = /^\p{Lu}/u.test(written) ? 'X' : 'x';
    return written.length > 6 ? `${first}y` : first;
  });
}
