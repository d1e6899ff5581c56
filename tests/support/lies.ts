/** Tells a reader that says less from one that says what is not so. */
import type { Post } from '@/lib/model';
import type { Answer } from './site-fixtures';

/** What in an answer contradicts what is true; that something is not known contradicts nothing. */
export function lies(actual: Answer, wanted: Answer): string[] {
  return [
    ...liesIn(actual.thread, wanted.thread),
    ...liesIn(actual.clickedThread, wanted.clickedThread),
  ];
}

function liesIn(actual: Answer['thread'], wanted: Answer['thread']): string[] {
  if (!actual || actual === 'unknown') return [];
  if (!wanted || wanted === 'unknown') return [`answers ${JSON.stringify(actual.answered)}`];
  let from = 0;
  const strangers = actual.ancestors.filter((post) => {
    const at = wanted.ancestors.findIndex(
      (other, index) => index >= from && contradictions(post, other).length === 0,
    );
    from = at + 1;
    return at < 0;
  });
  return [
    ...contradictions(actual.answered, wanted.answered),
    ...strangers.map((post) => `above stands ${JSON.stringify(post)}`),
  ];
}

function contradictions(actual: Post, wanted: Post): string[] {
  // A text that is said to be a beginning may be one.
  const isBeginning = actual.isTruncated && wanted.text.startsWith(actual.text);
  const plain = (
    [
      'author',
      'handle',
      'text',
      'time',
      'permalink',
      'language',
      'contentWarning',
      'rating',
    ] as const
  ).filter(
    (name) =>
      actual[name] &&
      actual[name] !== wanted[name] &&
      !(name === 'text' && isBeginning) &&
      !(name === 'time' && isSameTime(actual, wanted)),
  );
  const media = actual.media.filter(
    (item) => item.alt && !wanted.media.some((other) => other.alt === item.alt),
  );
  const quoted = actual.quoted
    ? wanted.quoted
      ? contradictions(actual.quoted, wanted.quoted)
      : ['quoted']
    : [];
  return [
    ...plain.map((name) => `${name}: ${actual[name]}, not ${wanted[name]}`),
    ...media.map((item) => `alt: ${item.alt}`),
    ...quoted,
  ];
}

/** One moment may be written in several ways. */
function isSameTime(one: Post, other: Post): boolean {
  return Date.parse(one.time ?? '') === Date.parse(other.time ?? '');
}
