import type { Intent, Post, Reading } from '@/lib/model';
import { bestWords } from './best-words';
import type { Words } from './cues';
import type { Finding } from './finding';
import { type Want, wants } from './lexicon';
import { irony, questionMark, signs } from './signs';

/** Evidence is shown in one line: this many words of the post at most. */
const mostEvidence = 4;

type Scores = Readonly<Record<Want, number>>;

/** What is said outright is worth more than any number of hints. */
const outright = 3;

/** "Monday again" is no complaint; a hint counts in a sentence. */
const fewestWords = 5;

/** An answer and how far apart it is from the next best. */
type Verdict = { readonly intent: Intent; readonly isDoubtful: boolean };

/**
 * A first reading of what a post wants, by its words and signs alone: instant, local, the same every
 * time. It says so when it is not sure; it never guesses an intent without words that show it.
 *
 * @param ancestors what stands above the post, oldest first: "same here" wants what they wanted.
 */
export function read(post: Post, ancestors: readonly Post[] = []): Reading {
  const words = bestWords(post.text, post.language);
  const findings = [...(words?.findings ?? []), ...signsIn(post.text)];
  const verdict = judge(scoresOf(findings), post, words);
  if (words?.isEcho && verdict.isDoubtful) {
    const above = ancestors.at(-1);
    if (above) return { ...read(above), evidence: [post.text.trim()], isDoubtful: true };
  }
  return {
    intent: verdict.intent,
    evidence: evidenceFor(verdict, findings),
    isDoubtful: verdict.isDoubtful,
    isCorrected: false,
  };
}

function signsIn(text: string): readonly Finding[] {
  const plain = text.replaceAll('\ufe0f', '');
  return signs.flatMap(({ want, weight, emoji }) => {
    const found = Array.from(plain.matchAll(emoji));
    const first = found[0];
    // The tenth heart says no more than the second.
    const total = weight * Math.min(found.length, 2);
    return first ? [{ want, weight: total, words: first[0], at: first.index }] : [];
  });
}

function scoresOf(findings: readonly Finding[]): Scores {
  const sum = (want: Want) =>
    findings.reduce((total, finding) => total + (finding.want === want ? finding.weight : 0), 0);
  return Object.fromEntries(wants.map((want) => [want, sum(want)])) as Record<Want, number>;
}

/**
 * What is wanted weighs more than how it is said ("Love it! Do you ship to Norway?" asks), and a
 * complaint weighs most: missing one costs most.
 */
function judge(scores: Scores, post: Post, words: Words | undefined): Verdict {
  const { complaint, help, inquiry, thanks, praise } = scores;
  const outside = scores['out-of-scope'];
  const kind = Math.max(praise, thanks);
  const ask = Math.max(help, inquiry);
  const isIronic = irony.test(post.text);
  const isMixed = kind >= 2 && complaint >= 2;
  const isAsked = questionMark.test(post.text) || findingsSay(words, ['help', 'inquiry']);
  const isBlamed = findingsSay(words, ['complaint']) || (words?.hasContrast ?? false);
  const isThanked = thanks >= outright && !isAsked;
  const isThin = words === undefined || (post.isTruncated ?? false);
  const verdict = (intent: Intent, score: number, isUnsure = false): Verdict => ({
    intent,
    isDoubtful: score < outright || isThin || isUnsure,
  });

  if (outside >= 3 && outside > complaint) return verdict('out-of-scope', outside, ask >= 4);
  if (isIronic && kind >= 2) return verdict('complaint', complaint, true);
  // "Thanks for fixing the bug": what went wrong is what the thanks are for.
  if (isThanked && !isBlamed && complaint > 0) return verdict('thanks', thanks, complaint >= 2);
  const isPlaint = complaint >= outright || (complaint >= 2 && complaint >= ask - 1);
  if (isPlaint && complaint >= kind - 1) {
    return verdict('complaint', complaint, isMixed || ask > complaint + 1);
  }
  if (ask >= 2 && ask >= kind - 4 && !isThanked) {
    return verdict(help >= inquiry ? 'help' : 'inquiry', ask, complaint >= 3);
  }
  if (kind >= 2)
    return verdict(thanks >= 3 || thanks >= praise ? 'thanks' : 'praise', kind, isMixed);
  if (outside >= 2) return verdict('out-of-scope', outside, true);
  return faint(scores, post);
}

/** One of these is said outright. */
function findingsSay(words: Words | undefined, any: readonly Want[]): boolean {
  return (
    words?.findings.some(({ want, weight }) => any.includes(want) && weight >= outright) ?? false
  );
}

/** Little to go on: said as the best guess, in doubt; nothing at all is unclear. */
function faint(scores: Scores, post: Post): Verdict {
  const order: readonly Want[] = ['complaint', 'help', 'inquiry', 'thanks', 'praise'];
  const best = order.reduce((first, want) => (scores[want] > scores[first] ? want : first));
  const isPlaint =
    scores.complaint >= 1 && order.every((want) => want === 'complaint' || scores[want] === 0);
  if (isPlaint && post.text.trim().split(/\s+/).length >= fewestWords) {
    return { intent: 'complaint', isDoubtful: true };
  }
  if (scores[best] >= 2) return { intent: best, isDoubtful: true };
  if (questionMark.test(post.text)) return { intent: 'inquiry', isDoubtful: true };
  return { intent: 'unclear', isDoubtful: true };
}

function evidenceFor({ intent }: Verdict, findings: readonly Finding[]): readonly string[] {
  const own = findings.filter(({ want }) => want === intent);
  const heavy = [...own].sort((a, b) => b.weight - a.weight).slice(0, mostEvidence);
  const words = [
    ...new Set(own.filter((finding) => heavy.includes(finding)).map((one) => one.words)),
  ];
  return words.filter((one) => !words.some((other) => other !== one && other.includes(one)));
}
