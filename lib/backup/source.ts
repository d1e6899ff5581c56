/** Bytes that can be gone through more than once, however many they are. */
export type Source = {
  /** How many, or a few more. */
  readonly size: number;
  bytes(): AsyncIterable<Uint8Array>;
  /** Asked at the end: whether they were what was once written. Nothing else can be told of what is not. */
  isIntact(): boolean;
};

export function sourceOf(file: Blob): Source {
  return { size: file.size, bytes: () => file.stream(), isIntact: () => true };
}

/**
 * A text's lines, without what ends them; nothing in place of one that is longer than `longest`
 * (in characters), and no more after it.
 */
export async function* linesIn(
  bytes: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<string | undefined> {
  const decoder = new TextDecoder();
  let begun: string[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    const pieces = decoder.decode(chunk, { stream: true }).split('\n');
    for (const [at, piece] of pieces.entries()) {
      if (at > 0) {
        yield begun.join('');
        begun = [];
        length = 0;
      }
      begun.push(piece);
      length += piece.length;
      if (length > longest) return yield undefined;
    }
  }
  yield begun.join('') + decoder.decode();
}

/** All of it as one text. */
export async function textIn({ bytes }: Source): Promise<string> {
  const decoder = new TextDecoder();
  const pieces: string[] = [];
  for await (const chunk of bytes()) pieces.push(decoder.decode(chunk, { stream: true }));
  return pieces.join('') + decoder.decode();
}
