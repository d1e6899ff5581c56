import { angleMark } from './prompts';

/** What a set of drafts is, as it comes out of the stream. */
export type SetEvent =
  /** A draft begins; one that comes again with the same index begins anew. */
  | { readonly kind: 'variant'; readonly index: number; readonly angle: string }
  | { readonly kind: 'text'; readonly index: number; readonly delta: string }
  | { readonly kind: 'done'; readonly index: number };

/** The most drafts that are taken from one answer. */
const mostVariants = 3;

const markLine = new RegExp(`^\\s*(?:\\*\\*)?${angleMark}\\s*(.*?)(?:\\*\\*)?\\s*$`, 'u');

/**
 * Splits a model's stream into its drafts, as the text comes. A model that ignores the format gives
 * one draft; one that begins with a remark has it replaced by its first draft.
 */
export async function* splitVariants(
  pieces: AsyncIterable<string>,
): AsyncGenerator<SetEvent, void> {
  const set = variantSet();
  let pending = '';
  let isLineStart = true;
  for await (const piece of pieces) {
    pending += piece;
    for (let end = pending.indexOf('\n'); end >= 0; end = pending.indexOf('\n')) {
      const line = pending.slice(0, end);
      pending = pending.slice(end + 1);
      yield* isLineStart && markLine.test(line) ? set.begin(line) : set.write(`${line}\n`);
      if (set.isFull()) return;
      isLineStart = true;
    }
    // A line that may still turn out to be an angle's line is held back until that is known.
    if (pending !== '' && !(isLineStart && mayBecomeMark(pending))) {
      yield* set.write(pending);
      pending = '';
      isLineStart = false;
    }
  }
  yield* isLineStart && markLine.test(pending) ? set.begin(pending) : set.write(pending);
  yield* set.end();
}

/** The drafts so far: turns marks and text into events, and keeps blank edges out of every draft. */
function variantSet() {
  let index = -1;
  let isMarked = false;
  let isEmpty = true;
  /** Blank space that is only written once something follows it. */
  let gap = '';

  function* end(): Generator<SetEvent> {
    if (index >= 0 && index < mostVariants && !isEmpty) yield { kind: 'done', index };
  }

  function* begin(line: string): Generator<SetEvent> {
    const isRemark = index === 0 && !isMarked;
    if (!isRemark) yield* end();
    if (index < 0 || !(isEmpty || isRemark)) index += 1;
    isMarked = true;
    isEmpty = true;
    gap = '';
    if (index < mostVariants) yield { kind: 'variant', index, angle: angleOf(line) };
  }

  function* write(delta: string): Generator<SetEvent> {
    const body = isEmpty ? delta.trimStart() : gap + delta;
    const kept = body.trimEnd();
    gap = isEmpty && kept === '' ? '' : body.slice(kept.length);
    if (kept === '') return;
    if (index < 0) {
      index = 0;
      yield { kind: 'variant', index, angle: '' };
    }
    isEmpty = false;
    yield { kind: 'text', index, delta: kept };
  }

  return { begin, write, end, isFull: () => index >= mostVariants };
}

/** Whether a line's beginning could still turn out to be an angle's line. */
function mayBecomeMark(beginning: string): boolean {
  const bare = beginning.trimStart().replace(/^\*{1,2}/, '');
  return angleMark.startsWith(bare) || bare.startsWith(angleMark);
}

function angleOf(line: string): string {
  const angle = markLine.exec(line)?.[1] ?? '';
  return angle
    .replace(/^\d+[.):]\s*/u, '')
    .replace(/[<>*_"“”]+/gu, '')
    .trim()
    .slice(0, 40);
}
