import type { EditRow } from '@/lib/db/database';
import { type Anatomy, dissect } from './anatomy';
import { isSmallWord, type Language, languageOf } from './language-of';
import { signOffIn, traitsOf } from './traits';
import { wordChanges } from './word-changes';

/** One thing that a person did to a draft. */
export type Habit =
  | { readonly kind: 'avoid'; readonly words: string }
  | { readonly kind: 'replace'; readonly words: string; readonly by: string }
  | { readonly kind: 'opening' | 'closing'; readonly words: string }
  | { readonly kind: 'signOff'; readonly words: string }
  | {
      readonly kind:
        | 'noOpening'
        | 'noClosing'
        | 'noExclamation'
        | 'noEmoji'
        | 'noHashtags'
        | 'contract'
        | 'writeOut'
        | 'shorter';
    };

/** What was done to one draft, and what could have been done to it. */
export type Edit = {
  /** Before, to tell drafts apart. */
  readonly draft: string;
  readonly habits: readonly Habit[];
  /** Whether the draft gave occasion for it, done or not. */
  hasOccasionFor(habit: Habit): boolean;
};

/** In UTF-16 units; what comes after is not looked at. */
const longestText = 5_000;
/** In words: what is longer is no phrase any more. */
const longestPhrase = 4;
/** In characters; what is longer is no word that anybody says twice. */
const longestWord = 60;
/** A draft of which less than this part is left was written anew: its words say nothing. */
const leastKept = 0.4;
/** Of the draft's length. */
const clearlyShorter = 0.75;

/** What somebody did to a draft. */
export function editOf({ before, after }: Pick<EditRow, 'before' | 'after'>): Edit {
  const old = dissect(before.slice(0, longestText));
  const now = dissect(after.slice(0, longestText));
  const language = languageOf(now) ?? languageOf(old);
  const text = ` ${wordsOf(old).join(' ')} `;
  return {
    draft: old.text.toLowerCase(),
    habits: [
      ...signHabits(old, now, language),
      ...edgeHabits(old, now),
      ...wordHabits(old, now, language),
    ],
    hasOccasionFor: (habit) => {
      switch (habit.kind) {
        case 'avoid':
        case 'replace':
        case 'opening':
        case 'closing':
          return text.includes(` ${habit.words} `);
        case 'noExclamation':
          return /[!！]/.test(old.text);
        case 'noEmoji':
          return old.emoji.length > 0;
        case 'noHashtags':
          return old.hashtags.length > 0;
        default:
          return true;
      }
    },
  };
}

function wordsOf({ words }: Anatomy): readonly string[] {
  return words.map(({ word }) => word);
}

function signHabits(old: Anatomy, now: Anatomy, language: Language | undefined): Habit[] {
  const was = traitsOf(old, language);
  const is = traitsOf(now, language);
  const dropped = (trait: 'exclamations' | 'emoji' | 'hashtags') =>
    (was[trait] ?? 0) > 0 && is[trait] === 0;
  const more = (trait: 'shortForms' | 'longForms') => (is[trait] ?? 0) > (was[trait] ?? 0);
  const signed = signOffIn(now.text);
  const found: Habit[] = [];
  if (dropped('exclamations')) found.push({ kind: 'noExclamation' });
  if (dropped('emoji')) found.push({ kind: 'noEmoji' });
  if (dropped('hashtags')) found.push({ kind: 'noHashtags' });
  if (more('shortForms') && (is.longForms ?? 0) < (was.longForms ?? 0))
    found.push({ kind: 'contract' });
  if (more('longForms') && (is.shortForms ?? 0) < (was.shortForms ?? 0))
    found.push({ kind: 'writeOut' });
  if (signed && signOffIn(old.text) === undefined) found.push({ kind: 'signOff', words: signed });
  if (now.characters > 0 && now.characters < clearlyShorter * old.characters)
    found.push({ kind: 'shorter' });
  return found;
}

/** A first or last sentence that was taken out while the one beside it stayed. */
function edgeHabits(old: Anatomy, now: Anatomy): Habit[] {
  const kept = ` ${wordsOf(now).join(' ')} `;
  const sentences = old.sentences.map((sentence) => wordsOf(dissect(sentence)));
  const isKept = (words: readonly string[] | undefined) =>
    words !== undefined && kept.includes(` ${words.slice(0, 3).join(' ')} `);
  const edges = [
    { edge: sentences[0], beside: sentences[1], kind: 'opening', any: 'noOpening' },
    { edge: sentences.at(-1), beside: sentences.at(-2), kind: 'closing', any: 'noClosing' },
  ] as const;
  return edges.flatMap(({ edge, beside, kind, any }): Habit[] => {
    if (!edge || isKept(edge) || !isKept(beside)) return [];
    return [{ kind: any }, { kind, words: edge.slice(0, 3).join(' ') }];
  });
}

function wordHabits(old: Anatomy, now: Anatomy, language: Language | undefined): Habit[] {
  const before = wordsOf(old);
  const changes = wordChanges(before, wordsOf(now));
  const gone = changes.reduce((sum, { removed }) => sum + removed.length, 0);
  if (before.length - gone < leastKept * before.length) return [];
  const still = new Set(wordsOf(now));
  const isSmall = (word: string) => isSmallIn(word, language);
  return changes.flatMap(({ removed, added }): Habit[] => {
    if ([...removed, ...added].some(({ length }) => length > longestWord)) return [];
    const words = removed.filter((word) => !isSmall(word) && !still.has(word));
    const found: Habit[] = words.map((word) => ({ kind: 'avoid', words: word }));
    if (removed.length > longestPhrase || words.length === 0) return found;
    const phrase = removed.join(' ');
    if (added.length > 0 && added.length <= longestPhrase) {
      found.push({ kind: 'replace', words: phrase, by: added.join(' ') });
    } else if (added.length === 0 && removed.length > 1) {
      found.push({ kind: 'avoid', words: phrase });
    }
    return found;
  });
}

function isSmallIn(word: string, language: Language | undefined): boolean {
  const bare = { word, written: word, isSentenceStart: true };
  return word.length < 2 || (language !== undefined && isSmallWord(bare, language));
}
