/**
 * The notation of a template's text, read once for everybody who needs it:
 *
 * - `{{first_name}}` a slot, filled from what is known. What stands with it inside the braces goes or
 *   comes with it (`{{, first_name}}`); `{{brand|us}}` has a word for when it is unknown.
 * - `{{fact:opening_hours}}` a slot for one of the brand's facts, also where a built-in slot has its name.
 * - `[[your question]]` a blank that only the person can fill.
 * - `{{write: a warm opening}}` a passage that a model may write; the person's to fill where there is none.
 */
export type Part = {
  /** As it stands in the template. */
  readonly source: string;
  readonly start: number;
  /** Just behind its last character. */
  readonly end: number;
} & (
  | { readonly kind: 'words' }
  | Slot
  | { readonly kind: 'blank'; readonly label: string }
  | { readonly kind: 'passage'; readonly wish: string }
);

export type Slot = {
  readonly kind: 'slot';
  /** In small letters; `fact:` and a fact's own name for a fact. */
  readonly name: string;
  /** What comes and goes with it. */
  readonly before: string;
  readonly after: string;
  /** Stands in its place while it is unknown. */
  readonly other?: string;
};

/** The most a blank's label or a passage's wish holds. */
export const mostLabel = 120;

const passage = `\\{\\{\\s*write:\\s*([^{}[\\]\\n]{1,${mostLabel}}?)\\s*\\}\\}`;
const slot =
  '\\{\\{([^\\p{L}{}|]*)((?:fact:)?\\p{L}[\\p{L}\\p{N}_]*)([^\\p{L}{}|]*)(?:\\|([^{}]*))?\\}\\}';
const blank = `\\[\\[([^[\\]\\n]{1,${mostLabel}})\\]\\]`;
const marked = new RegExp(`${passage}|${slot}|${blank}`, 'gu');

/** A template's text in its parts, first to last; together their sources are the text. */
export function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  const addWords = (end: number) => {
    if (end > at) parts.push({ kind: 'words', source: text.slice(at, end), start: at, end });
  };
  for (const match of text.matchAll(marked)) {
    const [source] = match;
    addWords(match.index);
    at = match.index + source.length;
    parts.push({ ...meaningOf(match), source, start: match.index, end: at });
  }
  addWords(text.length);
  return parts;
}

type Meaning = Slot | { kind: 'blank'; label: string } | { kind: 'passage'; wish: string };

function meaningOf(match: RegExpExecArray): Meaning {
  const [, wish, before = '', name, after = '', other, label = ''] = match;
  if (wish !== undefined) return { kind: 'passage', wish };
  if (name === undefined) return { kind: 'blank', label: label.trim() };
  return {
    kind: 'slot',
    name: name.toLowerCase(),
    before,
    after,
    ...(other === undefined ? {} : { other }),
  };
}

/** What slots are filled with, by name. Absent: not known. */
export type KnownFacts = Readonly<Partial<Record<string, string>>>;

/** What a slot comes to; `undefined`: what belongs there is needed and not known. */
export function slotText(
  { name, before, after, other }: Slot,
  facts: KnownFacts,
): string | undefined {
  const fact = Object.hasOwn(facts, name) ? facts[name]?.trim() : undefined;
  if (fact) return before + fact + after;
  return other ?? (before + after === '' ? undefined : '');
}

/** A slot that vanished at the beginning leaves a small letter there. */
export function begun(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** What a template leaves to a model, each passage by its wish: that is its blank's label once filled. */
export function passagesOf(text: string): readonly string[] {
  return partsOf(text).flatMap((part) => (part.kind === 'passage' ? [part.wish] : []));
}

/** Braces that belong to nothing: a slot that was mistyped. */
export function strayMarks(text: string): readonly string[] {
  return partsOf(text).flatMap(({ kind, source }) =>
    kind === 'words'
      ? Array.from(source.matchAll(/\{\{[^{}]{0,40}\}?\}?|\}\}/g), ([one]) => one)
      : [],
  );
}
