import { begun, type KnownFacts, mostLabel, type Part, partsOf, slotText } from './notation';

/** A stretch of a filled template, and what is to be known about it. */
export type Filled = {
  readonly text: string;
  /** `blank` and `passage` stand in double brackets, to be filled by the person. */
  readonly kind: 'words' | 'slot' | 'blank' | 'passage';
};

/**
 * A template in stretches, slots filled; what is not known stands as a visible blank, and so does
 * what a model might have written.
 *
 * @param labelOf what a slot's blank says; a slot's name in words where it does not know better.
 */
export function filledParts(
  text: string,
  facts: KnownFacts,
  labelOf: (slot: string) => string = slotWords,
): readonly Filled[] {
  return partsOf(text).map((part) => filledPart(part, facts, labelOf));
}

function filledPart(part: Part, facts: KnownFacts, labelOf: (slot: string) => string): Filled {
  switch (part.kind) {
    case 'words':
      return { kind: 'words', text: part.source };
    case 'blank':
      return { kind: 'blank', text: part.source };
    case 'passage':
      return { kind: 'passage', text: blank(part.wish) };
    case 'slot': {
      const known = slotText(part, facts);
      return known === undefined
        ? { kind: 'blank', text: blank(labelOf(part.name)) }
        : { kind: 'slot', text: known };
    }
  }
}

/** A template as it goes into a draft: see `filledParts`. */
export function fillTemplate(
  text: string,
  facts: KnownFacts,
  labelOf?: (slot: string) => string,
): string {
  const filled = filledParts(text, facts, labelOf).map((part) => part.text);
  return begun(filled.join('').trim());
}

/** `fact:opening_hours` as "opening hours". */
export function slotWords(slot: string): string {
  return slot.replace(/^fact:/, '').replaceAll('_', ' ');
}

function blank(label: string): string {
  return `[[${label.replace(/[[\]\n]/g, ' ').slice(0, mostLabel)}]]`;
}
