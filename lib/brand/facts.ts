import type { Fact } from '@/lib/model';
import { cleanText } from '@/lib/text/clean';

/** A fact as it stands in its form. */
export type FactValues = {
  readonly text: string;
  readonly slot: string;
  /** `YYYY-MM-DD`; empty: until somebody changes it. */
  readonly validUntil: string;
};

export const emptyFact: FactValues = { text: '', slot: '', validUntil: '' };

/** The most a fact and its slot's name hold, in characters: drafts carry every fact along. */
export const factLimits = { text: 300, slot: 40 } as const;

/** A fact whose last day is at most so many days away is told apart. */
const soonDays = 7;

type Dated = Pick<Fact, 'validUntil'>;

/**
 * Whether a fact's last day is over.
 * @param today `YYYY-MM-DD`, where the person is.
 */
export function isExpired({ validUntil }: Dated, today: string): boolean {
  return Boolean(validUntil) && (validUntil ?? '') < today;
}

/** Those that still hold: what drafts may state. */
export function standing<Row extends Dated>(facts: readonly Row[], today: string): readonly Row[] {
  return facts.filter((fact) => !isExpired(fact, today));
}

/** In how many days the last one is; `undefined`: not within a week, over, or never. */
export function daysLeft(fact: Dated, today: string): number | undefined {
  if (!fact.validUntil || isExpired(fact, today)) return undefined;
  const days = Math.round((Date.parse(fact.validUntil) - Date.parse(today)) / 86_400_000);
  return days <= soonDays ? days : undefined;
}

/** As they are read: those that hold before those that do not, oldest first. */
export function factsInOrder(facts: readonly Fact[], today: string): readonly Fact[] {
  const isOver = (fact: Fact) => Number(isExpired(fact, today));
  return facts.toSorted((a, b) => isOver(a) - isOver(b) || a.createdAt - b.createdAt);
}

export type FactProblem =
  | 'text-missing'
  | 'text-too-long'
  | 'slot-missing'
  | 'slot-odd'
  | 'slot-too-long'
  | 'slot-taken'
  | 'odd-day';
export type FactProblems = Partial<Record<keyof FactValues, FactProblem>>;

/**
 * What is wrong with a form, by field; nothing where it can be kept.
 * @param others the brand's other facts: two of them cannot fill one slot.
 */
export function factProblems(values: FactValues, others: readonly Fact[]): FactProblems {
  const text = textProblem(oneLine(values.text));
  const slot = slotProblem(values.slot.trim(), others);
  const isOddDay = values.validUntil !== '' && !isDay(values.validUntil);
  return {
    ...(text && { text }),
    ...(slot && { slot }),
    ...(isOddDay && { validUntil: 'odd-day' as const }),
  };
}

function textProblem(text: string): FactProblem | undefined {
  if (text === '') return 'text-missing';
  return text.length > factLimits.text ? 'text-too-long' : undefined;
}

function slotProblem(slot: string, others: readonly Fact[]): FactProblem | undefined {
  if (slot === '') return 'slot-missing';
  if (!/^[a-z][a-z0-9_]*$/.test(slot)) return 'slot-odd';
  if (slot.length > factLimits.slot) return 'slot-too-long';
  return others.some((fact) => fact.slot === slot) ? 'slot-taken' : undefined;
}

/** A day there is: not the 30th of February. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** A new text in a new fact's form; the slot goes along for as long as it is the one we proposed. */
export function withText(values: FactValues, text: string, others: readonly Fact[]): FactValues {
  const isOurs = values.slot === proposedSlot(values.text, others);
  return { ...values, text, slot: isOurs ? proposedSlot(text, others) : values.slot };
}

/** Words that say nothing about what a fact is of. */
const smallWords = new Set(
  'a an and are at by do for from has have in is it its of on or our that the there to us we with you your'.split(
    ' ',
  ),
);

/** How many words a slot's name takes from a text. */
const slotWords = 3;

/**
 * A slot's name out of a fact's first words, free among the others: `free_delivery_city`. Empty where
 * there are no words; `fact` where none is in letters that a slot takes.
 */
export function proposedSlot(text: string, others: readonly Fact[]): string {
  const line = oneLine(text);
  if (line === '') return '';
  const taken = new Set(others.map(({ slot }) => slot));
  const base = slotFrom(line) || 'fact';
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}_${number}`)) number += 1;
  return `${base}_${number}`;
}

function slotFrom(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  // Figures are what changes about a fact, while its name stays.
  const telling = words?.filter((word) => /^[a-z]/.test(word) && !smallWords.has(word)) ?? [];
  // Room is left for the number that tells two apart.
  return telling
    .slice(0, slotWords)
    .join('_')
    .slice(0, factLimits.slot - 5)
    .replace(/_+$/, '');
}

/** Facts are given to a model one a line. */
function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ');
}

export function valuesOfFact({ text, slot, validUntil = '' }: Fact): FactValues {
  return { text, slot, validUntil };
}

/** What is kept of a form without problems. */
export function factFrom(
  { text, slot, validUntil }: FactValues,
  kept: Pick<Fact, 'id' | 'brand' | 'createdAt'>,
  now: number,
): Fact {
  const { id, brand, createdAt } = kept;
  return {
    id,
    brand,
    text: oneLine(text),
    slot: slot.trim(),
    ...(validUntil && { validUntil }),
    createdAt,
    updatedAt: now,
  };
}
