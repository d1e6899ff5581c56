import { begun, type KnownFacts, partsOf, slotText } from './library/notation';

/** What starters' slots are filled with. Absent: not known, or not cleanly. */
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

/**
 * A starter with its slots filled; blanks stay. `undefined`: something it cannot do without is not
 * known. See `library/notation.ts` for the notation.
 */
export function fill(template: string, facts: KnownFacts): string | undefined {
  const filled = partsOf(template).map((part) =>
    part.kind === 'slot' ? slotText(part, facts) : part.source,
  );
  return filled.includes(undefined) ? undefined : begun(filled.join('').trim());
}
