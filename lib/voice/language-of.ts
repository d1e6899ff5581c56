import type { Anatomy, Word } from './anatomy';
import { voiceLanguages } from './languages';
import type { VoiceWords } from './languages/voice-words';
import { isIn, type WordList, wordList } from './word-list';

/** A language's words, prepared for counting. */
export type Language = {
  readonly id: string;
  /** Small words of any kind: the common ones, and those for who speaks to whom. */
  readonly small: readonly WordList[];
  readonly one: WordList;
  readonly many: WordList;
  readonly you: WordList;
  readonly formal: WordList;
  readonly casual: WordList;
  readonly formalYou?: WordList;
  readonly contractions?: { readonly short: WordList; readonly long: WordList };
};

const languages = voiceLanguages.map(prepare);
const speakers = speakersOf();

/** A language by its primary subtag; `undefined`: its words are not known. */
export function languageById(id: string): Language | undefined {
  return languages.find((language) => language.id === id);
}

/** Whether a word is one of those that say nothing about a subject. */
export function isSmallWord(word: Word, { small }: Language): boolean {
  return small.some((list) => isIn(word, list));
}

/** The language a text is in, by its small words; `undefined`: none that is known, or too little to tell. */
export function languageOf({ words }: Anatomy): Language | undefined {
  const counts = new Map<Language, number>();
  let best: Language | undefined;
  for (const { word } of words) {
    const head = word.split("'", 1)[0] ?? '';
    for (const language of speakers.get(word) ?? speakers.get(head) ?? []) {
      counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  for (const language of languages) {
    if ((counts.get(language) ?? 0) > (best ? (counts.get(best) ?? 0) : 0)) best = language;
  }
  return best;
}

/** Which languages have a small word. */
function speakersOf(): ReadonlyMap<string, readonly Language[]> {
  const found = new Map<string, Language[]>();
  for (const language of languages) {
    for (const word of new Set(language.small.flatMap(({ words }) => [...words]))) {
      found.set(word, [...(found.get(word) ?? []), language]);
    }
  }
  return found;
}

function prepare({
  language: id,
  common,
  formalYou,
  contractions,
  ...words
}: VoiceWords): Language {
  const spoken = {
    one: wordList(words.one),
    many: wordList(words.many),
    you: wordList(words.you),
    ...(formalYou ? { formalYou: wordList(formalYou) } : {}),
  };
  return {
    id,
    ...spoken,
    small: [wordList(common), ...Object.values(spoken)],
    formal: wordList(words.formal),
    casual: wordList(words.casual),
    ...(contractions
      ? {
          contractions: {
            short: wordList(contractions.short),
            long: wordList(contractions.long),
          },
        }
      : {}),
  };
}
