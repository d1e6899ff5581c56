import { describe, expect, it } from 'vitest';
import type { Post, Snapshot } from '@/lib/model';
import { carryRemoved, partsOf, withoutParts } from '@/lib/snapshot/parts';

function post(text: string, more: Partial<Post> = {}): Post {
  return { text, media: [], counts: {}, ...more };
}

const snapshot: Snapshot = {
  site: 'x',
  address: 'https://x.com/mira_k/status/2',
  answered: post('Where is it?', {
    media: [{ kind: 'image', alt: 'An empty table' }],
    quoted: post('Orders leave at six', { media: [{ kind: 'image', alt: 'A van' }] }),
  }),
  ancestors: [post('first'), post('second')],
  composer: { kind: 'reply', text: '@mira_k Hello', prefill: '@mira_k ' },
  account: 'nordlys',
  missing: [],
  theme: 'light',
};

describe('the parts of what was read', () => {
  it('names every part once, oldest post first', () => {
    expect(partsOf(snapshot).map((part) => part.id)).toEqual([
      'ancestor-0',
      'ancestor-1',
      'answered',
      'answered-media-0',
      'answered-quoted',
      'answered-quoted-media-0',
      'account',
      'own-text',
    ]);
  });

  it.each(partsOf(snapshot).map((part) => part.id))(
    'takes out %s and what hangs on it, nothing else',
    (id) => {
      const left = partsOf(withoutParts(snapshot, [id]));
      const hanging = partsOf(snapshot).filter(
        (part) => part.id === id || part.id.startsWith(`${id}-`),
      );

      // Ancestors that move up get the number of the one that is gone: count what is left.
      expect(left).toHaveLength(partsOf(snapshot).length - hanging.length);
      expect(JSON.stringify(left)).not.toContain(JSON.stringify(hanging[0]).slice(8 + id.length));
    },
  );

  it('keeps the site’s own mention when the person’s text is taken out', () => {
    expect(withoutParts(snapshot, ['own-text']).composer?.text).toBe('@mira_k ');
  });
});

describe('what was taken out, when the page is read again', () => {
  it('stays out wherever it stands now', () => {
    const later = { ...snapshot, ancestors: [post('zeroth'), post('second')] };

    expect(carryRemoved(['ancestor-1', 'answered-media-0'], snapshot, later)).toEqual([
      'ancestor-1',
      'answered-media-0',
    ]);
    expect(
      carryRemoved(['ancestor-0'], snapshot, {
        ...snapshot,
        ancestors: [post('zeroth'), post('first')],
      }),
    ).toEqual(['ancestor-1']);
  });

  it('never takes out what was not', () => {
    expect(
      carryRemoved(['ancestor-0'], snapshot, { ...snapshot, ancestors: [post('second')] }),
    ).toEqual([]);
  });
});
