import { describe, expect, it } from 'vitest';
import { count } from '@/lib/limits/count';
import type { Intent } from '@/lib/model';
import { blanksOf } from '@/lib/templates/blanks';
import { fill } from '@/lib/templates/fill';
import { starterSets } from '@/lib/templates/starter-sets';

const x = { rule: 'weighted', max: 280 } as const;

/** As long as slots get. */
const longest = {
  first_name: 'Maximiliane',
  handle: '@maximiliane_moser',
  brand: 'Nordlicht Rösterei',
  topic: 'pour les remboursements',
  place: 'to the United States',
  idea: 'Our new opening hours start on Monday: seven to seven, every day of the week.',
  link: 'https://example.com/news',
};

const intents: readonly Intent[] = [
  'inquiry',
  'complaint',
  'praise',
  'thanks',
  'help',
  'out-of-scope',
  'unclear',
];

/** What every other brand account says, and what nobody may promise for a brand. */
const banned =
  /great question|apologi[sz]e for any inconvenience|reaching out|valued customer|your feedback is|we understand your|rest assured|unannehmlichkeiten|désagrément|inconvenientes|transtornos|inconveniente|disagio|ongemak|niedogodno|within \d|24 h|full refund|—/i;

/** Left-over slots and brackets, doubled spaces and commas, a space before a comma or a full stop. */
function isMaimed(filled: string | undefined): boolean {
  if (filled === undefined || /\{|\}|[^\S\n]{2}|,,|\s[,.]|^[\s,]/.test(filled)) return true;
  return (filled.match(/[[\]]/g)?.length ?? 0) !== blanksOf(filled).length * 4;
}

describe.each(starterSets)('starters in $language', (set) => {
  const all = [...set.replies, ...set.posts];
  const wordings = all.flatMap(({ id, text, formal }) => [
    [id, text] as const,
    ...(formal === undefined ? [] : [[`${id}, formal`, formal] as const]),
  ]);

  it('has an id each', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it.each(intents)('has three angles for %s without knowing more', (intent) => {
    const plain = set.replies.filter(
      (starter) => starter.intent === intent && !starter.area && !starter.asks,
    );
    const filled = plain.filter(({ text }) => fill(text, {}) !== undefined);

    expect(new Set(filled.map(({ angle }) => angle)).size).toBeGreaterThanOrEqual(3);
  });

  it('fits in 280 with every slot filled', () => {
    const tooLong = wordings.filter(([, text]) => count(fill(text, longest) ?? '', x) > 280);

    expect(tooLong).toEqual([]);
  });

  it('reads well with every slot filled', () => {
    expect(wordings.filter(([, text]) => isMaimed(fill(text, longest)))).toEqual([]);
  });

  it('reads well with only what it cannot do without', () => {
    const few = { idea: 'News.', topic: longest.topic, place: longest.place };

    expect(wordings.filter(([, text]) => isMaimed(fill(text, few)))).toEqual([]);
  });

  it('has no stock phrase and no promise', () => {
    expect(wordings.filter(([, text]) => banned.test(text))).toEqual([]);
  });

  it('echoes a topic in one form', () => {
    for (const { echo } of set.topics) expect(echo ?? 'x').not.toMatch(/[{}[\]]/);
  });
});
