import type { CountRule, Limit } from '@/lib/model';
import { emojiByteUnits } from './emoji-bytes';
import { graphemeUnits } from './graphemes';
import { mastodonUnits } from './mastodon';
import { bytesOf, split, type Unit } from './unit';
import { weightedUnits } from './weighted';

const units: Record<CountRule, (text: string) => Iterable<Unit>> = {
  weighted: weightedUnits,
  graphemes: graphemeUnits,
  mastodon: mastodonUnits,
  'emoji-bytes': emojiByteUnits,
  bytes: (text) => split(text, [], (character) => ({ weight: bytesOf(character) })),
  utf16: (text) => split(text, [], (character) => ({ weight: character.length })),
};

/** Bytes allowed for each grapheme of the limit, where bytes are capped too (300 and 3,000). */
const bytesPerGrapheme = 10;

/** How long a text is to the site. Leave out what the site does not count (`ComposerState.prefill` on X). */
export function count(text: string, limit: Limit): number {
  let total = 0;
  for (const { weight } of units[limit.rule](text)) total += weight;
  return total;
}

/** The index from which the text is too long for the site; `undefined`: it fits. */
export function excess(text: string, limit: Limit): number | undefined {
  let weight = 0;
  let bytes = 0;
  for (const unit of units[limit.rule](text)) {
    weight += unit.weight;
    bytes += unit.bytes ?? 0;
    if (weight > limit.max || bytes > limit.max * bytesPerGrapheme) return unit.start;
  }
  return undefined;
}

/** The site would refuse this text for its length. */
export function isOver(text: string, limit: Limit): boolean {
  return excess(text, limit) !== undefined;
}

/** What is left, by the site's own rule; below zero: what has to go. */
export function remaining(text: string, limit: Limit): number {
  const left = limit.max - count(text, limit);
  const over = left < 0 ? undefined : excess(text, limit);
  // Few characters, too many bytes: what stands beyond the cap has to go.
  return over === undefined ? left : -count(text.slice(over), limit);
}
