import { blanksOf } from './blanks';
import { fill } from './fill';
import type { Manner } from './starter';
import { startersIn } from './starter-sets';

export type How = 'shorter' | 'warmer' | 'plainer';

/** What is known of the text to revise. */
export type About = { readonly language?: string; readonly firstName?: string };

/**
 * Rewrites a text without a model, by rules: one sentence less, a greeting or a closing more, or no
 * volume. `undefined`: nothing of that kind can be done to it.
 */
export function revise(text: string, how: How, about: About = {}): string | undefined {
  const { manner } = startersIn(about.language);
  const revised = change(text.trim(), how, manner, about.firstName);
  return revised === undefined || revised === text.trim() ? undefined : revised;
}

function change(
  text: string,
  how: How,
  manner: Manner,
  firstName: string | undefined,
): string | undefined {
  switch (how) {
    case 'shorter':
      return shorter(text, manner);
    case 'warmer':
      return warmer(text, manner, firstName);
    case 'plainer':
      return plainer(text, manner);
  }
}

type Sentence = { readonly text: string; readonly need: number };

/** Without the sentence that is needed least; the last of equals. */
function shorter(text: string, manner: Manner): string | undefined {
  const sentences = sentencesOf(text).map((part) => ({ text: part, need: needOf(part, manner) }));
  if (sentences.filter(isSaid).length < 2) return undefined;
  const least = sentences
    .filter(isSaid)
    .reduce((least, one) => (one.need <= least.need ? one : least));
  return sentences
    .filter((one) => one !== least)
    .map((one) => one.text)
    .join('')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function isSaid({ text }: Sentence): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** What only the person can say, a link and a question carry the text; a greeting carries nothing. */
function needOf(sentence: string, manner: Manner): number {
  const bare = sentence.trim();
  if (bare === manner.closing || bare === manner.formalClosing) return 0;
  if (manner.greets.test(bare) && bare.split(/\s+/).length <= 3) return 0;
  const carries = blanksOf(sentence).length * 4 + (/https?:\/\//.test(sentence) ? 4 : 0);
  return carries + (/[?？]/.test(sentence) ? 2 : 1);
}

/** Sentences with the space behind them; blanks and addresses are never cut. */
function sentencesOf(text: string): readonly string[] {
  const whole = text.replace(/\[\[[^[\]\n]*\]\]|https?:\/\/\S+/g, (part) =>
    'x'.repeat(part.length),
  );
  const segments = new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(whole);
  return Array.from(segments, ({ index, segment }) => text.slice(index, index + segment.length));
}

/** A greeting first; where there is one, a closing. */
function warmer(text: string, manner: Manner, firstName: string | undefined): string | undefined {
  if (!manner.greets.test(text)) {
    const isNamed = firstName !== undefined && text.includes(firstName);
    const greeting = fill(
      manner.greeting,
      firstName === undefined || isNamed ? {} : { first_name: firstName },
    );
    return greeting && `${greeting} ${text}`;
  }
  const isFormal = manner.formalWords?.test(text) ?? false;
  const closing = (isFormal ? manner.formalClosing : undefined) ?? manner.closing;
  if (text.includes(closing)) return undefined;
  return /[\p{L}\p{N}\])]$/u.test(text) && !/\S+\.\S+$/.test(text)
    ? `${text}. ${closing}`
    : `${text} ${closing}`;
}

/** Without exclamation marks, emoji and words that only turn up the volume. */
function plainer(text: string, { intensifiers }: Manner): string {
  const loud = `(?:${[...intensifiers].sort((a, b) => b.length - a.length).join('|')})`;
  const opening = new RegExp(`(^|[.!?…]\\s+)${loud}\\s+(\\p{Ll})`, 'gimu');
  const inside = new RegExp(`(?<![\\p{L}\\p{N}'’-])${loud}(?![\\p{L}\\p{N}'’-])`, 'giu');
  return text
    .replace(/[^\S\n]*(?:\p{RGI_Emoji}|\ufe0f)+/gv, '')
    .replace(/¡/g, '')
    .replace(opening, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(inside, '')
    .replace(/[!！]*[?？][!?！？]*/g, '?')
    .replace(/(?<=[.…])[^\S\n]*[!！]+/g, '')
    .replace(/[^\S\n]*[!！]+/g, '.')
    .replace(/[^\S\n]{2,}/g, ' ')
    .replace(/[^\S\n]+([.,…])/g, '$1')
    .replace(/^[^\S\n]+|[^\S\n]+$/gm, '');
}
