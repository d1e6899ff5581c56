import type { Practice, SiteId } from '@/lib/model';
import { cleanText } from '@/lib/text/clean';
import { shippedPractices } from './shipped';

/** A card as it stands. */
export type PracticeCard = Practice & {
  /** Whose words it is in: ours, the person's in place of ours, or one of the person's alone. */
  readonly wording: 'shipped' | 'changed' | 'own';
};

/**
 * Every card: ours in our order, each with what the person made of it, then the person's own by
 * when they were last changed. A row without text has our words, as they are now.
 */
export function cardsFrom(rows: readonly Practice[]): readonly PracticeCard[] {
  const kept = new Map(rows.map((row) => [row.id, row]));
  const ours = shippedPractices.map((shipped) => standing(shipped, kept.get(shipped.id)));
  const known = new Set(shippedPractices.map(({ id }) => id));
  const own = rows.filter(({ id, text }) => !known.has(id) && text !== '').toSorted(byAge);
  return [...ours, ...own.map((row) => ({ ...row, wording: 'own' as const }))];
}

function standing(shipped: Practice, row: Practice | undefined): PracticeCard {
  if (row === undefined) return { ...shipped, wording: 'shipped' };
  if (row.text === '') return { ...shipped, isOn: row.isOn, wording: 'shipped' };
  return { ...row, site: shipped.site, wording: 'changed' };
}

function byAge(a: Practice, b: Practice): number {
  return a.updatedAt - b.updatedAt || (a.id < b.id ? -1 : 1);
}

/** The cards a draft for a site is written with. */
export function cardsInForce(cards: readonly Practice[], site: SiteId): readonly Practice[] {
  return cards.filter((card) => card.isOn && card.site === site);
}

/** A card's statements, one a line, without the bullets people put in front of them. */
export function statementsIn(text: string): readonly string[] {
  return cleanText(text)
    .split('\n')
    .map((line) => line.replace(/^\s*[-–•*](?:\s+|$)/u, '').trim())
    .filter(Boolean);
}
