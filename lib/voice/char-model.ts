/**
 * How a writer goes on after the last few characters: a text that is theirs surprises such a model
 * less than one that is not. In any script; the known measure for who wrote a text
 * (https://en.wikipedia.org/wiki/Prediction_by_partial_matching).
 */
export type CharModel = {
  /** How often each stretch of up to `longest` characters stands in the texts. */
  readonly counts: ReadonlyMap<string, number>;
  /** How much follows a stretch, and how many different characters do. */
  readonly follows: ReadonlyMap<string, { readonly total: number; readonly kinds: number }>;
};

/** In characters: the one that is guessed, and those it is guessed by. */
const longest = 4;

const start = '\u0002';
const end = '\u0003';

/** A character nobody has written so far is one of about this many. */
const alphabet = 200;

/** A text's characters as they are compared: no numbers, no names, with a beginning and an end. */
export function charactersOf(text: string): readonly string[] {
  const plain = text
    .replace(/https?:\/\/\S+/giu, '\u0004')
    .replace(/(?<![\p{L}\p{N}])@[\p{L}\p{N}_][\p{L}\p{N}_.@-]*/giu, '\u0005')
    .replace(/\p{N}+/gu, '0')
    .replace(/[’‘]/g, "'")
    .replace(/[^\S\n]+/g, ' ');
  return [start, ...plain, end];
}

/** Adds a text's stretches to the counts. */
export function count(
  counts: Map<string, number>,
  characters: readonly string[],
  weight = 1,
): void {
  for (let at = 0; at < characters.length; at += 1) {
    let stretch = '';
    for (let back = 0; back < longest && at - back >= 0; back += 1) {
      stretch = `${characters[at - back]}${stretch}`;
      counts.set(stretch, (counts.get(stretch) ?? 0) + weight);
    }
  }
}

/** A model from counted stretches. */
export function charModel(counts: ReadonlyMap<string, number>): CharModel {
  const follows = new Map<string, { total: number; kinds: number }>();
  for (const [stretch, times] of counts) {
    const context = contextOf(stretch);
    const known = follows.get(context);
    if (known) {
      known.total += times;
      known.kinds += 1;
    } else follows.set(context, { total: times, kinds: 1 });
  }
  return { counts, follows };
}

/** All but the last character, which may be made of two code units. */
function contextOf(stretch: string): string {
  const last = stretch.codePointAt(stretch.length - 2) ?? 0;
  return stretch.slice(0, last > 0xffff ? -2 : -1);
}

/** What a text itself has put into a model, to be taken out where the text is judged by it. */
export type Share = CharModel;

/** A text's own share in a model it was counted into. */
export function shareOf(model: CharModel, characters: readonly string[], weight = 1): Share {
  const counts = new Map<string, number>();
  count(counts, characters, weight);
  const follows = new Map<string, { total: number; kinds: number }>();
  for (const [stretch, times] of counts) {
    const context = contextOf(stretch);
    const known = follows.get(context) ?? { total: 0, kinds: 0 };
    const isGone = (model.counts.get(stretch) ?? 0) <= times;
    follows.set(context, {
      total: known.total + times,
      kinds: known.kinds + (isGone ? 1 : 0),
    });
  }
  return { counts, follows };
}

/** How well a model expects each character of a text, as natural logarithms. */
export function expectation(
  model: CharModel,
  characters: readonly string[],
  share?: Share,
): readonly number[] {
  return characters.slice(1).map((_, index) => {
    const at = index + 1;
    let chance = 1 / alphabet;
    let context = '';
    for (let back = 0; back < longest && at - back >= 0; back += 1) {
      if (back > 0) context = `${characters[at - back]}${context}`;
      const known = model.follows.get(context);
      const own = share?.follows.get(context);
      const total = (known?.total ?? 0) - (own?.total ?? 0);
      if (total <= 0) break;
      const kinds = (known?.kinds ?? 0) - (own?.kinds ?? 0);
      const stretch = `${context}${characters[at]}`;
      const times = (model.counts.get(stretch) ?? 0) - (share?.counts.get(stretch) ?? 0);
      // Witten and Bell's way: the more kinds follow, the more is left for one not seen yet.
      chance = (times + kinds * chance) / (total + kinds);
    }
    return Math.log(chance);
  });
}
