/** What slots are filled with. Absent: not known, or not cleanly. */
export type Facts = {
  readonly first_name?: string;
  /** With its `@`. */
  readonly handle?: string;
  readonly brand?: string;
  readonly topic?: string;
  /** With its preposition: "to Norway". */
  readonly place?: string;
  readonly idea?: string;
  readonly link?: string;
};

/** `{{`, what goes with it, the name, what goes with it, a word for when it is unknown, `}}`. */
const slot =
  /\{\{([^\p{L}{}|]*)(first_name|handle|brand|topic|place|idea|link)([^\p{L}{}|]*)(?:\|([^{}]*))?\}\}/gu;

/**
 * A starter with its slots filled; blanks stay. `undefined`: something it cannot do without is not
 * known. See `Starter` for the notation.
 */
export function fill(template: string, facts: Facts): string | undefined {
  let isWhole = true;
  const text = template.replace(
    slot,
    (_, before: string, name: keyof Facts, after: string, other: string | undefined) => {
      const fact = facts[name]?.trim();
      if (fact) return before + fact + after;
      if (other === undefined && before + after === '') isWhole = false;
      return other ?? '';
    },
  );
  return isWhole ? begun(text.trim()) : undefined;
}

/** A slot that vanished at the beginning leaves a small letter there. */
function begun(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
