const opening = /^\s*<think(?:ing)?>/i;
const closing = /<\/think(?:ing)?>/i;
const longestMark = '</thinking>'.length;

export type ThinkingFilter = {
  /** The part of this piece that belongs to the answer; often none yet. */
  pass(piece: string): string;
  /** What was still held back when the stream ended. */
  rest(): string;
};

/**
 * Takes a leading `<think>…</think>` out of a stream: models that reason aloud put it before the
 * answer, and it is none. Anything later in the text is the answer's own.
 */
export function thinkingFilter(): ThinkingFilter {
  let held = '';
  let state: 'beginning' | 'thinking' | 'gap' | 'answer' = 'beginning';

  const advance = () => {
    if (state === 'beginning' && !couldOpen(held)) {
      state = opening.test(held) ? 'thinking' : 'answer';
    }
    if (state === 'thinking') {
      const end = closing.exec(held);
      held = end ? held.slice(end.index + end[0].length) : held.slice(-longestMark);
      if (end) state = 'gap';
    }
    if (state === 'gap') {
      held = held.trimStart();
      if (held !== '') state = 'answer';
    }
  };

  return {
    pass(piece) {
      held += piece;
      advance();
      if (state !== 'answer') return '';
      const text = held;
      held = '';
      return text;
    },
    rest: () => (state === 'beginning' && held.trim() !== '' ? held : ''),
  };
}

/** So far it is nothing but the beginning of an opening mark. */
function couldOpen(text: string): boolean {
  const begun = text.trimStart().toLowerCase();
  return ['<think>', '<thinking>'].some((mark) => mark !== begun && mark.startsWith(begun));
}
