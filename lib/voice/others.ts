import { background } from './background';
import { languageById } from './language-of';
import { measure } from './measure';
import { type VoiceModel, voiceModel, type Weighted } from './voice-model';

/** How others write in some languages. */
export type Others = { readonly model: VoiceModel; readonly texts: readonly Weighted[] };

const known = new Map<string, Others>();

/** How others write in these languages; in all we know where none is given. Worked out once. */
export function othersIn(languages: readonly string[]): Others {
  const ids = languages.length > 0 ? languages.toSorted() : [...background.keys()];
  const key = ids.join(' ');
  const kept = known.get(key);
  if (kept) return kept;
  const texts = ids.flatMap((id) =>
    (background.get(id) ?? []).map((text) => ({
      measured: measure(text, languageById(id)),
      weight: 1,
    })),
  );
  const made = { texts, model: voiceModel(texts) };
  known.set(key, made);
  return made;
}
