import { type Compiled, type Text, weights } from './compile';
import { cuesAt } from './cue-index';
import type { Finding } from './finding';
import type { Token } from './tokens';

/** A question with its mark, and without. */
const asked = 3;
const wondered = 1;

/** Longer questions are shown by their beginning. */
const longestQuestion = 60;

/** "Hey all, quick one: do you …": a question may begin so many words into a sentence. */
const questionWithin = 4;

/** The questions, one a sentence at most, from the words that make them one to their end. */
export function questionsIn(text: Text, known: Compiled): readonly Finding[] {
  const { tokens, folded } = text;
  const starts = tokens.flatMap(({ isSentenceStart }, at) => (isSentenceStart ? [at] : []));
  return starts.flatMap((from, at) => {
    const next = starts[at + 1] ?? tokens.length;
    const first = openerIn(tokens, from, next, known);
    const start = tokens[first ?? -1]?.start;
    if (start === undefined) return [];
    const end = tokens[next - 1]?.end ?? start;
    const mark = /^[^\p{L}\p{N}]*?\?/u.exec(folded.text.slice(end, tokens[next]?.start));
    const stop = end + (mark?.[0].length ?? 0);
    const words = folded.original(start, Math.min(stop, start + longestQuestion));
    if (!mark && first !== from) return [];
    const isCut = stop > start + longestQuestion;
    return [
      {
        ...questionAt(tokens, first ?? from, mark !== null, known),
        words: isCut ? words.replace(/\s+\S*$/u, '') : words,
        at: start,
      },
    ];
  });
}

/** What a question wants: to know, to be told how, or to reproach. The last is never certain. */
function questionAt(
  tokens: readonly Token[],
  first: number,
  isMarked: boolean,
  known: Compiled,
): Pick<Finding, 'want' | 'weight'> {
  if (cuesAt(known.reproaches, tokens, first).length > 0)
    return { want: 'complaint', weight: weights.plain };
  const want = cuesAt(known.howTo, tokens, first).length > 0 ? 'help' : 'inquiry';
  return { want, weight: isMarked ? asked : wondered };
}

function openerIn(
  tokens: readonly Token[],
  from: number,
  next: number,
  known: Compiled,
): number | undefined {
  for (let at = from; at < next; at += 1) {
    const mayBegin = at - from <= questionWithin || tokens[at]?.isClauseStart;
    if (mayBegin && cuesAt(known.openers, tokens, at).length > 0) return at;
  }
  return undefined;
}
