import { describe, expect, it } from 'vitest';
import type { Sample } from '@/lib/model';
import { bestSamples } from '@/lib/voice/best-samples';

const room = { most: 2, characters: 1_000 };
const situation = { isReply: true, site: 'x', language: 'en', about: 'Is the rye loaf sliced?' };

function sample(id: string, change: Partial<Sample>): Sample {
  return {
    id,
    brand: 'b',
    text: 'We are open all day today.',
    origin: { kind: 'pasted' },
    weight: 1,
    createdAt: 1,
    ...change,
  };
}

function idsOf(samples: readonly Sample[], budget = room) {
  return bestSamples(samples, situation, budget).map(({ id }) => id);
}

describe('the samples for a situation', () => {
  it.each([
    ['in the language', sample('b', { text: 'Wir haben heute für Sie geöffnet.', weight: 2 })],
    ['of the same kind', sample('b', { isReply: false })],
    ['that count more', sample('z', { weight: 0 })],
    ['that are newer', sample('b', { createdAt: 0 })],
  ])('begin with those %s', (_, other) => {
    expect(idsOf([other, sample('a', {})])[0]).toBe('a');
  });

  it('begin with those about the same', () => {
    const about = sample('c', { text: 'The rye loaf is on the counter.' });

    expect(idsOf([sample('a', {}), about])[0]).toBe('c');
  });

  it('stay within their characters', () => {
    const long = sample('a', { text: 'We are open. '.repeat(10), weight: 2 });

    expect(idsOf([long, sample('b', {})], { most: 2, characters: 60 })).toEqual(['b']);
  });

  it('never have one of weight none', () => {
    expect(idsOf([sample('a', { weight: 0 })])).toEqual([]);
  });

  it('are the same in whatever order they come', () => {
    const all = ['a', 'b', 'c', 'd'].map((id) => sample(id, {}));

    expect(idsOf(all.toReversed())).toEqual(idsOf(all));
  });
});
