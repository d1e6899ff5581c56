import { findCues, indexCues } from './cue-index';
import { fold, withoutNames } from './folded';
import { tokensOf } from './tokens';

const foldedText = (text: string) => fold(text).text;

/** A test for texts that name one of these cues (see `Cues`); accents may be missing on either side. */
export function namesOne(cues: readonly string[]): (text: string) => boolean {
  const index = indexCues(
    cues.map((cue) => [cue, true] as const),
    foldedText,
  );
  return (text) => findCues(index, tokensOf(foldedText(withoutNames(text)))).length > 0;
}
