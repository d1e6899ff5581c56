/** The longest piece of the beginning that a model may say again. */
const longestOverlap = 80;

/**
 * The rest of a cut-off text, from an answer that begins with the text's last words said again:
 * what stands there already is left out, and the words are joined as they belong.
 *
 * @param text the text so far.
 * @param pieces the model's answer, as it comes.
 */
export async function* joinContinuation(
  text: string,
  pieces: AsyncIterable<string>,
): AsyncGenerator<string, void> {
  let held = '';
  let isJoined = false;
  for await (const piece of pieces) {
    if (isJoined) {
      yield piece;
      continue;
    }
    held += piece;
    if (held.trimStart().length < longestOverlap) continue;
    isJoined = true;
    yield joined(text, held);
  }
  if (!isJoined) yield joined(text, held);
}

/** The answer without what the text ends with; a space where two words would run into one. */
function joined(text: string, answer: string): string {
  const end = text.trimEnd();
  const rest = answer.trimStart();
  const most = Math.min(end.length, rest.length, longestOverlap);
  for (let length = most; length > 0; length -= 1) {
    if (isWordBorder(end, length) && end.endsWith(rest.slice(0, length))) {
      return afterGap(text, rest.slice(length));
    }
  }
  const gap = /[\p{L}\p{N}]$/u.test(text) && /^[\p{L}\p{N}]/u.test(rest) ? ' ' : '';
  return gap + rest;
}

/** An overlap begins where a word begins: one shared letter is chance. */
function isWordBorder(text: string, length: number): boolean {
  const before = text.slice(0, text.length - length);
  return length >= 3 && (before === '' || /[\s\p{P}]$/u.test(before));
}

/** A space that the text already ends with is not said twice. */
function afterGap(text: string, rest: string): string {
  return /\s$/u.test(text) ? rest.trimStart() : rest;
}
