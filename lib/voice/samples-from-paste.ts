import type { Origin, Sample } from '@/lib/model';
import { cleanText } from '@/lib/text/clean';

/** In UTF-16 units; longer is an article, not a post. */
export const longestSample = 5_000;
/** What one paste may hold, in UTF-16 units and in posts. */
const longestPaste = 500_000;
export const mostPasted = 500;

/** What became of a paste; nothing is dropped without being counted. */
export type Pasted = {
  readonly samples: readonly Sample[];
  /** There already, or twice in the paste. */
  readonly known: number;
  /** Too long for a post. */
  readonly tooLong: number;
  /** The paste went on, and what came after was left. */
  readonly isCut: boolean;
};

/** A line of three or more dashes, stars or equals signs. */
const ruler = /\n[ \t]*(?:-{3,}|={3,}|\*{3,}|—{2,})[ \t]*(?=\n)/;

/**
 * Many posts that the person pasted or took from a file, as samples of one brand: parted by lines of
 * `---` where there are any, else by blank lines. The person says that they are the brand's own.
 */
export function samplesFromPaste(
  paste: string,
  existing: readonly Sample[],
  more: {
    readonly brand: string;
    readonly origin: Exclude<Origin, { kind: 'page' }>;
    readonly createdAt: number;
    newId(): string;
  },
): Pasted {
  const { brand, origin, createdAt, newId } = more;
  const seen = new Set(
    existing.filter((sample) => sample.brand === brand).map(({ text }) => normalised(text)),
  );
  const samples: Sample[] = [];
  let known = 0;
  let tooLong = 0;
  let isCut = paste.length > longestPaste;
  for (const text of postsIn(paste.slice(0, longestPaste))) {
    const key = normalised(text);
    if (text.length > longestSample) tooLong += 1;
    else if (seen.has(key)) known += 1;
    else if (samples.length >= mostPasted) isCut = true;
    else {
      seen.add(key);
      samples.push({ id: newId(), brand, text, origin, weight: 1, createdAt });
    }
  }
  return { samples, known, tooLong, isCut };
}

function postsIn(paste: string): readonly string[] {
  const text = `\n${paste.replace(/\r\n?/g, '\n')}\n`;
  const parts = ruler.test(text) ? text.split(ruler) : text.split(/\n[^\S\n]*\n/);
  return parts.map(cleanText).filter((part) => /[\p{L}\p{N}]|\p{RGI_Emoji}/v.test(part));
}

/** Two texts that differ only by case, blanks or the shape of apostrophes are one. */
function normalised(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();
}
