import fc from 'fast-check';
import { expect, it } from 'vitest';
import { snapshot as schema } from '@/lib/messages/schemas';
import type { Post, Snapshot } from '@/lib/model';
import { bounds } from '@/lib/snapshot/bounds';
import { clipSnapshot } from '@/lib/snapshot/clip';

function snapshotOf(answered: Post, ancestors: readonly Post[] = []): Snapshot {
  return {
    site: 'mastodon',
    address: 'https://mastodon.social/@mira_k/1',
    answered,
    ancestors,
    missing: [],
    theme: 'light',
  };
}

it('lets nobody lock others out of a post with a long field', () => {
  const long = fc.string({ maxLength: 3 }).map((text) => text.padEnd(bounds.text + 1, 'x'));
  const field = fc.option(long, { nil: undefined });
  fc.assert(
    fc.property(long, field, field, field, (text, author, alt, permalink) => {
      const answered: Post = {
        text,
        ...(author ? { author } : {}),
        ...(permalink ? { permalink } : {}),
        media: [{ kind: 'image', ...(alt ? { alt } : {}) }],
        counts: {},
      };

      expect(schema.safeParse(clipSnapshot(snapshotOf(answered))).success).toBe(true);
    }),
    { numRuns: 20 },
  );
});

it('keeps the beginning and the end of a thread too long to carry, and says so', () => {
  const posts = Array.from({ length: 300 }, (_, index) => ({
    text: `${index}`,
    media: [],
    counts: {},
  }));
  const { ancestors, missing } = clipSnapshot(
    snapshotOf({ text: '', media: [], counts: {} }, posts),
  );

  expect(ancestors).toHaveLength(bounds.ancestors);
  expect([ancestors[0]?.text, ancestors.at(-1)?.text]).toEqual(['0', '299']);
  expect(missing).toContain('ancestors');
});

it('changes nothing that is within bounds', () => {
  const whole = snapshotOf({
    text: 'Where is it?',
    author: 'Mira',
    media: [],
    counts: { likes: 2 },
  });

  expect(clipSnapshot(whole)).toEqual(whole);
});
