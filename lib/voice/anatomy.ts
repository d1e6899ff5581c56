import { graphemesOf } from '@/lib/limits/unit';
import { cleanText } from '@/lib/text/clean';

/** One word of a text. */
export type Word = {
  /** In small letters, apostrophes made straight. */
  readonly word: string;
  /** As it stands. */
  readonly written: string;
  readonly isSentenceStart: boolean;
};

/** A text taken apart, in any script; what is measured of a voice is measured on this. */
export type Anatomy = {
  /** Cleaned; links, mentions and hashtags are still in it. */
  readonly text: string;
  /** As a reader counts them. */
  readonly characters: number;
  /** Without links, mentions and hashtags: they are no words of anybody's. */
  readonly prose: string;
  readonly words: readonly Word[];
  /** Sentences that have a word in them. */
  readonly sentences: readonly string[];
  readonly emoji: readonly string[];
  /** With their `#`, as written. */
  readonly hashtags: readonly string[];
};

const link = /https?:\/\/\S+/giu;
const mention = /(?<![\p{L}\p{N}])@[\p{L}\p{N}_][\p{L}\p{N}_.@-]*/giu;
const hashtag = /(?<![\p{L}\p{N}&])#(?=[\p{L}\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_]+/gu;
const emoji = /\p{RGI_Emoji}/gv;

// The neutral locale: what is measured must not hang on the machine's language.
const sentencesIn = new Intl.Segmenter('und', { granularity: 'sentence' });
const wordsIn = new Intl.Segmenter('und', { granularity: 'word' });

/** Takes a text apart. */
export function dissect(original: string): Anatomy {
  const text = cleanText(original);
  const hashtags = text.match(hashtag) ?? [];
  const prose = text.replace(link, ' ').replace(mention, ' ').replace(hashtag, ' ');
  const sentences = sentencesOf(prose);
  return {
    text,
    characters: graphemesOf(text).length,
    prose,
    words: sentences.flatMap(wordsOf),
    sentences,
    emoji: text.match(emoji) ?? [],
    hashtags,
  };
}

/** Unicode's rules see no end before a small letter: those who write none end their sentences all the same. */
const endBeforeSmallLetter = /(?<=[\p{L}\p{N})][.!?…]+)\s+(?=\p{Ll})/u;

function sentencesOf(prose: string): readonly string[] {
  const isSmall = /^\P{L}*\p{Ll}/u.test(prose);
  return Array.from(sentencesIn.segment(prose), ({ segment }) => segment.trim())
    .flatMap((sentence) => (isSmall ? sentence.split(endBeforeSmallLetter) : [sentence]))
    .filter((sentence) => /\p{L}/u.test(sentence));
}

function wordsOf(sentence: string): Word[] {
  return Array.from(wordsIn.segment(sentence))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }, index) => ({
      word: straight(segment.toLowerCase()),
      written: segment,
      isSentenceStart: index === 0,
    }));
}

/** With its apostrophes made straight: phones and machines write them differently. */
export function straight(text: string): string {
  return text.replace(/[’‘ʼ`´]/g, "'");
}
