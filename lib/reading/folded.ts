/** A text prepared for matching, and the way back to what stands in the original. */
export type Folded = {
  readonly text: string;
  /** The original's words for a stretch of `text`. */
  original(start: number, end: number): string;
};

/** Letters that Unicode does not take apart. */
const plainLetters: Readonly<Record<string, string>> = { ł: 'l', ø: 'o' };

/** In small letters, without accents and variation selectors, apostrophes made straight. */
export function fold(text: string): Folded {
  return mapped(text, (character) => {
    if (character < '\u0080') return straight(character);
    const bare = character.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
    return plainLetters[bare] ?? straight(bare);
  });
}

/** In small letters, apostrophes made straight. */
export function straighten(text: string): Folded {
  return mapped(text, straight);
}

function straight(character: string): string {
  return /[’‘ʼ`´]/.test(character) ? "'" : character.toLowerCase();
}

function mapped(text: string, change: (character: string) => string): Folded {
  const starts: number[] = [];
  let result = '';
  let at = 0;
  for (const character of text) {
    const changed = change(character);
    for (let unit = 0; unit < changed.length; unit += 1) starts.push(at);
    result += changed;
    at += character.length;
  }
  starts.push(text.length);
  return {
    text: result,
    original: (start, end) => text.slice(starts[start], starts[end]).trim(),
  };
}

/** Addresses and mentions blanked out, everything else where it was: a name is no cue. */
export function withoutNames(text: string): string {
  return text.replace(
    /https?:\/\/\S+|(?<![\p{L}\p{N}])@[\p{L}\p{N}_][\p{L}\p{N}_.@-]*/giu,
    (name) => ' '.repeat(name.length),
  );
}
